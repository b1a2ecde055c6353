import { accept, refuse, type Result } from '#domain/shared/result.ts'
import { can } from '#domain/users/can.ts'
import type { ActingRole } from '#domain/users/role.ts'
import type { Decision, Order } from './order.ts'
import { isOpenTo, type OrderAction } from './status.ts'

/** O-5: to return, reject or hold an order one says why; the dealer reads the reason. */
export function turnAway(
  order: Order,
  action: Extract<OrderAction, 'return' | 'reject' | 'hold'>,
  reason: string,
): Result<string> {
  if (!isOpenTo(order.status, action)) return refuse('order.notOpenTo', { action, status: order.status })
  if (reason.trim() === '') return refuse('order.reasonMissing', {}, 'reason')
  return accept(reason.trim())
}

/** O-7: until Natre has accepted it, the dealer may withdraw an order. */
export const withdraw = (order: Order): Result<true> =>
  isOpenTo(order.status, 'withdraw') ? accept(true) : refuse('order.notOpenTo', { action: 'withdraw', status: order.status })

/**
 * A hold that is lifted puts the order back in the queue with its decisions as they were. What credit has held, credit
 * alone lifts: else a seller could let an order run that credit has stopped.
 */
export function release(order: Order, decisions: readonly Decision[], role: ActingRole): Result<true> {
  if (!isOpenTo(order.status, 'release')) return refuse('order.notOpenTo', { action: 'release', status: order.status })
  // The figures hold without a word; a person always says why.
  const hold = decisions.findLast((decision) => decision.outcome === 'held' && decision.comment !== '')
  return hold?.kind === 'credit' && !can(role, 'credit.decide') ? refuse('order.holdIsCredits') : accept(true)
}
