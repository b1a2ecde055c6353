import { osloDate } from '#domain/shared/dates.ts'
import { check, confirm } from '#domain/orders/confirm.ts'
import { release, turnAway, withdraw } from '#domain/orders/decline.ts'
import type { ConfirmationContent, DecisionKind } from '#domain/orders/order.ts'
import { quoteTurn } from '#domain/quotes/turn.ts'
import type { Tx } from '#server/db/transaction.ts'
import { orThrow } from '#server/http/refusal-error.ts'
import { queueDocument } from '#server/pdf/queue.ts'
import { tell } from '#server/quotes/events.ts'
import { contentHash } from '#server/quotes/freeze.ts'
import { lockQuote, saveQuote } from '#server/quotes/store.ts'
import { about } from './review.ts'
import { contentOf, decisionsOf, keepDecision, lockOrder, orderOf, saveOrder, type OrderRow } from './store.ts'

interface Reasoned {
  revision: number
  reason: string
}

/** A seller decides producibility; who holds for credit decides credit. */
const kindFor = (tx: Tx): DecisionKind => (tx.actor!.role === 'credit' ? 'credit' : 'producibility')

/** O-5: back to the dealer with the reason; his quote opens again so that he can mend it. */
export async function returnOrder(tx: Tx, number: string, { revision, reason }: Reasoned): Promise<OrderRow> {
  const row = await lockOrder(tx, number, revision)
  const comment = orThrow(turnAway(orderOf(row), 'return', reason))
  await keepDecision(tx, row, { kind: 'producibility', outcome: 'returned', revision, comment, released: null }, {})
  const quote = await lockQuote(tx, row.number)
  await saveQuote(tx, quote, { status: 'draft', turn: quoteTurn('draft'), return_reason: comment, revision: quote.revision + 1 })
  await tell(tx, about(row), 'order.returned', { reason: comment })
  return saveOrder(tx, row, { status: 'returned', producible: false, credit_short_ore: null })
}

export async function rejectOrder(tx: Tx, number: string, { revision, reason }: Reasoned): Promise<OrderRow> {
  const row = await lockOrder(tx, number, revision)
  const comment = orThrow(turnAway(orderOf(row), 'reject', reason))
  await keepDecision(tx, row, { kind: 'producibility', outcome: 'rejected', revision, comment, released: null }, {})
  await tell(tx, about(row), 'order.rejected', { reason: comment })
  return saveOrder(tx, row, { status: 'rejected', credit_short_ore: null, hold_reason: null, hold_owner: null })
}

export async function holdOrder(tx: Tx, number: string, { revision, reason }: Reasoned): Promise<OrderRow> {
  const row = await lockOrder(tx, number, revision)
  const comment = orThrow(turnAway(orderOf(row), 'hold', reason))
  await keepDecision(tx, row, { kind: kindFor(tx), outcome: 'held', revision, comment, released: null }, {})
  await tell(tx, about(row), 'order.held', { reason: comment })
  return saveOrder(tx, row, {
    status: 'onHold',
    producible: kindFor(tx) === 'credit' && row.producible,
    hold_reason: comment,
    hold_owner: tx.actor!.name,
  })
}

export async function releaseHold(tx: Tx, number: string, revision: number): Promise<OrderRow> {
  const row = await lockOrder(tx, number, revision)
  orThrow(release(orderOf(row), await decisionsOf(tx, number), tx.actor!.role))
  await tell(tx, about(row), 'order.holdReleased')
  return saveOrder(tx, row, { status: 'pendingApproval', hold_reason: null, hold_owner: null })
}

/** O-7: the dealer takes back what Natre has not accepted. */
export async function withdrawOrder(tx: Tx, number: string, revision: number): Promise<OrderRow> {
  const row = await lockOrder(tx, number, revision)
  orThrow(withdraw(orderOf(row)))
  const quote = await lockQuote(tx, row.number)
  if (quote.status !== 'ordered')
    await saveQuote(tx, quote, {
      status: 'ordered',
      turn: quoteTurn('ordered'),
      return_reason: null,
      revision: quote.revision + 1,
    })
  await tell(tx, about(row), 'order.withdrawn')
  return saveOrder(tx, row, { status: 'withdrawn', credit_short_ore: null, hold_reason: null, hold_owner: null })
}

/** O-8: Natre promises a week: the confirmation is frozen with its hash and its paper queued in the same transaction. */
export async function confirmOrder(
  tx: Tx,
  number: string,
  { revision, deliveryWeek }: { revision: number; deliveryWeek: { year: number; week: number } },
): Promise<OrderRow> {
  const row = await lockOrder(tx, number, revision)
  const today = osloDate(tx.now)
  const { correctionDeadline } = orThrow(confirm(orderOf(row), { week: deliveryWeek, today }))
  const { content: ordered, hash: orderHash } = await contentOf(tx, row)
  const [seller] = await tx.query<{
    name: string
    email: string
    phone: string
  }>`select name, email, phone from users where id = ${tx.actor!.id}`
  const version = row.confirmation_version + 1
  const content: ConfirmationContent = {
    ...ordered,
    kind: 'confirmation',
    confirmationVersion: version,
    confirmedOn: today,
    deliveryWeek,
    correctionDeadline,
    seller: seller!,
    orderHash,
  }
  await tx.db
    .insertInto('confirmations')
    .values({
      dealer_id: row.dealer_id,
      order_id: row.id,
      version,
      content: JSON.stringify(content),
      hash: contentHash(content),
      confirmed_at: tx.now,
      delivery_year: deliveryWeek.year,
      delivery_week: deliveryWeek.week,
      correction_deadline: correctionDeadline,
      checked_at: null,
      checked_by: null,
      checked_by_name: null,
    })
    .execute()
  await queueDocument(tx, { dealerId: row.dealer_id, subjectId: row.id, kind: 'confirmation', version })
  await tell(tx, about(row), 'order.confirmed', { version, ...deliveryWeek })
  return saveOrder(tx, row, {
    status: 'confirmed',
    confirmation_version: version,
    checked: false,
    delivery_year: deliveryWeek.year,
    delivery_week: deliveryWeek.week,
  })
}

/** O-8: the dealer's word for one confirmation, by version and hash, with name and time. */
export async function checkConfirmation(
  tx: Tx,
  number: string,
  seen: { revision: number; version: number; hash: string },
): Promise<OrderRow> {
  const row = await lockOrder(tx, number, seen.revision)
  const newest = await tx.db
    .selectFrom('confirmations')
    .select(['version', 'hash'])
    .where('dealer_id', '=', row.dealer_id)
    .where('order_id', '=', row.id)
    .orderBy('version', 'desc')
    .executeTakeFirst()
  orThrow(check(orderOf(row), newest ?? { version: 0, hash: '' }, seen))
  await tx.db
    .updateTable('confirmations')
    .set({ checked_at: tx.now, checked_by: tx.actor!.id, checked_by_name: tx.actor!.name })
    .where('dealer_id', '=', row.dealer_id)
    .where('order_id', '=', row.id)
    .where('version', '=', seen.version)
    .execute()
  await tell(tx, about(row), 'order.checked', { version: seen.version })
  return saveOrder(tx, row, { checked: true })
}
