import type { Parsed } from '#contract/route.ts'
import type { listDeals } from '#contract/deals.ts'
import { orderStatuses } from '#domain/orders/status.ts'
import { quoteStatuses } from '#domain/quotes/status.ts'
import { osloDate } from '#domain/shared/dates.ts'
import { join, nothing, sql, whole, type Fragment } from '#server/db/fragment.ts'
import { likePattern } from '#server/db/like-pattern.ts'
import type { Tx } from '#server/db/transaction.ts'
import { refusal } from '#server/http/refusal-error.ts'
import { orderColumns, presentDeal, quoteColumns, type DealRow } from './rows.ts'

type Query = Parsed<typeof listDeals>['query']
type Condition = Fragment

/**
 * Quotes and orders in one list, newest change first. Each of the two is cut to a page by its own index before they are
 * merged, so the cost does not grow with the table. The key of the last row names where the next page begins.
 */
export async function dealsPage(tx: Tx, query: Query) {
  const after = readKey(query.after)
  const today = osloDate(tx.now)
  const arms = [
    ...(query.kind === 'order' || isOnly(query.status, orderStatuses) ? [] : [arm(tx, 'quotes', query, { after, today })]),
    ...(query.kind === 'quote' || isOnly(query.status, quoteStatuses) ? [] : [arm(tx, 'orders', query, { after, today })]),
  ]
  if (arms.length === 0) return { deals: [], next: null }
  const rows = await tx.run<DealRow>(
    sql`select * from (${join(arms, sql` union all `)}) both_kinds order by updated_at desc, id desc limit ${whole(query.limit + 1)}`,
  )
  const page = rows.slice(0, query.limit)
  const last = page.at(-1)
  return { deals: page.map((row) => presentDeal(row, today)), next: rows.length > query.limit && last ? writeKey(last) : null }
}

const isOnly = (status: string | undefined, of: readonly string[]): boolean => status !== undefined && of.includes(status)

function arm(
  tx: Tx,
  table: 'quotes' | 'orders',
  query: Query,
  { after, today }: { after: Key | null; today: string },
): Condition {
  const from = table === 'quotes' ? sql`quotes q` : sql`orders o`
  const t = table === 'quotes' ? sql`q` : sql`o`
  const columns = table === 'quotes' ? quoteColumns : orderColumns
  const conditions: Condition[] = [
    // Written out beside row-level security, so that the planner sees it as a key.
    ...(tx.scope.kind === 'dealer' ? [sql`${t}.dealer_id = ${tx.scope.dealerId}`] : []),
    ...(table === 'quotes' && query.kind !== 'quote' ? [sql`q.order_id is null`] : []),
    ...(after ? [sql`(${t}.updated_at, ${t}.id) < (${after.at}::timestamptz, ${after.id}::uuid)`] : []),
    ...(query.q ? [sql`${t}.search_text like ${likePattern(query.q.toLocaleLowerCase('nb'))}`] : []),
    ...(query.mine ? [table === 'quotes' ? sql`q.author_id = ${tx.actor!.id}` : sql`o.placed_by = ${tx.actor!.id}`] : []),
    ...statusConditions(table, t, query.status, today),
    ...turnConditions(table, t, query.turn, today),
  ]
  const where = conditions.length > 0 ? sql`where ${join(conditions, sql` and `)}` : nothing
  return sql`(select ${columns} from ${from} join dealers d on d.id = ${t}.dealer_id ${where}
    order by ${t}.updated_at desc, ${t}.id desc limit ${whole(query.limit + 1)})`
}

/** `expired` is derived: sent, and past its last day. */
function statusConditions(table: string, t: Condition, status: string | undefined, today: string): Condition[] {
  if (status === undefined) return []
  if (table === 'orders' || (status !== 'expired' && status !== 'sent')) return [sql`${t}.status = ${status}`]
  return [sql`q.status = 'sent'`, status === 'expired' ? sql`q.valid_to < ${today}::date` : sql`q.valid_to >= ${today}::date`]
}

function turnConditions(table: string, t: Condition, turn: string | undefined, today: string): Condition[] {
  if (turn === undefined) return []
  if (table === 'orders') return [sql`o.turn = ${turn}`]
  if (turn === 'customer') return [sql`q.turn = 'customer'`, sql`q.valid_to >= ${today}::date`]
  if (turn === 'dealer') return [sql`(${t}.turn = 'dealer' or ${t}.turn = 'customer' and q.valid_to < ${today}::date)`]
  return [sql`${t}.turn = ${turn}`]
}

interface Key {
  at: string
  id: string
}

const writeKey = (row: DealRow): string => Buffer.from(`${row.updated_at.toISOString()} ${row.id}`).toString('base64url')

function readKey(text: string | undefined): Key | null {
  if (text === undefined) return null
  const match = /^(\d{4}-\d\d-\d\dT[\d:.]+Z) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(
    Buffer.from(text, 'base64url').toString(),
  )
  if (!match || Number.isNaN(Date.parse(match[1]!))) throw refusal('request.invalid', {}, 'after')
  return { at: new Date(match[1]!).toISOString(), id: match[2]! }
}
