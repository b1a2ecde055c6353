import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Edited, QuoteView } from '#contract/quotes.ts'
import { canonicalJson } from '#domain/shared/canonical.ts'
import { people } from '#seed/story/cast.ts'
import { done } from '#test/support/client.ts'
import { aCustomer, anAcceptedQuote, aQuote, aSentQuote, fixed, windows } from '#test/support/deals.ts'
import { startPortal, testNow, type Portal } from '#test/support/portal.ts'

let portal: Portal
beforeAll(async () => {
  portal = await startPortal()
})
afterAll(() => portal.close())

const ola = () => portal.asUser(people.ola)
const kari = () => portal.asUser(people.kari)
const url = (number: string, rest = '') => `/api/quotes/${number}${rest}`

interface Version {
  version: number
  hash: string
  content: { totals: { gross: number }; customerTotals: { gross: number }; lines: { quantity: number }[] }
}
const versionsOf = (id: string): Promise<Version[]> =>
  portal.asStaff(
    (tx) => tx.query<Version>`select version, hash, content from quote_versions where quote_id = ${id} order by version`,
  )

describe('Q-1 a version, once sent, never changes', () => {
  test('its hash is that of its canonical JSON', async () => {
    const { id, versions } = await aSentQuote(portal)
    const [kept] = await versionsOf(id)
    expect(createHash('sha256').update(canonicalJson(kept!.content)).digest('hex')).toBe(kept!.hash)
    expect(versions).toMatchObject([{ version: 1, hash: kept!.hash, gross: kept!.content.customerTotals.gross, pdf: 'waiting' }])
  })

  test('revised, edited and sent again it is a second version beside the first', async () => {
    const sent = await aSentQuote(portal)
    const before = await versionsOf(sent.id)
    done(await ola().post(url(sent.number, '/revision'), {}))
    done(await ola().post(url(sent.number, '/lines'), fixed(4)[0]))
    const { revision } = done(await ola().get<QuoteView>(url(sent.number)))
    const again = done(await ola().post<QuoteView>(url(sent.number, '/sending'), { revision }))
    const after = await versionsOf(sent.id)
    expect(again).toMatchObject({ status: 'sent', version: 2 })
    expect(after).toHaveLength(2)
    expect(after[0]).toEqual(before[0])
    expect(after[1]!.content.lines).toHaveLength(2)
    expect(after[1]!.hash).not.toBe(after[0]!.hash)
  })

  test('the app’s own role may not change or take it away', async () => {
    const { id } = await aSentQuote(portal)
    await expect(
      portal.asStaff((tx) => tx.query`update quote_versions set gross_ore = 1 where quote_id = ${id}`),
    ).rejects.toThrow(/permission denied/)
    await expect(portal.asStaff((tx) => tx.query`delete from quote_versions where quote_id = ${id}`)).rejects.toThrow(
      /permission denied/,
    )
  })

  test('a sent quote cannot be edited; the customer’s yes is to the version that stands', async () => {
    const { number, revision, lines } = await aSentQuote(portal)
    expect(await ola().patch(url(number), { revision, mark: 'Nytt' })).toBeProblem(409, 'quote.notOpenTo')
    expect(await ola().delete(url(number, `/lines/${lines[0]!.id}`))).toBeProblem(409, 'quote.notOpenTo')
    expect(await ola().post(url(number, '/acceptance'), { version: 2, by: '' })).toBeProblem(409, 'quote.stale', 'version')
  })
})

describe('Q-2, D4 the server prices everything', () => {
  test.each(['netUnit', 'price', 'discount', 'vat', 'dealerId', 'listUnit'])(
    '%s in a line is refused as an unknown field',
    async (field) => {
      const { number } = await aQuote(portal)
      const reply = await ola().post<{ errors: { code: string }[] }>(url(number, '/lines'), { ...fixed()[0], [field]: 1 })
      expect(reply).toBeProblem(400, 'request.invalid', '')
      expect(reply.body.errors[0]!.code).toBe('field.unknown')
    },
  )

  test('a price inside the configuration is refused where it stands', async () => {
    const { number } = await aQuote(portal)
    const [line] = fixed()
    const reply = await ola().post(url(number, '/lines'), { ...line, configuration: { ...line!.configuration, price: 1 } })
    expect(reply).toBeProblem(422, 'configuration.unknownKey', 'configuration.price')
  })

  test('what comes back is the engine’s: P1 lists at 9 930, class 1 pays 6 156,60', async () => {
    const quote = await aQuote(portal, { lines: windows('2 TS 1190x1190, Stue') })
    expect(quote.lines[0]).toMatchObject({ listUnit: 993_000, netUnit: 615_660, quantity: 2 })
    expect(quote.totals.goods).toBe(1_231_320)
  })
})

describe('Q-3, Q-9 sums', () => {
  test('Q-9 packaging per started four units, freight of the zone and the environment fee are in the quote', async () => {
    const { delivery, totals } = await aQuote(portal, { lines: windows('5 TS 1190x1190, Stue') })
    expect(Object.fromEntries(delivery.map((line) => [line.code, line.amount]))).toEqual({
      packaging: 43_000,
      freight: 265_000,
      environmentFee: Math.round(5 * 615_660 * 0.009),
    })
    expect(totals).toMatchObject({
      delivery: 43_000 + 265_000 + 27_705,
      net: totals.goods + totals.delivery,
      gross: totals.net + totals.vat,
    })
    expect(totals.vat).toBe(Math.round(totals.net * 0.25))
  })

  test('Q-3 the customer’s side follows the mark-up, the dealer’s own does not', async () => {
    const quote = await aQuote(portal)
    const raised = done(await ola().patch<QuoteView>(url(quote.number), { revision: quote.revision, markup: 10_000 }))
    expect(raised.totals).toEqual(quote.totals)
    expect(raised.customerTotals.net).toBe(2 * quote.totals.net)
    expect(await ola().patch(url(quote.number), { revision: raised.revision, markup: 30_001 })).toBeProblem(
      400,
      'request.invalid',
      'markup',
    )
  })

  test('Q-5 a change of the common choices prices every line again', async () => {
    const quote = await aQuote(portal, { lines: windows('2 TS 1190x1190, Stue', '1 FK 990x990, Gang') })
    const wood = done(
      await ola().patch<QuoteView>(url(quote.number), { revision: quote.revision, common: { handle: 'white', series: 'N-Tre' } }),
    )
    for (const [at, line] of wood.lines.entries()) expect(line.netUnit).toBeLessThan(quote.lines[at]!.netUnit)
    expect(wood.totals.net).toBeLessThan(quote.totals.net)
  })
})

describe('Q-7 two people in one quote', () => {
  test('a colleague goes on with it', async () => {
    const { number } = await aQuote(portal)
    expect(done(await kari().post<Edited>(url(number, '/lines'), fixed(2)[0])).line).toMatchObject({ quantity: 2, position: 2 })
  })

  test('the second of two who edit one line gets 409 and the newer revision; the first one’s stands', async () => {
    const { number, lines } = await aQuote(portal)
    const [line] = lines
    const change = (quantity: number) => ({
      revision: line!.revision,
      quantity,
      mark: 'V1',
      room: 'Stue',
      configuration: line!.configuration,
    })
    done(await ola().put(url(number, `/lines/${line!.id}`), change(2)))
    const late = await kari().put<{ params: unknown }>(url(number, `/lines/${line!.id}`), change(9))
    expect(late).toBeProblem(409, 'line.stale')
    expect(late.body.params).toEqual({ seen: 1, now: 2 })
    expect(done(await ola().get<QuoteView>(url(number))).lines[0]!.quantity).toBe(2)
  })

  test('different lines at the same time are both kept', async () => {
    const { number, lines } = await aQuote(portal, { lines: [...fixed(), ...fixed()] })
    const edits = lines.map((line, at) =>
      (at === 0 ? ola() : kari()).put(url(number, `/lines/${line.id}`), {
        revision: 1,
        quantity: 5 + at,
        mark: '',
        room: '',
        configuration: line.configuration,
      }),
    )
    expect((await Promise.all(edits)).map((one) => one.status)).toEqual([200, 200])
    expect(done(await ola().get<QuoteView>(url(number))).lines.map((line) => line.quantity)).toEqual([5, 6])
  })

  test('the head names the revision that was seen, and so does sending', async () => {
    const { number, revision } = await aQuote(portal)
    done(await ola().patch(url(number), { revision, mark: 'Først' }))
    expect(await kari().patch(url(number), { revision, mark: 'Sist' })).toBeProblem(409, 'quote.stale')
    expect(await kari().post(url(number, '/sending'), { revision })).toBeProblem(409, 'quote.stale')
  })

  test('A-1 a seller’s quote for the dealer is the dealer’s too, and says who made it', async () => {
    const customer = await aCustomer(ola())
    const made = done(
      await portal.asUser(people.liv).post<QuoteView>('/api/quotes', {
        dealerId: people.ola.dealerId,
        customerId: customer.id,
        mark: 'Fra Liv',
        lines: fixed(),
      }),
    )
    expect(made.madeBy).toEqual({ name: 'Liv Haug', side: 'natre' })
    expect(done(await kari().patch<QuoteView>(url(made.number), { revision: made.revision, mark: 'Vår' })).mark).toBe('Vår')
    expect(await portal.asUser(people.liv).post('/api/quotes', { mark: 'Uten forhandler' })).toBeProblem(
      422,
      'dealer.missing',
      'dealerId',
    )
  })
})

describe('Q-8 not chosen is a value', () => {
  test('a handle nobody has chosen keeps the quote from being sent, and choosing it opens the way', async () => {
    const { number, revision, lines } = await aQuote(portal, {
      lines: windows('1 TS 1190x1190, Stue'),
      common: { handle: 'notChosen' },
    })
    expect(lines[0]!.orderable).toBe(false)
    expect(await ola().post(url(number, '/sending'), { revision })).toBeProblem(422, 'quote.lineNotOrderable', 'lines')
    const chosen = done(await ola().patch<QuoteView>(url(number), { revision, common: { handle: 'black' } }))
    expect(done(await ola().post<QuoteView>(url(number, '/sending'), { revision: chosen.revision })).status).toBe('sent')
  })

  test('a window the rules forbid is kept in the draft and not sent', async () => {
    const { number, revision, lines } = await aQuote(portal, { lines: windows('1 TS 1980x1180, Stue') })
    expect(lines[0]!.orderable).toBe(false)
    expect(await ola().post(url(number, '/sending'), { revision })).toBeProblem(422, 'quote.lineNotOrderable', 'lines')
  })

  test('without lines or without a customer nothing is sent', async () => {
    const empty = await aQuote(portal, { lines: [] })
    expect(await ola().post(url(empty.number, '/sending'), { revision: empty.revision })).toBeProblem(422, 'quote.noLines')
    const nobody = done(await ola().post<QuoteView>('/api/quotes', { lines: fixed() }))
    expect(await ola().post(url(nobody.number, '/sending'), { revision: nobody.revision })).toBeProblem(
      422,
      'quote.noCustomer',
      'customerId',
    )
  })
})

describe('the quote’s last day', () => {
  test('the day after valid-to it is expired: no yes, but it can be revised; a final state is not overwritten', async () => {
    const sent = await aSentQuote(portal)
    const accepted = await anAcceptedQuote(portal)
    expect(sent.validTo).toBe('2026-12-24')
    try {
      portal.clock.now = new Date('2026-12-24T22:00:00Z')
      expect(done(await ola().get<QuoteView>(url(sent.number))).status).toBe('sent')
      portal.clock.now = new Date('2026-12-24T23:30:00Z')
      expect(done(await ola().get<QuoteView>(url(sent.number)))).toMatchObject({ status: 'expired', turn: 'dealer' })
      expect(done(await ola().get<QuoteView>(url(accepted.number))).status).toBe('accepted')
      expect(await ola().post(url(sent.number, '/acceptance'), { version: 1 })).toBeProblem(409, 'quote.notOpenTo')
      expect(done(await ola().post<QuoteView>(url(sent.number, '/revision'), {})).status).toBe('draft')
    } finally {
      portal.clock.now = testNow
    }
  })

  test('a no has a reason and closes it; it can be opened again', async () => {
    const { number } = await aSentQuote(portal)
    expect(await ola().post(url(number, '/declination'), { reason: ' ' })).toBeProblem(400, 'request.invalid', 'reason')
    expect(done(await ola().post<QuoteView>(url(number, '/declination'), { reason: 'For dyrt' }))).toMatchObject({
      status: 'declined',
      turn: 'none',
    })
    expect(done(await ola().post<QuoteView>(url(number, '/revision'), {})).status).toBe('draft')
  })
})

test('D-1 the papers are drawn by their jobs from the frozen version and served with their name', async () => {
  const { number } = await aSentQuote(portal)
  await portal.drainJobs()
  const reply = await ola().get(url(number, '/versions/1/pdf'))
  expect(reply.status).toBe(200)
  expect(reply.headers).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': `inline; filename="T-${number}-v1.pdf"`,
  })
  expect(reply.text.startsWith('%PDF-')).toBe(true)
})
