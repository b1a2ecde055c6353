import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listCredit, ownCredit } from '#contract/credit.ts'
import { approveOrder, openOrder, type OrderView } from '#contract/orders.ts'
import { dealers, people } from '#seed/story/cast.ts'
import { readPostmaster, socketPort } from '#server/db/embedded-socket.ts'
import { connectClient } from '#server/db/postgres-connection.ts'
import { enter, type Caller } from './api.ts'
import { startPortal, type Portal } from './portal.ts'
import { fixedWindow, placedOrder } from './trade.ts'

const many = 64

let portal: Portal
let ola: Caller
let sellers: Caller[]
beforeAll(async () => {
  portal = await startPortal({ processes: 2 })
  const [first, second] = portal.servers
  ola = await enter(first!.url, people.ola)
  sellers = [await enter(first!.url, people.per), await enter(second!.url, people.liv)]
})
afterAll(() => portal.remove())

const grossOf = (orders: readonly OrderView[]): number => orders.reduce((sum, order) => sum + order.totals.gross, 0)

test(
  'C-3, C-6: 64 approvals at once over two server processes never pass the limit by an øre',
  { timeout: 120_000 },
  async () => {
    const before = await ola.call(ownCredit, {})
    const placed = await placeMany(before.available!)
    expect(grossOf(placed)).toBeGreaterThan(before.available! * 1.3)

    const replies = await Promise.all(
      placed.map(({ number, revision }, at) => sellers[at % 2]!.send(approveOrder, { params: { number }, body: { revision } })),
    )
    expect(replies.map((reply) => reply.status)).toEqual(placed.map(() => 201))

    const after = await Promise.all(placed.map(({ number }) => ola.call(openOrder, { params: { number } })))
    const taken = after.filter((order) => order.status === 'processing')
    const held = after.filter((order) => order.status === 'pendingApproval' && order.creditHold !== null)
    expect(taken.length + held.length).toBe(many)
    expect(taken.length).toBeGreaterThan(0)
    expect(held.length).toBeGreaterThan(0)

    // The same figures at both processes, for the dealer and for Natre.
    const [mine, elsewhere] = await Promise.all([ola.call(ownCredit, {}), ola.at(portal.servers[1]!.url).call(ownCredit, {})])
    expect(elsewhere).toEqual(mine)
    const natres = (await sellers[1]!.call(listCredit, {})).dealers.find((one) => one.id === dealers.fjordbygg.id)!
    expect(natres.credit).toEqual(mine)

    expect(mine.reserved).toBe(before.reserved + grossOf(taken))
    expect(mine.unpaid + mine.reserved).toBeLessThanOrEqual(mine.limit!)
    expect(mine.available).toBe(mine.limit! - mine.unpaid - mine.reserved)
    // Nobody was turned away while there was room: what was held is larger than what is left at the end.
    for (const order of held) expect(order.totals.gross).toBeGreaterThan(mine.available!)
    expect(await ledgerSum()).toBe(mine.unpaid + mine.reserved)
  },
)

/** Orders of three sizes, one and a half times what the credit has room for. */
async function placeMany(room: number): Promise<OrderView[]> {
  const probe = await placedOrder(ola, 'Rekke 0', [fixedWindow(1, 'V1')])
  const pieces = Math.ceil((room * 1.5) / many / probe.totals.gross)
  const sizes = Array.from({ length: many - 1 }, (_, at) => Math.max(1, pieces - 1 + (at % 3)))
  const orders = [probe]
  // A few at a time: making them is not what is measured.
  for (let at = 0; at < sizes.length; at += 8) {
    const some = sizes
      .slice(at, at + 8)
      .map((size, step) => placedOrder(ola, `Rekke ${at + step + 1}`, [fixedWindow(size, 'V1')]))
    orders.push(...(await Promise.all(some)))
  }
  return orders
}

/** C-6 asks for the ledger itself, which no page shows whole: read behind the walls, as the owner. */
async function ledgerSum(): Promise<number> {
  const { socketDir } = readPostmaster(join(portal.dataDir, 'postgres'))!
  const client = await connectClient({ host: socketDir, port: socketPort, database: 'natre', user: 'natre_owner' }, 'natre e2e')
  const { rows } = await client
    .query<{ sum: string }>('select sum(amount_ore) from credit_entries where dealer_id = $1', [dealers.fjordbygg.id])
    .finally(() => client.end())
  return Number(rows[0]!.sum)
}
