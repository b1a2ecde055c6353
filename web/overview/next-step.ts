import type { Deal } from '#contract/deals.ts'
import { paths } from '#web/paths.ts'
import { texts } from './texts.ts'

export const codeOf = (deal: Pick<Deal, 'kind' | 'number'>): string => `${deal.kind === 'order' ? 'O' : 'T'}-${deal.number}`
const quoteCode = (deal: Deal): string => `T-${deal.number}`
export const addressOf = (deal: Deal): string => (deal.kind === 'order' ? paths.order(codeOf(deal)) : paths.quote(codeOf(deal)))

export interface Step {
  says: string
  act: string
  /** Where the act leads; `revise` is done in place first. */
  to: string
  revise?: true
  /** Lower is more urgent. */
  rank: number
}

/** The one thing the dealer can do about it, one press away. */
export function nextStep(deal: Deal): Step {
  const { mine, acts } = texts
  switch (deal.status) {
    case 'confirmed':
      return {
        says: mine.confirmed(deal.deliveryWeek?.week ?? null),
        act: acts.check,
        to: paths.checkConfirmation(codeOf(deal)),
        rank: 1,
      }
    case 'returned':
      return { says: mine.returned, act: acts.mend, to: paths.quote(quoteCode(deal)), rank: 2 }
    case 'accepted':
      return { says: mine.accepted, act: acts.order, to: paths.placeOrder(quoteCode(deal)), rank: 3 }
    case 'expired':
      return { says: mine.expired(deal.validTo), act: acts.renew, to: paths.quote(quoteCode(deal)), revise: true, rank: 4 }
    case 'draft':
      return { says: mine.draft, act: acts.go, to: paths.quote(quoteCode(deal)), rank: 5 }
    default:
      return { says: mine.other, act: acts.open, to: addressOf(deal), rank: 6 }
  }
}

/** What blocks others first: a confirmation has a deadline, a draft has none. Within that, oldest first. */
export const byUrgency = (deals: readonly Deal[]): Deal[] =>
  deals.toSorted((a, b) => nextStep(a).rank - nextStep(b).rank || a.turnSince.localeCompare(b.turnSince))

/** What the other side is doing with it. */
export function awaited(deal: Deal): string {
  const { natre, customer } = texts
  switch (deal.status) {
    case 'pendingApproval':
      return deal.creditHeld ? natre.creditHeld : natre.pendingApproval
    case 'onHold':
      return natre.onHold
    case 'processing':
      return natre.processing
    case 'enquiry':
      return natre.enquiry
    case 'confirmed':
      return natre.confirmed(deal.deliveryWeek?.week ?? null)
    default:
      return customer.sent(deal.validTo)
  }
}
