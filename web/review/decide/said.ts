import type { OrderView } from '#contract/orders.ts'
import { orderCode } from '#web/review/facts.ts'
import type { Move } from '#web/review/queries.ts'
import { texts } from '#web/review/texts.ts'

const { toasts } = texts

/** What the decision led to, in one sentence, from the order as it now stands. */
export function said(order: OrderView, move: Move): string {
  const code = orderCode(order)
  if (move.name === 'return') return toasts.returned(code)
  if (move.name === 'rejection') return toasts.rejected(code)
  if (move.name === 'hold') return toasts.onHold(code)
  if (move.name === 'hold-release') return toasts.unheld(code)
  if (move.name === 'confirmation') return toasts.confirmed(code)
  if (order.status === 'processing') return toasts.processing(code)
  return move.name === 'approval' ? toasts.waitsForCredit(code) : toasts.released(code)
}
