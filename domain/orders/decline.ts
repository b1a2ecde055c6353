import { accept, refuse, type Result } from '#domain/shared/result.ts'
import type { Order } from './order.ts'
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

/** A hold that is lifted puts the order back in the queue with its decisions as they were. */
export const release = (order: Order): Result<true> =>
  isOpenTo(order.status, 'release') ? accept(true) : refuse('order.notOpenTo', { action: 'release', status: order.status })
