import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CreditView } from '#contract/credit.ts'
import type { OrderDraft, OrderView } from '#contract/orders.ts'
import { people } from '#seed/story/cast.ts'
import { done } from '#test/support/client.ts'
import { anAcceptedQuote, anApprovedOrder, anOrder, fixed } from '#test/support/deals.ts'
import { startPortal, type Portal, type TestDealer } from '#test/support/portal.ts'

let portal: Portal
beforeAll(async () => {
  portal = await startPortal()
})
afterAll(() => portal.close())

const per = () => portal.asUser(people.per)
const ingrid = () => portal.asUser(people.ingrid)
const creditOf = async (dealer: TestDealer): Promise<CreditView> =>
  done(await portal.asUser(dealer.user).get<CreditView>('/api/credit'))

/** What one order of the test's window costs, including VAT. */
const oneOrder = async (): Promise<number> => (await anOrder(portal, { dealer: await portal.aDealer() })).totals.gross

interface Books {
  exposure: number
  ledger: number
  reservations: number
}
const booksOf = (dealer: TestDealer): Promise<Books> =>
  portal.asStaff(async (tx) => {
    const [row] = await tx.query<Books>`
      select unpaid_ore + reserved_ore as exposure,
        (select coalesce(sum(amount_ore), 0)::bigint from credit_entries e where e.dealer_id = a.dealer_id) as ledger,
        (select count(*)::int from credit_reservations r where r.dealer_id = a.dealer_id) as reservations
      from credit_accounts a where a.dealer_id = ${dealer.id}`
    return row!
  })

describe('C-1, C-3 an approval reserves', () => {
  test('available = limit − unpaid − reserved; waiting is shown and does not bind', async () => {
    const dealer = await portal.aDealer({ limitOre: 10_000_000, unpaidOre: 3_000_000 })
    const { totals } = await anOrder(portal, { dealer })
    expect(await creditOf(dealer)).toMatchObject({
      limit: 10_000_000,
      unpaid: 3_000_000,
      reserved: 0,
      waiting: totals.gross,
      available: 7_000_000,
    })
    await anApprovedOrder(portal, { dealer })
    expect(await creditOf(dealer)).toMatchObject({
      reserved: totals.gross,
      waiting: totals.gross,
      available: 7_000_000 - totals.gross,
    })
  })

  test('to the øre: an order fits a limit it fills, and not one that is an øre less', async () => {
    const gross = await oneOrder()
    const fits = await anApprovedOrder(portal, { dealer: await portal.aDealer({ limitOre: gross }) })
    const short = await anApprovedOrder(portal, { dealer: await portal.aDealer({ limitOre: gross - 1 }) })
    expect(fits).toMatchObject({ status: 'processing', creditHold: null })
    expect(short).toMatchObject({ status: 'pendingApproval', creditHold: { shortBy: 1 } })
  })

  test('C-6 the ledger’s sum is the exposure', async () => {
    const dealer = await portal.aDealer({ unpaidOre: 12_345 })
    for (let count = 0; count < 3; count++) await anApprovedOrder(portal, { dealer })
    const { exposure, ledger, reservations } = await booksOf(dealer)
    expect(ledger).toBe(exposure)
    expect(reservations).toBe(3)
  })
})

describe('C-2 no limit set', () => {
  test('is none: every order asks for a decision; it is neither 0 nor unlimited', async () => {
    const dealer = await portal.aDealer({ limitOre: null })
    const order = await anApprovedOrder(portal, { dealer })
    expect(order).toMatchObject({ status: 'pendingApproval', creditHold: { shortBy: order.totals.gross } })
    expect(await creditOf(dealer)).toMatchObject({ limit: null, available: null })
  })
})

describe('C-4 over the limit is no error', () => {
  const held = async (limitOre: number | null = 100) => {
    const dealer = await portal.aDealer({ limitOre })
    return { dealer, order: await anApprovedOrder(portal, { dealer }) }
  }
  const release = (number: string, amount: number, reason = 'Kunden har betalt forskudd') =>
    ingrid().post<OrderView>(`/api/orders/${number}/credit-release`, { revision: 1, amount, reason })

  test('credit releases it with reason and amount, and it is taken on', async () => {
    const { order, dealer } = await held()
    const freed = done(await release(order.number, order.creditHold!.shortBy))
    expect(freed).toMatchObject({ status: 'processing', creditHold: null })
    expect(freed.decisions.at(-1)).toMatchObject({
      kind: 'credit',
      outcome: 'released',
      by: 'Ingrid Holm',
      released: order.creditHold!.shortBy,
      comment: 'Kunden har betalt forskudd',
    })
    expect((await booksOf(dealer)).exposure).toBe(order.totals.gross)
  })

  test('a release of too little leaves it held; without a reason it is refused', async () => {
    const { order } = await held()
    expect(done(await release(order.number, order.creditHold!.shortBy - 1)).status).toBe('pendingApproval')
    expect(await release(order.number, 1_000_000_000, '')).toBeProblem(422, 'order.reasonMissing', 'reason')
    expect(done(await release(order.number, order.creditHold!.shortBy)).status).toBe('processing')
  })

  test('without a limit the release must cover the whole order', async () => {
    const { order } = await held(null)
    expect(done(await release(order.number, order.totals.gross - 1)).status).toBe('pendingApproval')
    expect(done(await release(order.number, order.totals.gross)).status).toBe('processing')
  })

  test('released before the seller has looked, it waits for the seller alone', async () => {
    const order = await anOrder(portal, { dealer: await portal.aDealer({ limitOre: 100 }) })
    expect(done(await release(order.number, order.totals.gross))).toMatchObject({ status: 'pendingApproval', creditHold: null })
    expect(done(await per().post<OrderView>(`/api/orders/${order.number}/approval`, { revision: 1 })).status).toBe('processing')
  })

  test('the wall behind the lock: no reservation past the limit can be written without a release that covers it', async () => {
    const { order, dealer } = await held(1_000)
    const write = (released: number | null) =>
      portal.asStaff(
        (tx) => tx.query`
      insert into credit_reservations (dealer_id, order_id, revision, amount_ore, exposure_after_ore, limit_then_ore, released_ore, at)
      values (${dealer.id}, ${order.id}, 1, 2000, 2000, 1000, ${released}, now())`,
      )
    await expect(write(null)).rejects.toThrow(/check constraint/)
    await expect(write(999)).rejects.toThrow(/check constraint/)
    await expect(write(1000)).resolves.toEqual([])
    await expect(write(1000)).rejects.toThrow(/duplicate key/)
  })
})

describe('C-5, C-7 what is shown to whom', () => {
  test('C-7 the dealer sees his room before he sends; Natre’s people see it on the order, not in the draft', async () => {
    const dealer = await portal.aDealer({ limitOre: 5_000_000 })
    const { number } = await anAcceptedQuote(portal, { dealer })
    expect(done(await portal.asUser(dealer.user).get<OrderDraft>(`/api/quotes/${number}/order-draft`)).credit).toMatchObject({
      limit: 5_000_000,
      available: 5_000_000,
    })
    expect(done(await per().get<OrderDraft>(`/api/quotes/${number}/order-draft`)).credit).toBeNull()
  })

  test('C-5 exposure is the same whoever approves, and colleagues’ orders count', async () => {
    const dealer = await portal.aDealer()
    const first = await anOrder(portal, { dealer, lines: fixed(1) })
    await anApprovedOrder(portal, { dealer, by: dealer.superuser })
    const seen = done(await per().get<OrderView>(`/api/orders/${first.number}`)).credit
    expect(seen).toEqual(await creditOf(dealer))
    expect(done(await portal.asUser(dealer.user).get<OrderView>(`/api/orders/${first.number}`)).credit).toBeNull()
  })

  test('every dealer’s credit with the orders that wait for it', async () => {
    const dealer = await portal.aDealer({ limitOre: null })
    const order = await anApprovedOrder(portal, { dealer })
    const { dealers } = done(await ingrid().get<{ dealers: { id: string; waitingOrders: unknown[] }[] }>('/api/dealer-credit'))
    expect(dealers.find((one) => one.id === dealer.id)!.waitingOrders).toEqual([
      { number: order.number, gross: order.totals.gross, held: true },
    ])
  })
})
