import type { Selectable } from 'kysely'
import type { Decision, Order, OrderContent } from '#domain/orders/order.ts'
import { orderTurn } from '#domain/orders/status.ts'
import { ore } from '#domain/shared/money.ts'
import { newId } from '#server/db/new-id.ts'
import type { EventParams, Tables } from '#server/db/tables.ts'
import type { Tx } from '#server/db/transaction.ts'
import { refusal } from '#server/http/refusal-error.ts'

export type OrderRow = Selectable<Tables['orders']>

/** An order the scope reaches, by number; another dealer's and none answer alike. */
export async function findOrder(tx: Tx, number: string): Promise<OrderRow> {
  const [row] = await tx.query<OrderRow>`select * from orders where number = ${number}`
  if (!row) throw refusal('order.notFound')
  return row
}

/** O-4: locked until the transaction ends, and only as the caller has seen it; else he gets the newer state's number. */
export async function lockOrder(tx: Tx, number: string, seenRevision: number): Promise<OrderRow> {
  const [row] = await tx.query<OrderRow>`select * from orders where number = ${number} for update`
  if (!row) throw refusal('order.notFound')
  if (row.revision !== seenRevision)
    throw refusal('order.stale', { seen: seenRevision, now: row.revision, status: row.status }, 'revision')
  return row
}

export const orderOf = (row: OrderRow): Order => ({
  id: row.id,
  dealerId: row.dealer_id,
  quoteId: row.quote_id,
  number: row.number,
  status: row.status,
  revision: row.revision,
  total: ore(row.total_ore),
  confirmationVersion: row.confirmation_version,
  checked: row.checked,
})

/** Writes the changed columns; whose turn it is follows from the state (O-9). */
export async function saveOrder(tx: Tx, row: OrderRow, change: Partial<OrderRow>): Promise<OrderRow> {
  const next = { ...row, ...change, updated_at: tx.now }
  next.turn = orderTurn(next.status, next.checked)
  if (next.turn !== row.turn || next.status !== row.status) next.turn_since = tx.now
  const { id, dealer_id, ...columns } = next
  await tx.db.updateTable('orders').set(columns).where('dealer_id', '=', dealer_id).where('id', '=', id).execute()
  return next
}

export async function contentOf(tx: Tx, row: OrderRow): Promise<{ content: OrderContent; hash: string }> {
  const [kept] = await tx.query<{ content: OrderContent; hash: string }>`
    select content, hash from order_revisions where dealer_id = ${row.dealer_id} and order_id = ${row.id} and revision = ${row.revision}`
  return kept!
}

export interface DecisionRow extends Decision {
  at: Date
  by: string
}

/** In the order they were made. */
export async function decisionsOf(tx: Tx, number: string): Promise<DecisionRow[]> {
  const rows = await tx.query<Selectable<Tables['decisions']>>`
    select n.* from orders o join decisions n on n.dealer_id = o.dealer_id and n.order_id = o.id where o.number = ${number} order by n.at, n.id`
  return rows.map((one) => ({
    kind: one.kind,
    outcome: one.outcome,
    revision: one.revision,
    comment: one.comment,
    released: one.released_ore === null ? null : ore(one.released_ore),
    at: one.at,
    by: one.by_name,
  }))
}

/** O-5: a decision is a row with the figures seen; `automatic` when they alone decided. */
export async function keepDecision(
  tx: Tx,
  row: OrderRow,
  decision: Decision,
  figures: EventParams,
  automatic = false,
): Promise<void> {
  await tx.db
    .insertInto('decisions')
    .values({
      id: newId(),
      dealer_id: row.dealer_id,
      order_id: row.id,
      revision: decision.revision,
      kind: decision.kind,
      outcome: decision.outcome,
      at: tx.now,
      by_id: automatic ? null : tx.actor!.id,
      by_name: automatic ? 'Kredittkontroll' : tx.actor!.name,
      comment: decision.comment,
      released_ore: decision.released,
      figures: JSON.stringify(figures),
    })
    .execute()
}
