import { creditAllows, creditShortfall, type Credit } from '#domain/dealers/credit.ts'
import type { Money } from '#domain/shared/money.ts'
import { accept, refuse, type Result } from '#domain/shared/result.ts'
import type { Decision, Order } from './order.ts'
import { isOpenTo } from './status.ts'

/** What follows when a decision is added: taken on (reserve the credit), held on credit, or still waiting for the seller. */
export type Outcome = { type: 'takenOn' } | { type: 'creditHeld'; shortBy: Money } | { type: 'waiting' }

const latest = (decisions: readonly Decision[], revision: number, kind: Decision['kind']): Decision | undefined =>
  decisions.findLast((decision) => decision.kind === kind && decision.revision === revision)

/**
 * O-5, C-3, C-4: what the decisions of this revision add up to. Both must be there: the seller's on producibility, and
 * credit, which the figures give by themselves while the order fits and only the credit role can give when it does not.
 */
export function outcomeOf(order: Order, decisions: readonly Decision[], credit: Credit): Outcome {
  if (latest(decisions, order.revision, 'producibility')?.outcome !== 'approved') return { type: 'waiting' }
  const released = latest(decisions, order.revision, 'credit')?.released ?? null
  if (creditAllows(credit, order.total, released)) return { type: 'takenOn' }
  return { type: 'creditHeld', shortBy: creditShortfall(credit, order.total) }
}

/** O-5: the seller finds that the order can be made. */
export function approve(order: Order, decisions: readonly Decision[]): Result<Decision> {
  if (!isOpenTo(order.status, 'decide')) return refuse('order.notAwaitingApproval', { status: order.status })
  if (latest(decisions, order.revision, 'producibility')?.outcome === 'approved') return refuse('order.alreadyApproved')
  return accept({ kind: 'producibility', outcome: 'approved', revision: order.revision, comment: '', released: null })
}

/** C-4: the credit role lets an order past the limit, up to an amount and with a reason. */
export function releaseCredit(order: Order, release: { amount: Money; reason: string }): Result<Decision> {
  if (!isOpenTo(order.status, 'decide')) return refuse('order.notAwaitingApproval', { status: order.status })
  if (release.reason.trim() === '') return refuse('order.reasonMissing', {}, 'reason')
  return accept({
    kind: 'credit',
    outcome: 'released',
    revision: order.revision,
    comment: release.reason.trim(),
    released: release.amount,
  })
}
