import type { OrderView } from '#contract/orders.ts'
import { creditShortfall } from '#domain/dealers/credit.ts'
import { approve, releaseCredit } from '#domain/orders/approve.ts'
import { release, turnAway } from '#domain/orders/decline.ts'
import { ore } from '#domain/shared/money.ts'
import type { Result } from '#domain/shared/result.ts'
import { can, type Right } from '#domain/users/can.ts'
import type { Role } from '#domain/users/role.ts'
import { asCredit, asDecisions, asOrder } from '#web/review/facts.ts'
import { texts } from '#web/review/texts.ts'
import { refusalText } from '#web/shell/refusals.ts'

/** Why a move is off for this person on this order; null when it is his to make. */
export type Reason = string | null

const words = texts.decide
/** Asks whether the state allows it, before anyone has written a reason. */
const someReason = '-'

export interface Offers {
  approve: Reason
  return: Reason
  hold: Reason
  rejection: Reason
  unhold: Reason
  release: Reason
}

/** What the domain would answer to each move; the server asks it again. */
export function offersFor(view: OrderView, role: Role): Offers {
  const order = asOrder(view)
  const asked = (right: Right, without: string, outcome: Result<unknown>): Reason =>
    can(role, right) ? (outcome.ok ? null : refusalText(outcome.error.code, outcome.error.params)) : without
  return {
    approve: asked('orders.review', words.onlySeller, approve(order, asDecisions(view))),
    return: asked('orders.review', words.onlySeller, turnAway(order, 'return', someReason)),
    hold: asked('orders.hold', words.onlyStaff, turnAway(order, 'hold', someReason)),
    rejection: asked('orders.review', words.onlySeller, turnAway(order, 'reject', someReason)),
    unhold: asked('orders.hold', words.onlyStaff, release(order, asDecisions(view), role)),
    release:
      shortOf(view) === 0
        ? words.nothingShort
        : asked('credit.decide', words.onlyCredit, releaseCredit(order, { amount: ore(0), reason: someReason })),
  }
}

/** By how much the order does not fit the dealer's credit just now (øre). */
export const shortOf = (view: OrderView): number =>
  view.credit ? creditShortfall(asCredit(view.credit), ore(view.totals.gross)) : (view.creditHold?.shortBy ?? 0)

/** The newest decision of this sending. */
export const newestOf = (view: OrderView, kind: 'producibility' | 'credit') =>
  view.decisions
    .toSorted((a, b) => a.at.localeCompare(b.at))
    .findLast((one) => one.kind === kind && one.revision === view.revision)
