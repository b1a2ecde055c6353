import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { OrderDraft, OrderView } from '#contract/orders.ts'
import type { QuoteView } from '#contract/quotes.ts'
import { people } from '#seed/story/cast.ts'
import { done } from '#test/support/client.ts'
import {
  aConfirmedOrder,
  anAcceptedQuote,
  anApprovedOrder,
  anOrder,
  aQuote,
  fixed,
  placingOf,
  windows,
  destination,
} from '#test/support/deals.ts'
import { startPortal, type Portal } from '#test/support/portal.ts'

let portal: Portal
beforeAll(async () => {
  portal = await startPortal()
})
afterAll(() => portal.close())

const ola = () => portal.asUser(people.ola)
const per = () => portal.asUser(people.per)
const orderUrl = (number: string, move = '') => `/api/orders/${number}${move === '' ? '' : `/${move}`}`

describe('O-1 putting a quote in order', () => {
  test('everything ticked: the order waits for Natre, and who vouched for it is kept', async () => {
    const order = await anOrder(portal, { lines: windows('2 TS 1190x1190, Stue') })
    expect(order).toMatchObject({
      status: 'pendingApproval',
      turn: 'natre',
      revision: 1,
      placedBy: { name: 'Ola Nes', side: 'dealer' },
      destination,
    })
    const [kept] = await portal.asStaff(
      (tx) =>
        tx.query<{ vouched: unknown }>`select content->'vouchedBy' as vouched from order_revisions where order_id = ${order.id}`,
    )
    expect(kept!.vouched).toEqual({ id: people.ola.id, name: 'Ola Nes' })
    expect(done(await ola().get<QuoteView>(`/api/quotes/${order.number}`))).toMatchObject({
      status: 'ordered',
      orderNumber: order.number,
    })
  })

  test.each([
    ['a line nobody checked', { checkedLines: [] }, 422, 'order.linesNotChecked', 'checkedLines'],
    ['a warning nobody took on', { acceptedWarnings: [] }, 422, 'order.warningsNotAccepted', 'acceptedWarnings'],
    ['terms not accepted', { termsAccepted: false }, 422, 'order.termsNotAccepted', 'termsAccepted'],
    ['O-2 another total', { seenTotal: 1 }, 409, 'order.totalDiffers', 'seenTotal'],
    ['no address', { destination: { ...destination, address: ' ' } }, 400, 'request.invalid', 'destination.address'],
    [
      'week 53 of a year that has 52',
      { destination: { ...destination, wantedWeek: { year: 2027, week: 53 } } },
      400,
      'request.invalid',
      'destination.wantedWeek',
    ],
    [
      'a week that no year has',
      { destination: { ...destination, wantedWeek: { year: 2026, week: 54 } } },
      400,
      'request.invalid',
      'destination.wantedWeek.week',
    ],
  ])('%s is refused, and nothing is half done', async (_, change, status, code, field) => {
    const { number } = await anAcceptedQuote(portal, { lines: windows('1 FK 1980x1180, Stue') })
    const placing = await placingOf(ola(), number)
    expect(await ola().post(`/api/quotes/${number}/order`, { ...placing, ...change })).toBeProblem(status, code, field)
    expect(await ola().get(orderUrl(number))).toBeProblem(404, 'order.notFound')
    expect(done(await ola().get<QuoteView>(`/api/quotes/${number}`)).status).toBe('accepted')
  })

  test('O-2 the refusal of another total names both and the difference', async () => {
    const { number } = await anAcceptedQuote(portal)
    const placing = await placingOf(ola(), number)
    const now = placing['seenTotal'] as number
    const reply = await ola().post<{ params: unknown }>(`/api/quotes/${number}/order`, { ...placing, seenTotal: now - 100 })
    expect(reply.body.params).toEqual({ seen: now - 100, now, difference: 100 })
  })

  test('a quote nobody accepted, and one already ordered, cannot be ordered', async () => {
    const draft = await aQuote(portal)
    expect(await ola().get(`/api/quotes/${draft.number}/order-draft`)).toBeProblem(409, 'quote.notOpenTo')
    const { number } = await anAcceptedQuote(portal)
    const placing = await placingOf(ola(), number)
    done(await ola().post(`/api/quotes/${number}/order`, placing))
    expect(await ola().post(`/api/quotes/${number}/order`, placing)).toBeProblem(409, 'quote.notOpenTo')
  })

  test('a seller orders for a dealer only with the dealer’s reference', async () => {
    const { number } = await anAcceptedQuote(portal)
    await portal.asStaff((tx) => tx.query`update quotes set reference = '' where number = ${number}`)
    const placing = { ...(await placingOf(per(), number)), reference: '' }
    expect(await per().post(`/api/quotes/${number}/order`, placing)).toBeProblem(422, 'order.referenceMissing', 'reference')
    const order = done(await per().post<OrderView>(`/api/quotes/${number}/order`, { ...placing, reference: 'FB-1' }))
    expect(order).toMatchObject({ reference: 'FB-1', placedBy: { name: 'Per Aune', side: 'natre' } })
  })

  test('A-7 a blocked dealer reads and quotes, and cannot order', async () => {
    const dealer = await portal.aDealer()
    const { number } = await anAcceptedQuote(portal, { dealer })
    await portal.asStaff((tx) => tx.query`update dealers set state = 'blocked' where id = ${dealer.id}`)
    const client = portal.asUser(dealer.user)
    const placing = await placingOf(client, number)
    expect(await client.post(`/api/quotes/${number}/order`, placing)).toBeProblem(422, 'dealer.mayNotOrder')
    await expect(aQuote(portal, { dealer })).resolves.toMatchObject({ status: 'draft' })
  })
})

describe('O-2 an order is never computed again', () => {
  test('a change of the dealer’s terms leaves it as it was bought, hash and all', async () => {
    const dealer = await portal.aDealer()
    const order = await anOrder(portal, { dealer })
    await portal.asStaff((tx) => tx.query`update dealers set discount_class = 3, freight_zone = 3 where id = ${dealer.id}`)
    const after = done(await portal.asUser(dealer.user).get<OrderView>(orderUrl(order.number)))
    expect(after).toEqual(order)
  })
})

describe('O-4 a move names the revision that was seen', () => {
  test.each(['approval', 'hold-release', 'withdrawal'])('%s with another revision gets the newer one', async (move) => {
    const { number } = await anOrder(portal)
    const client = move === 'withdrawal' ? ola() : per()
    const reply = await client.post<{ params: unknown }>(orderUrl(number, move), { revision: 7 })
    expect(reply).toBeProblem(409, 'order.stale', 'revision')
    expect(reply.body.params).toEqual({ seen: 7, now: 1, status: 'pendingApproval' })
  })

  test('of two who decide differently at once, one wins and the other gets 409', async () => {
    for (let round = 0; round < 5; round++) {
      const { number } = await anOrder(portal)
      const replies = await Promise.all([
        per().post(orderUrl(number, 'rejection'), { revision: 1, reason: 'Kan ikke lages' }),
        portal.asUser(people.liv).post(orderUrl(number, 'return'), { revision: 1, reason: 'Mål mangler' }),
        ola().post(orderUrl(number, 'withdrawal'), { revision: 1 }),
      ])
      // A returned order may still be withdrawn: that is one after the other, not both at once.
      const won = replies.filter((one) => one.status === 201).length
      const { status } = done(await ola().get<OrderView>(orderUrl(number)))
      expect(won === 1 || (won === 2 && status === 'withdrawn'), `${replies.map((one) => one.status)} ${status}`).toBe(true)
      expect(replies.filter((one) => one.status !== 201).every((one) => one.status === 409)).toBe(true)
    }
  })

  test('a returned order that is sent again and withdrawn at once becomes one or the other, without delay', async () => {
    for (let round = 0; round < 4; round++) {
      const { number } = await anOrder(portal)
      done(await per().post(orderUrl(number, 'return'), { revision: 1, reason: 'Mål?' }))
      const placing = await placingOf(ola(), number)
      const begun = performance.now()
      const [again, withdrawn] = await Promise.all([
        ola().post(`/api/quotes/${number}/order`, placing),
        portal.asUser(people.kari).post(orderUrl(number, 'withdrawal'), { revision: 1 }),
      ])
      // Two that lock in opposite order would wait a second for the database to part them.
      expect(performance.now() - begun).toBeLessThan(900)
      expect([again.status, withdrawn.status].toSorted()).toEqual([201, 409])
      const order = done(await ola().get<OrderView>(orderUrl(number)))
      expect(order).toMatchObject(
        again.status === 201 ? { status: 'pendingApproval', revision: 2 } : { status: 'withdrawn', revision: 1 },
      )
    }
  })
})

describe('O-5 two decisions', () => {
  test('the seller’s approval with room on the credit takes the order on; both decisions are rows', async () => {
    const order = await anApprovedOrder(portal)
    expect(order.status).toBe('processing')
    expect(order.decisions.map(({ kind, outcome, by }) => [kind, outcome, by])).toEqual([
      ['producibility', 'approved', 'Per Aune'],
      ['credit', 'approved', 'Kredittkontroll'],
    ])
    expect(
      order.events
        .map((one) => one.type)
        .slice(0, 2)
        .toSorted(),
    ).toEqual(['order.approved', 'order.takenOn'])
  })

  test.each(['return', 'rejection', 'hold'])('%s wants a reason', async (move) => {
    const { number } = await anOrder(portal)
    expect(await per().post(orderUrl(number, move), { revision: 1, reason: '  ' })).toBeProblem(
      422,
      'order.reasonMissing',
      'reason',
    )
  })

  test('approving twice is refused', async () => {
    const { number } = await anOrder(portal, { dealer: await portal.aDealer({ limitOre: null }) })
    done(await per().post(orderUrl(number, 'approval'), { revision: 1 }))
    expect(await per().post(orderUrl(number, 'approval'), { revision: 1 })).toBeProblem(409, 'order.alreadyApproved')
  })

  test('a returned order is mended and sent again: new revision, both decisions open', async () => {
    const { number } = await anOrder(portal, { lines: fixed(2) })
    done(await per().post(orderUrl(number, 'return'), { revision: 1, reason: 'Høyden?' }))
    const quote = done(await ola().get<QuoteView>(`/api/quotes/${number}`))
    expect(quote).toMatchObject({ status: 'draft', returned: { reason: 'Høyden?' } })
    const [line] = quote.lines
    done(
      await ola().put(`/api/quotes/${number}/lines/${line!.id}`, {
        revision: line!.revision,
        quantity: 3,
        mark: 'V1',
        room: 'Stue',
        configuration: line!.configuration,
      }),
    )
    expect(await ola().post(`/api/quotes/${number}/sending`, { revision: quote.revision + 1 })).toBeProblem(
      409,
      'quote.notOpenTo',
    )
    const draft = done(await ola().get<OrderDraft>(`/api/quotes/${number}/order-draft`))
    expect(draft).toMatchObject({ returned: { reason: 'Høyden?' }, destination })
    const order = done(await ola().post<OrderView>(`/api/quotes/${number}/order`, await placingOf(ola(), number)))
    expect(order).toMatchObject({ status: 'pendingApproval', revision: 2 })
    expect(order.lines[0]!.quantity).toBe(3)
    expect(done(await per().post<OrderView>(orderUrl(number, 'approval'), { revision: 2 })).status).toBe('processing')
  })

  test('a hold says why and whose word is awaited; what credit holds, credit alone lifts', async () => {
    const { number } = await anOrder(portal)
    const held = done(
      await portal.asUser(people.ingrid).post<OrderView>(orderUrl(number, 'hold'), { revision: 1, reason: 'Forskudd' }),
    )
    expect(held).toMatchObject({ status: 'onHold', hold: { reason: 'Forskudd', owner: 'Ingrid Holm' } })
    expect(await per().post(orderUrl(number, 'approval'), { revision: 1 })).toBeProblem(409, 'order.notAwaitingApproval')
    expect(await per().post(orderUrl(number, 'hold-release'), { revision: 1 })).toBeProblem(403, 'order.holdIsCredits')
    const lifted = done(await portal.asUser(people.ingrid).post<OrderView>(orderUrl(number, 'hold-release'), { revision: 1 }))
    expect(lifted).toMatchObject({ status: 'pendingApproval', hold: null })
  })
})

describe('O-7 withdrawing', () => {
  test('until Natre has accepted it', async () => {
    const { number } = await anOrder(portal)
    expect(done(await ola().post<OrderView>(orderUrl(number, 'withdrawal'), { revision: 1 }))).toMatchObject({
      status: 'withdrawn',
      turn: 'none',
    })
    const { number: accepted } = await anApprovedOrder(portal)
    expect(await ola().post(orderUrl(accepted, 'withdrawal'), { revision: 1 })).toBeProblem(409, 'order.notOpenTo')
  })

  test('a returned order is withdrawn with its quote closed again', async () => {
    const { number } = await anOrder(portal)
    done(await per().post(orderUrl(number, 'return'), { revision: 1, reason: 'Mål?' }))
    done(await ola().post(orderUrl(number, 'withdrawal'), { revision: 1 }))
    expect(done(await ola().get<QuoteView>(`/api/quotes/${number}`))).toMatchObject({ status: 'ordered', returned: null })
    expect(await ola().get(`/api/quotes/${number}/order-draft`)).toBeProblem(409, 'quote.notOpenTo')
  })
})

describe('O-8 confirmation and check', () => {
  test.each([
    ['this week', { year: 2026, week: 48 }, 422, 'week.past', 'week'],
    ['a week the year has not', { year: 2027, week: 53 }, 422, 'week.missing', 'week'],
    ['a week by its name', { year: 2027, week: 'uke 4' }, 400, 'request.invalid', 'deliveryWeek.week'],
  ])('%s cannot be promised', async (_, deliveryWeek, status, code, field) => {
    const { number } = await anApprovedOrder(portal)
    expect(await per().post(orderUrl(number, 'confirmation'), { revision: 1, deliveryWeek })).toBeProblem(status, code, field)
  })

  test('week 53 of 2026 exists and can be promised; the correction deadline is three working days away', async () => {
    const { number } = await anApprovedOrder(portal)
    const order = done(
      await per().post<OrderView>(orderUrl(number, 'confirmation'), { revision: 1, deliveryWeek: { year: 2026, week: 53 } }),
    )
    expect(order).toMatchObject({ status: 'confirmed', turn: 'dealer' })
    expect(order.confirmations).toMatchObject([
      { version: 1, deliveryWeek: { year: 2026, week: 53 }, correctionDeadline: '2026-11-27', checked: null, pdf: 'waiting' },
    ])
  })

  test('the check names version and hash; others are refused, and it is given once', async () => {
    const order = await aConfirmedOrder(portal)
    const [{ version, hash } = { version: 0, hash: '' }] = order.confirmations
    const check = (body: object) => ola().post<OrderView>(orderUrl(order.number, 'confirmation-check'), { revision: 1, ...body })
    expect(await check({ version, hash: '0'.repeat(64) })).toBeProblem(409, 'order.confirmationChanged')
    expect(await check({ version: 2, hash })).toBeProblem(409, 'order.confirmationChanged')
    const checked = done(await check({ version, hash }))
    expect(checked).toMatchObject({ turn: 'natre', confirmations: [{ checked: { by: 'Ola Nes' } }] })
    expect(await check({ version, hash })).toBeProblem(409, 'order.alreadyChecked')
  })

  test('the paper is not ready until its job has run', async () => {
    const { number } = await aConfirmedOrder(portal)
    expect(await ola().get(`/api/orders/${number}/confirmations/1/pdf`)).toBeProblem(409, 'document.notReady')
    expect(await ola().get(`/api/orders/${number}/confirmations/2/pdf`)).toBeProblem(404, 'document.notFound')
  })
})
