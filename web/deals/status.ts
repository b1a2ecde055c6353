import type { Deal } from '#contract/deals.ts'
import { orderTurn, type OrderStatus } from '#domain/orders/status.ts'
import { statusOn, type QuoteStatus } from '#domain/quotes/status.ts'
import { osloDate } from '#domain/shared/dates.ts'
import type { Tone } from '#web/ui/display/Shape.tsx'
import type { TurnOf } from '#web/ui/display/Turn.tsx'
import { texts } from './texts.ts'

type Side = 'dealer' | 'natre'
export type DealStatus = QuoteStatus | OrderStatus

/** States that look alike whoever is looking; the others take the tone of whose turn it is. */
const fixed: Partial<Record<DealStatus, Tone>> = {
  accepted: 'done',
  declined: 'stop',
  expired: 'warn',
  ordered: 'done',
  archived: 'still',
  returned: 'warn',
  onHold: 'stop',
  withdrawn: 'still',
  rejected: 'stop',
}

const isQuoteStatus = (deal: Deal, status: DealStatus): status is QuoteStatus => deal.kind === 'quote' && status === deal.status

/** The state as it counts today: a quote past its last valid day is expired before anyone has touched it. */
export const statusNow = (deal: Deal, now: Date): DealStatus =>
  isQuoteStatus(deal, deal.status) ? statusOn(deal.status, deal.validTo, osloDate(now)) : deal.status

export const turnOf = (deal: Deal): TurnOf => (deal.turn === 'none' ? null : deal.turn)

/** A confirmed order that the dealer has checked is Natre's to make. */
export const isChecked = (deal: Deal): boolean => deal.status === 'confirmed' && deal.turn === orderTurn('confirmed', true)

function toneOf(deal: Deal, status: DealStatus, viewer: Side): Tone {
  if (isChecked(deal)) return 'done'
  return fixed[status] ?? (deal.turn === viewer ? 'mine' : deal.turn === 'none' ? 'still' : 'theirs')
}

/** The word and the shape of a row's state, with the one thing that holds it up. */
export function lookOf(deal: Deal, viewer: Side, now: Date): { word: string; remark: string | null; tone: Tone } {
  const status = statusNow(deal, now)
  return { word: texts.statuses[status], remark: deal.creditHeld ? texts.onCredit : null, tone: toneOf(deal, status, viewer) }
}

/** `T-260431` for a quote, `O-260431` for the order that came of it. */
export const codeOf = (deal: Pick<Deal, 'kind' | 'number'>): string => `${deal.kind === 'order' ? 'O' : 'T'}-${deal.number}`
