import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { OrderView } from '#contract/orders.ts'
import { people } from '#seed/story/cast.ts'
import { done } from '#test/support/client.ts'
import { anAcceptedQuote, anOrder, aQuote, fixed, placingOf } from '#test/support/deals.ts'
import { startPortal, type Portal } from '#test/support/portal.ts'

let portal: Portal
let elsewhere: Awaited<ReturnType<Portal['anotherServer']>>
beforeAll(async () => {
  portal = await startPortal()
  elsewhere = await portal.anotherServer()
})
afterAll(() => portal.close())

const ola = () => portal.asUser(people.ola)
const ordersOf = (number: string) =>
  portal.asStaff((tx) => tx.query<{ id: string }>`select id from orders where number = ${number}`)
const eventsOf = (number: string, type: string) =>
  portal.asStaff(
    (tx) =>
      tx.query`select e.id from events e join quotes q on q.id = e.quote_id where q.number = ${number} and e.type = ${type}`,
  )

describe('O-3 the same key acts once', () => {
  test('and answers the same, also from another server process', async () => {
    const { number } = await anAcceptedQuote(portal)
    const placing = await placingOf(ola(), number)
    const key = randomUUID()
    const first = await ola().post(`/api/quotes/${number}/order`, placing, { key })
    const again = await ola().post(`/api/quotes/${number}/order`, placing, { key })
    const third = await elsewhere.asUser(people.ola).post(`/api/quotes/${number}/order`, placing, { key })
    expect([first.status, again.status, third.status]).toEqual([201, 201, 201])
    expect(again.body).toEqual(first.body)
    expect(third.body).toEqual(first.body)
    expect(await ordersOf(number)).toHaveLength(1)
    expect(await eventsOf(number, 'order.placed')).toHaveLength(1)
  })

  test('the order of the fields in the body is no difference', async () => {
    const key = randomUUID()
    const first = done(await ola().post<{ number: string }>('/api/quotes', { mark: 'A', reference: 'B' }, { key }))
    expect(done(await ola().post<{ number: string }>('/api/quotes', { reference: 'B', mark: 'A' }, { key })).number).toBe(
      first.number,
    )
  })

  test('with another body, or on another address, it is refused', async () => {
    const key = randomUUID()
    done(await ola().post('/api/quotes', { mark: 'En' }, { key }))
    expect(await ola().post('/api/quotes', { mark: 'To' }, { key })).toBeProblem(422, 'request.keyReused')
    expect(await ola().post('/api/customers', { kind: 'private', name: 'En' }, { key })).toBeProblem(422, 'request.keyReused')
  })

  test('another person’s key is another key, and tells nothing', async () => {
    const key = randomUUID()
    const mine = done(await ola().post<{ number: string }>('/api/quotes', { mark: 'Min' }, { key }))
    const other = await portal.aDealer()
    const theirs = done(await portal.asUser(other.user).post<{ number: string }>('/api/quotes', { mark: 'Min' }, { key }))
    expect(theirs.number).not.toBe(mine.number)
  })

  test('a refused call gives its key back: mended, the same key works', async () => {
    const { number, revision } = await anOrder(portal)
    const key = randomUUID()
    const per = portal.asUser(people.per)
    expect(await per.post(`/api/orders/${number}/return`, { revision, reason: '' }, { key })).toBeProblem(
      422,
      'order.reasonMissing',
    )
    expect((await per.post(`/api/orders/${number}/return`, { revision, reason: 'Målene' }, { key })).status).toBe(201)
  })

  test('a DELETE answers its kept reply too, though the line is gone', async () => {
    const { number, lines } = await aQuote(portal, { lines: [...fixed(), ...fixed()] })
    const key = randomUUID()
    const path = `/api/quotes/${number}/lines/${lines[0]!.id}`
    const [first, again] = [await ola().delete(path, undefined, { key }), await ola().delete(path, undefined, { key })]
    expect([first.status, again.status]).toEqual([200, 200])
    expect(again.body).toEqual(first.body)
    expect(await ola().delete(path)).toBeProblem(404, 'line.notFound')
  })

  test.each([
    ['none', null],
    ['too short', 'abc'],
    ['too long', 'x'.repeat(81)],
    ['with spaces', 'a b c d e f g'],
    ['not plain', 'æøåæøåæøå'],
  ])('a key that is %s is refused before anything is done', async (_, key) => {
    expect(await ola().post('/api/quotes', { mark: 'Uten nøkkel' }, { key })).toBeProblem(400, 'request.keyMissing')
    expect(await portal.asStaff((tx) => tx.query`select 1 from quotes where mark = 'Uten nøkkel'`)).toEqual([])
  })
})

describe('O-3, D5 at the same time', () => {
  test('two submits with different keys make one order', async () => {
    for (let round = 0; round < 4; round++) {
      const { number } = await anAcceptedQuote(portal)
      const placing = await placingOf(ola(), number)
      const replies = await Promise.all([
        ola().post<OrderView>(`/api/quotes/${number}/order`, placing),
        elsewhere.asUser(people.kari).post<OrderView>(`/api/quotes/${number}/order`, placing),
      ])
      expect(replies.map((one) => one.status).toSorted()).toEqual([201, 409])
      expect(replies.find((one) => one.status === 409)).toBeProblem(409, 'quote.notOpenTo')
      expect(await ordersOf(number)).toHaveLength(1)
    }
  })

  test('sixteen submits with one key, over two processes, act once and all answer the same', async () => {
    const { number } = await anAcceptedQuote(portal)
    const placing = await placingOf(ola(), number)
    const key = randomUUID()
    const clients = [ola(), elsewhere.asUser(people.ola)]
    const replies = await Promise.all(
      Array.from({ length: 16 }, (_, at) => clients[at % 2]!.post<OrderView>(`/api/quotes/${number}/order`, placing, { key })),
    )
    expect(new Set(replies.map((one) => one.status))).toEqual(new Set([201]))
    for (const reply of replies) expect(reply.body).toEqual(replies[0]!.body)
    expect(await ordersOf(number)).toHaveLength(1)
    expect(await eventsOf(number, 'order.placed')).toHaveLength(1)
  })

  test('the wall behind: a quote has one order, whatever the code does', async () => {
    const { number } = await anOrder(portal)
    const twice = portal.asStaff(
      (tx) => tx.query`
      insert into orders select (jsonb_populate_record(o, jsonb_build_object('id', gen_random_uuid(), 'number', '999999998'))).* from orders o where number = ${number}`,
    )
    await expect(twice).rejects.toThrow(/duplicate key.*dealer_id_quote_id/)
  })
})

describe('D16 an unsafe call comes from our own pages', () => {
  test.each([
    [{ origin: 'https://evil.example' }],
    [{ origin: 'null' }],
    [{ 'sec-fetch-site': 'cross-site' }],
    [{ 'sec-fetch-site': 'same-site' }],
  ])('%o is refused', async (headers) => {
    expect(
      await ola().post('/api/quotes', { mark: 'Fra andre' }, { headers: headers as unknown as Record<string, string> }),
    ).toBeProblem(403, 'request.foreignOrigin')
  })
  test('our own is let in, and reading is not asked', async () => {
    expect(
      (
        await ola().post(
          '/api/quotes',
          { mark: 'Vår' },
          { headers: { origin: 'http://localhost:3000', host: 'localhost:3000', 'sec-fetch-site': 'same-origin' } },
        )
      ).status,
    ).toBe(201)
    expect((await ola().get('/api/deals', { 'sec-fetch-site': 'cross-site' })).status).toBe(200)
  })
})
