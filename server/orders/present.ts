import type { OrderView } from '#contract/orders.ts'
import type { OrderContent } from '#domain/orders/order.ts'
import { can } from '#domain/users/can.ts'
import { presentCredit } from '#server/dealers/present-credit.ts'
import { readCredit } from '#server/dealers/credit-store.ts'
import type { Tx } from '#server/db/transaction.ts'
import { refusal } from '#server/http/refusal-error.ts'
import { storyOf } from '#server/quotes/events.ts'
import { decisionsOf, type OrderRow } from './store.ts'

/** An order with its frozen content, its dealer, decisions and story: all asked in one breath, by its number. */
async function loadOrder(tx: Tx, number: string) {
  const [rows, decisions, events] = await Promise.all([
    tx.query<OrderRow & { dealer_name: string; dealer_no: string; content: OrderContent; hash: string }>`
      select o.*, d.name as dealer_name, d.customer_no as dealer_no, r.content, r.hash
      from orders o
        join dealers d on d.id = o.dealer_id
        join order_revisions r on r.dealer_id = o.dealer_id and r.order_id = o.id and r.revision = o.revision
      where o.number = ${number}`,
    decisionsOf(tx, number),
    storyOf(tx, number),
  ])
  const [row] = rows
  if (!row) throw refusal('order.notFound')
  return { row, decisions, events }
}

/** An order as bought: its frozen content, the decisions, the confirmations and the story; credit only for Natre's people. */
export async function presentOrder(tx: Tx, number: string): Promise<OrderView> {
  const { row, decisions, events } = await loadOrder(tx, number)
  const { content, hash } = row
  const [confirmations, credit] = await Promise.all([
    row.confirmation_version === 0 ? [] : confirmationsOf(tx, row),
    can(tx.actor!.role, 'credit.see') ? readCredit(tx, row.dealer_id) : null,
  ])
  return {
    id: row.id,
    number: row.number,
    status: row.status,
    turn: row.turn,
    revision: row.revision,
    hash,
    dealer: { id: row.dealer_id, name: row.dealer_name, customerNo: row.dealer_no },
    customerName: row.customer_name,
    mark: row.mark,
    reference: row.reference,
    placedBy: { name: row.placed_by_name, side: row.placed_by_natre ? 'natre' : 'dealer' },
    placedAt: row.placed_at.toISOString(),
    hold: row.hold_reason === null ? null : { reason: row.hold_reason, owner: row.hold_owner ?? '' },
    creditHold: row.credit_short_ore === null ? null : { shortBy: row.credit_short_ore },
    destination: content.destination,
    common: content.common,
    lines: content.lines,
    delivery: content.delivery,
    totals: content.totals,
    catalogVersion: content.catalogVersion,
    decisions: decisions.map(({ at, ...decision }) => ({ ...decision, at: at.toISOString() })),
    confirmations,
    events,
    credit: credit && presentCredit(credit),
  }
}

interface ConfirmationRow {
  version: number
  hash: string
  confirmed_at: Date
  delivery_year: number
  delivery_week: number
  correction_deadline: string
  checked_at: Date | null
  checked_by_name: string | null
  pdf: 'waiting' | 'ready' | 'failed'
}

async function confirmationsOf(tx: Tx, row: OrderRow): Promise<OrderView['confirmations']> {
  const rows = await tx.query<ConfirmationRow>`
    select c.version, c.hash, c.confirmed_at, c.delivery_year, c.delivery_week, c.correction_deadline, c.checked_at, c.checked_by_name, d.status as pdf
    from confirmations c
      join documents d on d.dealer_id = c.dealer_id and d.subject_id = c.order_id and d.kind = 'confirmation' and d.version = c.version
    where c.dealer_id = ${row.dealer_id} and c.order_id = ${row.id}
    order by c.version desc`
  return rows.map((one) => ({
    version: one.version,
    hash: one.hash,
    confirmedAt: one.confirmed_at.toISOString(),
    deliveryWeek: { year: one.delivery_year, week: one.delivery_week },
    correctionDeadline: one.correction_deadline,
    checked: one.checked_at === null ? null : { at: one.checked_at.toISOString(), by: one.checked_by_name ?? '' },
    pdf: one.pdf,
  }))
}
