import type { FrozenLine, QuoteContent } from '#domain/quotes/content.ts'
import type { CalendarDate } from '#domain/shared/dates.ts'
import type { DealerId, OrderId, QuoteId } from '#domain/shared/id.ts'
import type { Money } from '#domain/shared/money.ts'
import type { OrderStatus } from './status.ts'

export interface Order {
  id: OrderId
  dealerId: DealerId
  quoteId: QuoteId
  number: string
  status: OrderStatus
  /** 1 when first sent; one more each time a returned order is sent again. */
  revision: number
  /** Including VAT, of this revision. */
  total: Money
  /** Version of the newest order confirmation; 0 before the first. */
  confirmationVersion: number
  checked: boolean
}

export const decisionKinds = ['producibility', 'credit'] as const
export type DecisionKind = (typeof decisionKinds)[number]
export const decisionOutcomes = ['approved', 'returned', 'rejected', 'held', 'released'] as const
export type DecisionOutcome = (typeof decisionOutcomes)[number]

/** O-5: one decision about one revision, kept as a row with the figures that were seen. `released`: øre past the limit. */
export interface Decision {
  kind: DecisionKind
  outcome: DecisionOutcome
  revision: number
  comment: string
  released: Money | null
}

/** O-1: how and where the goods are wanted. */
export interface Delivery {
  address: string
  postalCode: string
  place: string
  wantedWeek: { year: number; week: number } | null
  contactName: string
  contactPhone: string
  road: 'truck' | 'truckAndTrailer' | 'smallVan'
  unloading: 'forklift' | 'crane' | 'byHand'
  note: string
}

/** O-1, O-2: what was ordered and what the dealer vouched for, never computed again. */
export interface OrderContent extends Omit<QuoteContent, 'kind' | 'customerTotals' | 'markupBasisPoints' | 'customer'> {
  kind: 'order'
  revision: number
  orderedAt: string
  destination: Delivery
  /** Who ticked quantity, measures and choices, and which warnings he took on. */
  vouchedBy: { id: string; name: string }
  acceptedWarnings: { line: number; rule: string }[]
}

/** D: the order confirmation, made from the order's content when Natre promises a week. */
export interface ConfirmationContent extends Omit<OrderContent, 'kind'> {
  kind: 'confirmation'
  confirmationVersion: number
  confirmedOn: CalendarDate
  deliveryWeek: { year: number; week: number }
  /** Last day to ask for a correction. */
  correctionDeadline: CalendarDate
  seller: { name: string; email: string; phone: string }
  orderHash: string
}

export type { FrozenLine }
