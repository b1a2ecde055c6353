import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { QuoteView } from '#contract/quotes.ts'
import { people } from '#seed/story/cast.ts'
import { done } from '#test/support/client.ts'
import { aCustomer, anAcceptedQuote, aQuote, destination, fixed, placingOf, windows } from '#test/support/deals.ts'
import { startPortal, type Portal, type TestDealer } from '#test/support/portal.ts'

// What a person, a browser or a script may send by mistake or on purpose: each gets its own no, and nothing is half done.
let portal: Portal
let other: TestDealer
beforeAll(async () => {
  portal = await startPortal()
  other = await portal.aDealer()
})
afterAll(() => portal.close())

const ola = () => portal.asUser(people.ola)
const rows = async (): Promise<string> => {
  const [row] = await portal.asStaff(
    (tx) => tx.query<{ all: string }>`
    select (select count(*) from quotes) || ' ' || (select count(*) from quote_lines) || ' ' || (select count(*) from orders) || ' '
      || (select count(*) from customers) || ' ' || (select count(*) from events) as all`,
  )
  return row!.all
}

/** The refusal is as wanted, and no row of any kind came of it. */
async function refusedWhole(
  act: () => Promise<Awaited<ReturnType<ReturnType<typeof ola>['get']>>>,
  status: number,
  code: string,
  field?: string,
): Promise<void> {
  const before = await rows()
  const answer = await act()
  if (field === undefined) expect(answer).toBeProblem(status, code)
  else expect(answer).toBeProblem(status, code, field)
  expect(await rows()).toBe(before)
}

const [line] = fixed()
const withConfiguration = (change: object) => ({ ...line, configuration: { ...line!.configuration, ...change } })
const quoteOf = (...lines: unknown[]) => ({ mark: 'Feil', lines })
const deep = (levels: number): unknown => JSON.parse('['.repeat(levels) + ']'.repeat(levels))

describe('a line that is no window', () => {
  test.each([
    ['width 0', withConfiguration({ width: 0 }), 422, 'configuration.measure', 'lines.0.configuration.width'],
    ['a negative height', withConfiguration({ height: -1190 }), 422, 'configuration.measure', 'lines.0.configuration.height'],
    ['letters', withConfiguration({ width: 'abc' }), 422, 'configuration.measure', 'lines.0.configuration.width'],
    ['99 999 mm', withConfiguration({ width: 99_999 }), 422, 'configuration.measure', 'lines.0.configuration.width'],
    ['a measure as typed', withConfiguration({ width: '1 190' }), 422, 'configuration.measure', 'lines.0.configuration.width'],
    ['centimetres', withConfiguration({ height: '119 cm' }), 422, 'configuration.measure', 'lines.0.configuration.height'],
    ['half a millimetre', withConfiguration({ height: 1190.5 }), 422, 'configuration.measure', 'lines.0.configuration.height'],
    [
      'a family that is not made',
      withConfiguration({ family: 'ZZ' }),
      422,
      'configuration.unknown',
      'lines.0.configuration.family',
    ],
    [
      'an option that is not sold',
      withConfiguration({ choices: { engine: 'v8' } }),
      422,
      'configuration.unknown',
      'lines.0.configuration.choices.engine',
    ],
    ['no layout', withConfiguration({ layout: null }), 422, 'configuration.shape', 'lines.0.configuration.layout.kind'],
    ['a script as family', withConfiguration({ family: '<script>' }), 422, 'configuration.code', 'lines.0.configuration.family'],
    ['nothing at all', { quantity: 1 }, 400, 'request.invalid', 'lines.0.configuration'],
    ['thirty levels', { ...line, configuration: deep(30) }, 422, 'configuration.shape', 'lines.0.configuration'],
    ['quantity 0', { ...line, quantity: 0 }, 400, 'request.invalid', 'lines.0.quantity'],
    ['quantity 1.5', { ...line, quantity: 1.5 }, 400, 'request.invalid', 'lines.0.quantity'],
    ['quantity a million', { ...line, quantity: 1_000_000 }, 400, 'request.invalid', 'lines.0.quantity'],
    ['quantity −1', { ...line, quantity: -1 }, 400, 'request.invalid', 'lines.0.quantity'],
    ['quantity as text', { ...line, quantity: '2' }, 400, 'request.invalid', 'lines.0.quantity'],
    ['a control character', { ...line, mark: 'V1\u0000' }, 400, 'request.invalid', 'lines.0.mark'],
    ['half a character', { ...line, mark: 'V1 \ud83d' }, 400, 'request.invalid', 'lines.0.mark'],
    ['a mark without end', { ...line, mark: 'V'.repeat(61) }, 400, 'request.invalid', 'lines.0.mark'],
  ])('%s is refused with code and field', async (_, bad, status, code, field) => {
    await refusedWhole(() => ola().post('/api/quotes', quoteOf(bad)), status, code, field)
  })

  test('the faulty one among good ones is named, and none of them is kept', async () => {
    await refusedWhole(
      () => ola().post('/api/quotes', quoteOf(line, line, withConfiguration({ width: 0 }))),
      422,
      'configuration.measure',
      'lines.2.configuration.width',
    )
  })
})

describe('a quote or order that cannot be', () => {
  test('another dealer’s customer answers like none', async () => {
    const theirs = await aCustomer(portal.asUser(other.user))
    const post = (customerId: string) => ola().post('/api/quotes', { customerId, lines: [line] })
    await refusedWhole(() => post(theirs.id), 404, 'customer.notFound', 'customerId')
    await refusedWhole(() => post('018f0000-0000-7000-8000-000000000000'), 404, 'customer.notFound', 'customerId')
    const { number, revision } = await aQuote(portal)
    await refusedWhole(
      () => ola().patch(`/api/quotes/${number}`, { revision, customerId: theirs.id }),
      404,
      'customer.notFound',
      'customerId',
    )
  })

  test('S4 another dealer’s line in one’s own quote answers like none', async () => {
    const theirs = await aQuote(portal, { dealer: other })
    const { number } = await aQuote(portal)
    const put = (lineId: string) => ola().put(`/api/quotes/${number}/lines/${lineId}`, { ...line, revision: 1 })
    const [foreign, missing] = [await put(theirs.lines[0]!.id), await put('018f0000-0000-7000-8000-000000000000')]
    expect(foreign).toBeProblem(404, 'line.notFound')
    expect({ ...(foreign.body as object), requestId: '' }).toEqual({ ...(missing.body as object), requestId: '' })
  })

  test.each([
    ['unknown fields', { colour: 'red' }, ''],
    ['a number as mark', { mark: 5 }, 'mark'],
    ['no uuid', { customerId: '1; drop table quotes' }, 'customerId'],
    ['lines that are no list', { lines: 'alle' }, 'lines'],
    [
      'too many common choices',
      { common: Object.fromEntries(Array.from({ length: 41 }, (__, at) => [`a${at}`, 'b'])) },
      'common',
    ],
    ['a control character in a common choice', { common: { handle: 'a\u0000b' } }, 'common.handle'],
    ['half a character in a common choice', { common: { handle: '\ud800' } }, 'common.handle'],
    ['a common choice named by a control character', { common: { 'a\u0000': 'b' } }, 'common.a\u0000'],
  ])('%s: 400 with the field', async (_, body, field) => {
    await refusedWhole(() => ola().post('/api/quotes', body), 400, 'request.invalid', field)
  })

  test('2 001 lines are too many', async () => {
    await refusedWhole(
      () => ola().post('/api/quotes', quoteOf(...Array.from({ length: 2001 }, () => line))),
      400,
      'request.invalid',
      'lines',
    )
  })

  test.each([
    ['a total as text', { seenTotal: '100' }, 'seenTotal'],
    ['a total with øre as decimals', { seenTotal: 100.5 }, 'seenTotal'],
    ['a postal code of letters', { destination: { ...destination, postalCode: 'abcd' } }, 'destination.postalCode'],
    ['an unknown way of unloading', { destination: { ...destination, unloading: 'helikopter' } }, 'destination.unloading'],
    ['a tick that is no tick', { termsAccepted: 'ja' }, 'termsAccepted'],
  ])('an order with %s: 400', async (_, change, field) => {
    const { number } = await anAcceptedQuote(portal)
    const placing = await placingOf(ola(), number)
    await refusedWhole(() => ola().post(`/api/quotes/${number}/order`, { ...placing, ...change }), 400, 'request.invalid', field)
  })
})

describe('what is no request of ours', () => {
  const raw = (payload: string, type: string) => ola().send('POST', '/api/quotes', { payload, headers: { 'content-type': type } })
  test.each([
    ['a file', () => raw('%PDF-1.7', 'application/pdf'), 415, 'request.notJson'],
    [
      'a form with a file',
      () => raw('--x\r\ncontent-disposition: form-data\r\n\r\nhei\r\n--x--', 'multipart/form-data; boundary=x'),
      415,
      'request.notJson',
    ],
    ['a web form', () => raw('mark=hei', 'application/x-www-form-urlencoded'), 415, 'request.notJson'],
    ['plain text', () => raw('{"mark":"hei"}', 'text/plain'), 415, 'request.notJson'],
    ['broken JSON', () => raw('{"mark":', 'application/json'), 400, 'request.invalid'],
    ['nothing as JSON', () => raw('', 'application/json'), 400, 'request.invalid'],
    ['a list', () => raw('[]', 'application/json'), 400, 'request.invalid'],
    ['null', () => raw('null', 'application/json'), 400, 'request.invalid'],
    ['a prototype', () => raw('{"__proto__":{"a":1}}', 'application/json'), 400, 'request.invalid'],
    ['more than a megabyte', () => raw(`{"mark":"${'x'.repeat(1_100_000)}"}`, 'application/json'), 413, 'request.tooLarge'],
    [
      '200 000 levels',
      () => raw(`{"lines":[{"quantity":1,"configuration":${'['.repeat(200_000)}${']'.repeat(200_000)}}]}`, 'application/json'),
      400,
      'request.invalid',
    ],
    ['an address that is no text', () => ola().get('/api/quotes/%ff'), 400, 'request.invalid'],
    ['a number that is none', () => ola().get('/api/quotes/abc'), 400, 'request.invalid'],
    ['SQL as number', () => ola().get(`/api/quotes/${encodeURIComponent("1' or '1'='1")}`), 400, 'request.invalid'],
    ['a line id that is none', () => ola().delete('/api/quotes/260001/lines/1'), 400, 'request.invalid'],
    ['a version that is none', () => ola().get('/api/quotes/260001/versions/x/pdf'), 400, 'request.invalid'],
    ['an unknown filter', () => ola().get('/api/deals?dealerId=1'), 400, 'request.invalid'],
    ['a page of 0', () => ola().get('/api/deals?limit=0'), 400, 'request.invalid'],
    ['a key of a page that is none', () => ola().get('/api/deals?after=abc'), 400, 'request.invalid'],
    [
      'a page key with a day that is none',
      () =>
        ola().get(
          `/api/deals?after=${Buffer.from('2026-99-99T00:00Z 018f0000-0000-7000-8000-000000000000').toString('base64url')}`,
        ),
      400,
      'request.invalid',
    ],
    [
      'a page key with an id that is none',
      () => ola().get(`/api/deals?after=${Buffer.from(`2026-11-11T00:00Z ${'-'.repeat(36)}`).toString('base64url')}`),
      400,
      'request.invalid',
    ],
    ['a zero byte in the search of deals', () => ola().get('/api/deals?q=%00'), 400, 'request.invalid'],
    ['a zero byte in the search of customers', () => ola().get('/api/customers?q=a%00'), 400, 'request.invalid'],
    ['a zero byte in the search of dealers', () => portal.asUser(people.per).get('/api/dealers?q=%00'), 400, 'request.invalid'],
    [
      'a zero byte in an e-mail',
      () => portal.stranger.post('/api/session', { email: 'a\u0000@b.no', password: 'x' }),
      400,
      'request.invalid',
    ],
    ['a route that is not there', () => ola().get('/api/nothing'), 404, 'route.notFound'],
    ['a method that is not there', () => ola().put('/api/quotes/260001', {}), 404, 'route.notFound'],
  ] as const)('%s', async (_, act, status, code) => {
    await refusedWhole(act, status, code)
  })
})

describe('what is unusual and allowed', () => {
  test('a script as name is kept as the text it is', async () => {
    const name = `<script>alert('x')</script> "); drop table quotes; --`
    const quote = await aQuote(portal, { customerName: name, mark: '{{7*7}} ${1} %s' })
    expect(quote.customer!.name).toBe(name)
    const reply = await ola().get(`/api/quotes/${quote.number}`)
    expect(String(reply.headers['content-type'])).toMatch(/^application\/json/)
    expect(reply.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' })
    expect(reply.body).toMatchObject({ mark: '{{7*7}} ${1} %s' })
  })

  test('æøå, Kvensk and emoji are text like other text', async () => {
    const quote = await aQuote(portal, { customerName: 'Ærling Ødegård ŋđ 🪟', mark: 'Hytte på Målselv' })
    expect(quote.customer!.name).toBe('Ærling Ødegård ŋđ 🪟')
  })

  test('a search of % and _ looks for those signs', async () => {
    expect(done(await ola().get<{ deals: unknown[] }>('/api/deals?q=%25_%25'))).toEqual({ deals: [], next: null })
  })

  test('1 000 lines in one go, in good time', async () => {
    const lines = Array.from({ length: 1000 }, (_, at) => ({ ...windows('1 TS 1190x1190, Rom')[0], mark: `V${at}` }))
    const begun = performance.now()
    const quote = done(await ola().post<QuoteView>('/api/quotes', { mark: 'Tusen', common: { handle: 'white' }, lines }))
    const millis = performance.now() - begun
    expect(quote.lines).toHaveLength(1000)
    expect(quote.totals.goods).toBe(1000 * 615_660)
    expect(millis).toBeLessThan(3000)
    console.log(JSON.stringify({ test: 'thousand lines', millis: Math.round(millis) }))
  })
})
