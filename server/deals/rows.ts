import type { Deal } from '#contract/deals.ts'
import { statusOn, type QuoteStatus } from '#domain/quotes/status.ts'
import { quoteTurn, type Turn } from '#domain/quotes/turn.ts'
import type { CalendarDate } from '#domain/shared/dates.ts'
import type { OrderStatus } from '#domain/orders/status.ts'
import { sql } from '#server/db/fragment.ts'

/** The same columns from quotes and orders, so that the two can stand in one list. */
export const quoteColumns = sql`'quote' as kind, q.id, q.number, q.status, q.turn, q.turn_since, d.name as dealer_name, q.customer_name, q.mark,
  q.reference, q.author_name, q.made_by_natre, q.valid_to, null::smallint as delivery_year, null::smallint as delivery_week,
  false as credit_held, q.line_count, q.net_ore, q.updated_at`
export const orderColumns = sql`'order' as kind, o.id, o.number, o.status, o.turn, o.turn_since, d.name as dealer_name, o.customer_name, o.mark,
  o.reference, o.placed_by_name as author_name, o.placed_by_natre as made_by_natre, null::date as valid_to, o.delivery_year, o.delivery_week,
  o.credit_short_ore is not null as credit_held, o.line_count, o.net_ore, o.updated_at`

export interface DealRow {
  kind: 'quote' | 'order'
  id: string
  number: string
  status: QuoteStatus | OrderStatus
  turn: Turn
  turn_since: Date
  dealer_name: string
  customer_name: string
  mark: string
  reference: string
  author_name: string
  made_by_natre: boolean
  valid_to: string | null
  delivery_year: number | null
  delivery_week: number | null
  credit_held: boolean
  line_count: number
  net_ore: number
  updated_at: Date
}

export function presentDeal(row: DealRow, today: CalendarDate): Deal {
  const status = row.kind === 'quote' ? statusOn(row.status as QuoteStatus, row.valid_to, today) : row.status
  return {
    kind: row.kind,
    id: row.id,
    number: row.number,
    status,
    turn: status === row.status ? row.turn : quoteTurn(status as QuoteStatus),
    turnSince: row.turn_since.toISOString(),
    dealerName: row.dealer_name,
    customerName: row.customer_name,
    mark: row.mark,
    reference: row.reference,
    madeBy: { name: row.author_name, side: row.made_by_natre ? 'natre' : 'dealer' },
    validTo: row.valid_to,
    deliveryWeek: row.delivery_year === null ? null : { year: row.delivery_year, week: row.delivery_week! },
    creditHeld: row.credit_held,
    lineCount: row.line_count,
    net: row.net_ore,
    updatedAt: row.updated_at.toISOString(),
  }
}
