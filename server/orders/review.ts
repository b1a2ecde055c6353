import { creditAllows, creditShortfall, exposure, type Credit } from '#domain/dealers/credit.ts'
import { approve, outcomeOf, releaseCredit } from '#domain/orders/approve.ts'
import type { Decision } from '#domain/orders/order.ts'
import { ore } from '#domain/shared/money.ts'
import { lockCredit, reserve } from '#server/dealers/credit-store.ts'
import type { EventParams } from '#server/db/tables.ts'
import type { Tx } from '#server/db/transaction.ts'
import { orThrow } from '#server/http/refusal-error.ts'
import { tell } from '#server/quotes/events.ts'
import { decisionsOf, keepDecision, lockOrder, orderOf, saveOrder, type OrderRow } from './store.ts'

export const about = (row: OrderRow) => ({ dealerId: row.dealer_id, quoteId: row.quote_id, orderId: row.id })

const seen = (credit: Credit, row: OrderRow): EventParams => ({
  limit: credit.limit,
  exposure: exposure(credit),
  total: row.total_ore,
})

/** O-5: a seller finds that the order can be made; with room on the credit it is taken on in the same breath. */
export async function approveOrder(tx: Tx, number: string, revision: number): Promise<OrderRow> {
  const row = await lockOrder(tx, number, revision)
  const decisions = await decisionsOf(tx, number)
  const decision = orThrow(approve(orderOf(row), decisions))
  await keepDecision(tx, row, decision, { warnings: row.warning_count })
  await tell(tx, about(row), 'order.approved')
  return settle(tx, { ...row, producible: true }, [...decisions, decision])
}

/** C-4: the credit role lets the order past the limit; when the seller has approved, it is taken on. */
export async function releaseOrderCredit(
  tx: Tx,
  number: string,
  body: { revision: number; amount: number; reason: string },
): Promise<OrderRow> {
  const row = await lockOrder(tx, number, body.revision)
  const decisions = await decisionsOf(tx, number)
  const decision = orThrow(releaseCredit(orderOf(row), { amount: ore(body.amount), reason: body.reason }))
  const credit = await lockCredit(tx, row.dealer_id)
  await keepDecision(tx, row, decision, seen(credit, row))
  await tell(tx, about(row), 'order.creditReleased', { amount: body.amount, reason: decision.comment })
  return settle(tx, row, [...decisions, decision])
}

/** C-3: with the credit row locked, the decisions so far take the order on, hold it for credit, or leave it waiting. */
async function settle(tx: Tx, row: OrderRow, decisions: readonly Decision[]): Promise<OrderRow> {
  const credit = await lockCredit(tx, row.dealer_id)
  const order = orderOf(row)
  const outcome = outcomeOf(order, decisions, credit)
  const released = decisions.findLast((one) => one.kind === 'credit' && one.revision === row.revision)?.released ?? null
  if (outcome.type === 'takenOn') {
    await reserve(tx, credit, {
      dealerId: row.dealer_id,
      orderId: row.id,
      number: row.number,
      revision: row.revision,
      amount: order.total,
      released,
    })
    if (released === null) await keepDecision(tx, row, creditDecision(row, 'approved'), seen(credit, row), true)
    await tell(tx, about(row), 'order.takenOn')
    return saveOrder(tx, row, { status: 'processing', credit_short_ore: null })
  }
  if (outcome.type === 'creditHeld') {
    await keepDecision(tx, row, creditDecision(row, 'held'), seen(credit, row), true)
    await tell(tx, about(row), 'order.creditHeld', { shortBy: outcome.shortBy })
    return saveOrder(tx, row, { credit_short_ore: outcome.shortBy })
  }
  const fits = creditAllows(credit, order.total, released)
  return saveOrder(tx, row, { credit_short_ore: fits ? null : creditShortfall(credit, order.total) })
}

const creditDecision = (row: OrderRow, outcome: 'approved' | 'held'): Decision => ({
  kind: 'credit',
  outcome,
  revision: row.revision,
  comment: '',
  released: null,
})
