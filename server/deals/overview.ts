import type { Deal } from '#contract/deals.ts'
import { creditAllows, creditShortfall } from '#domain/dealers/credit.ts'
import type { Turn } from '#domain/quotes/turn.ts'
import { osloDate } from '#domain/shared/dates.ts'
import { ore } from '#domain/shared/money.ts'
import { creditOf, type CreditRow } from '#server/dealers/credit-store.ts'
import { nothing, sql, whole } from '#server/db/fragment.ts'
import type { Tx } from '#server/db/transaction.ts'
import { orderColumns, presentDeal, quoteColumns, type DealRow } from './rows.ts'

const shown = 8

/** What waits for one side, oldest first, and how many they are. An expired quote waits for the dealer. */
async function waitingFor(tx: Tx, turn: Turn): Promise<{ deals: Deal[]; count: number }> {
  const today = osloDate(tx.now)
  const mineQ = tx.scope.kind === 'dealer' ? sql`q.dealer_id = ${tx.scope.dealerId} and` : nothing
  const mineO = tx.scope.kind === 'dealer' ? sql`o.dealer_id = ${tx.scope.dealerId} and` : nothing
  const quoteTurn = {
    dealer: sql`(q.turn = 'dealer' or q.turn = 'customer' and q.valid_to < ${today}::date)`,
    customer: sql`q.turn = 'customer' and q.valid_to >= ${today}::date`,
    natre: sql`q.turn = 'natre'`,
    none: sql`false`,
  }[turn]
  const rows = await tx.run<DealRow>(sql`select * from (
      (select ${quoteColumns} from quotes q join dealers d on d.id = q.dealer_id
        where ${mineQ} q.order_id is null and ${quoteTurn} order by q.turn_since limit ${whole(shown)})
      union all
      (select ${orderColumns} from orders o join dealers d on d.id = o.dealer_id
        where ${mineO} o.turn = ${turn} order by o.turn_since limit ${whole(shown)})
    ) both_kinds order by turn_since limit ${whole(shown)}`)
  const counted = await tx.run<{ count: number }>(sql`select
      (select count(*) from quotes q where ${mineQ} q.order_id is null and ${quoteTurn})::int
      + (select count(*) from orders o where ${mineO} o.turn = ${turn})::int as count`)
  return { deals: rows.map((row) => presentDeal(row, osloDate(tx.now))), count: counted[0]!.count }
}

/** Orders whose promised week lies ahead, soonest first. */
async function deliveries(tx: Tx): Promise<Deal[]> {
  const mine = tx.scope.kind === 'dealer' ? sql`o.dealer_id = ${tx.scope.dealerId} and` : nothing
  const rows = await tx.run<DealRow>(sql`select ${orderColumns} from orders o join dealers d on d.id = o.dealer_id
    where ${mine} o.status = 'confirmed'
      and (o.delivery_year, o.delivery_week) >= (extract(isoyear from ${tx.now}::timestamptz), extract(week from ${tx.now}::timestamptz))
    order by o.delivery_year, o.delivery_week, o.number limit 12`)
  return rows.map((row) => presentDeal(row, osloDate(tx.now)))
}

/** What the viewer worked on last: his own drafts first in time. */
async function recent(tx: Tx): Promise<Deal[]> {
  const rows = await tx.run<DealRow>(sql`select ${quoteColumns} from quotes q join dealers d on d.id = q.dealer_id
    where ${tx.scope.kind === 'dealer' ? sql`q.dealer_id = ${tx.scope.dealerId} and` : nothing} q.order_id is null and q.status = 'draft'
    order by q.updated_at desc, q.id desc limit 4`)
  return rows.map((row) => presentDeal(row, osloDate(tx.now)))
}

export async function overview(tx: Tx) {
  const [dealer, natre, customer, lastWorked, coming] = await Promise.all([
    waitingFor(tx, 'dealer'),
    waitingFor(tx, 'natre'),
    waitingFor(tx, 'customer'),
    recent(tx),
    deliveries(tx),
  ])
  return {
    waiting: { dealer: dealer.deals, natre: natre.deals, customer: customer.deals },
    counts: { dealer: dealer.count, natre: natre.count, customer: customer.count },
    recent: lastWorked,
    deliveries: coming,
  }
}

type InboxRow = DealRow &
  CreditRow & { warning_count: number; producible: boolean; total_ore: number; released_ore: number | null }

/** O-6: every order that waits for Natre, longest waiting first: decisions, holds and confirmations to make. */
export async function inbox(tx: Tx) {
  const rows = await tx.run<InboxRow>(sql`select ${orderColumns}, o.warning_count, o.producible, o.total_ore,
      a.limit_ore, coalesce(a.unpaid_ore, 0) as unpaid_ore, coalesce(a.overdue_ore, 0) as overdue_ore,
      coalesce(a.reserved_ore, 0) as reserved_ore, 0 as waiting_ore,
      (select n.released_ore from decisions n where n.dealer_id = o.dealer_id and n.order_id = o.id and n.revision = o.revision and n.kind = 'credit'
        order by n.at desc, n.id desc limit 1) as released_ore
    from orders o join dealers d on d.id = o.dealer_id left join credit_accounts a on a.dealer_id = o.dealer_id
    where o.turn = 'natre' and o.status in ('pendingApproval', 'onHold', 'processing')
    order by o.turn_since, o.id limit 500`)
  return {
    orders: rows.map((row) => ({
      ...presentDeal(row, osloDate(tx.now)),
      creditHeld: shortOf(row) > 0,
      warnings: row.warning_count,
      producible: row.producible,
      gross: row.total_ore,
      shortBy: shortOf(row),
    })),
  }
}

/** As the credit stands now, not as it stood when the order came in; what has been taken on holds its room already. */
function shortOf(row: InboxRow): number {
  if (row.status === 'processing') return 0
  const credit = creditOf(row)
  const total = ore(row.total_ore)
  const released = row.released_ore === null ? null : ore(row.released_ore)
  return creditAllows(credit, total, released) ? 0 : creditShortfall(credit, total)
}
