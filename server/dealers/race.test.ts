import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { creditAllows } from '#domain/dealers/credit.ts'
import { ore } from '#domain/shared/money.ts'
import { people } from '#seed/story/cast.ts'
import type { Client } from '#test/support/client.ts'
import { anOrder } from '#test/support/deals.ts'
import { startPortal, type Portal, type TestDealer } from '#test/support/portal.ts'
import { creditOf, readCredit } from './credit-store.ts'

const orders = 64
const room = 20
const rounds = 4

let portal: Portal
let servers: ((person: { id: string }) => Client)[]
let dealer: TestDealer
let numbers: string[]
let gross: number

beforeAll(async () => {
  portal = await startPortal()
  servers = [portal.asUser, (await portal.anotherServer()).asUser]
  dealer = await portal.aDealer()
  const lanes = await Promise.all(Array.from({ length: 8 }, () => laneOfOrders(orders / 8)))
  numbers = lanes.flat()
})
afterAll(() => portal.close())

async function laneOfOrders(count: number): Promise<string[]> {
  const made: string[] = []
  for (let at = 0; at < count; at++) {
    const order = await anOrder(portal, { dealer })
    gross = order.totals.gross
    made.push(order.number)
  }
  return made
}

/** As if nothing had been decided, and room for `room` orders and a half. Behind the walls, since the app may not undo. */
async function startAgain(): Promise<void> {
  const client = await portal.fresh.ownerPool.connect()
  try {
    await client.query(`select set_config('app.staff', 'on', false)`)
    for (const table of ['credit_reservations', 'credit_entries', 'decisions'])
      await client.query(`delete from ${table} where dealer_id = $1`, [dealer.id])
    await client.query(`update credit_accounts set reserved_ore = 0, limit_ore = $2 where dealer_id = $1`, [
      dealer.id,
      room * gross + Math.floor(gross / 2),
    ])
    await client.query(
      `update orders set status = 'pendingApproval', turn = 'natre', producible = false, credit_short_ore = null where dealer_id = $1`,
      [dealer.id],
    )
  } finally {
    client.release(true)
  }
}

interface Books {
  limit: number
  exposure: number
  ledger: number
  reserved: number
  taken: number
  highest: number
}
const books = (): Promise<Books> =>
  portal.asStaff(async (tx) => {
    const [row] = await tx.query<Books>`
      select limit_ore as limit, unpaid_ore + reserved_ore as exposure,
        (select coalesce(sum(amount_ore), 0)::bigint from credit_entries where dealer_id = ${dealer.id}) as ledger,
        (select coalesce(sum(amount_ore), 0)::bigint from credit_reservations where dealer_id = ${dealer.id}) as reserved,
        (select coalesce(max(exposure_after_ore), 0)::bigint from credit_entries where dealer_id = ${dealer.id}) as highest,
        (select count(*)::int from orders where dealer_id = ${dealer.id} and status = 'processing') as taken
      from credit_accounts where dealer_id = ${dealer.id}`
    return row!
  })

/** As a person's browser would: with the same key again when the server says wait. */
async function patiently(act: (key: string) => Promise<{ status: number }>): Promise<number> {
  const key = randomUUID()
  for (let tries = 0; ; tries++) {
    const { status } = await act(key)
    if (status !== 503 || tries > 20) return status
  }
}

describe('C-3 sixty-four approvals of one dealer’s orders at once, over two server processes', () => {
  test('take on exactly what there is room for, to the øre, and no fault reaches anyone', async () => {
    for (let round = 0; round < rounds; round++) {
      await startAgain()
      const seller = round % 2 === 0 ? people.per : people.liv
      const statuses = await Promise.all(
        numbers.map((number, at) =>
          patiently((key) => servers[at % 2]!(seller).post(`/api/orders/${number}/approval`, { revision: 1 }, { key })),
        ),
      )
      expect(new Set(statuses)).toEqual(new Set([201]))
      const { limit, exposure, ledger, reserved, taken, highest } = await books()
      expect({ taken, exposure, ledger, reserved, highest }).toEqual({
        taken: room,
        exposure: room * gross,
        ledger: exposure,
        reserved: exposure,
        highest: exposure,
      })
      expect(exposure).toBeLessThanOrEqual(limit)
    }
    console.log(JSON.stringify({ test: 'credit race', approvals: orders, rounds, overruns: 0 }))
  }, 60_000)

  test('mixed with withdrawals and releases, the books still balance', async () => {
    await startAgain()
    const statuses = await Promise.all(
      numbers.flatMap((number, at) => {
        const call = servers[at % 2]!
        const approve = patiently((key) => call(people.per).post(`/api/orders/${number}/approval`, { revision: 1 }, { key }))
        if (at % 3 === 0)
          return [
            approve,
            patiently((key) => call(dealer.user).post(`/api/orders/${number}/withdrawal`, { revision: 1 }, { key })),
          ]
        if (at % 3 === 1)
          return [
            approve,
            patiently((key) =>
              call(people.ingrid).post(
                `/api/orders/${number}/credit-release`,
                { revision: 1, amount: 1, reason: 'Prøve' },
                { key },
              ),
            ),
          ]
        return [approve]
      }),
    )
    expect(statuses.filter((status) => status !== 201 && status !== 409)).toEqual([])
    const { limit, exposure, ledger, reserved, taken } = await books()
    expect({ exposure, ledger, reserved }).toEqual({ exposure: taken * gross, ledger: exposure, reserved: exposure })
    // A release of one øre covers no shortfall worth mentioning.
    expect(exposure).toBeLessThanOrEqual(limit + 1)
    expect(taken).toBeGreaterThan(0)
  }, 60_000)
})

describe('the race can be lost', () => {
  test('an approval that reads first and writes then, without the lock, runs over the limit', async () => {
    await startAgain()
    const naive = () =>
      portal.asStaff(async (tx) => {
        const credit = creditOf(await readCredit(tx, dealer.id))
        if (!creditAllows(credit, ore(gross), null)) return
        await tx.query`update credit_accounts set reserved_ore = reserved_ore + ${gross} where dealer_id = ${dealer.id}`
      })
    await portal.asStaff((tx) => tx.query`update credit_accounts set limit_ore = ${gross} where dealer_id = ${dealer.id}`)
    await Promise.all(Array.from({ length: 10 }, naive))
    const { limit, exposure } = await books()
    expect(exposure).toBeGreaterThan(limit)
  })
})
