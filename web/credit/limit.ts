import type { CreditView } from '#contract/credit.ts'
import { creditShortfall, exposure, type Credit } from '#domain/dealers/credit.ts'
import { ore } from '#domain/shared/money.ts'
import type { Tone } from '#web/ui/display/Shape.tsx'
import type { DealerCredit } from './queries.ts'

/** From here on Natre and the dealer are warned. Basis points of the limit. */
const warnFrom = 8_000
const full = 10_000

export const asCredit = (view: CreditView): Credit => ({
  limit: view.limit === null ? null : ore(view.limit),
  unpaid: ore(view.unpaid),
  overdue: ore(view.overdue),
  reserved: ore(view.reserved),
  waiting: ore(view.waiting),
})

/** How much of the limit is used, in basis points; null where none is set (C-2). */
export function shareUsed(view: CreditView): number | null {
  const credit = asCredit(view)
  return credit.limit === null ? null : Math.round((exposure(credit) / credit.limit) * full)
}

export const toneOf = (used: number): Tone => (used > full ? 'stop' : used >= warnFrom ? 'warn' : 'done')

export const usedOf = (view: CreditView): number => exposure(asCredit(view))

/** What taking on this order alone would leave, or by how much it does not fit. */
export function after(view: CreditView, gross: number): { left: number } | { short: number } {
  const short = creditShortfall(asCredit(view), ore(gross))
  return short > 0 || view.available === null ? { short } : { left: view.available - gross }
}

const isHeld = (dealer: DealerCredit): boolean =>
  dealer.waitingOrders.some((order) => 'short' in after(dealer.credit, order.gross))

/** Who needs a decision first, then by how full the limit is. */
export const byNeed = (dealers: readonly DealerCredit[]): DealerCredit[] =>
  dealers.toSorted(
    (a, b) =>
      Number(isHeld(b)) - Number(isHeld(a)) ||
      (shareUsed(b.credit) ?? -1) - (shareUsed(a.credit) ?? -1) ||
      a.name.localeCompare(b.name, 'nb'),
  )
