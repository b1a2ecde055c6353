import type { CommonChoices, Configuration } from '#domain/configurator/window.ts'
import type { CalendarDate } from '#domain/shared/dates.ts'
import type { CustomerId, DealerId, LineId, OrderId, QuoteId } from '#domain/shared/id.ts'
import type { BasisPoints } from '#domain/shared/percent.ts'
import type { QuoteStatus } from './status.ts'

/** Most lines one quote holds. */
export const maxLines = 2_000
/** Most pieces of one line. */
export const maxQuantity = 999

export interface Quote {
  id: QuoteId
  dealerId: DealerId
  /** Shared with the order that comes of it: `260431` is T-260431 and O-260431. */
  number: string
  status: QuoteStatus
  /** Counts every edit; who writes says which one he saw. */
  revision: number
  /** The last version sent; 0 before the first. */
  version: number
  customerId: CustomerId | null
  mark: string
  reference: string
  common: CommonChoices
  markup: BasisPoints
  validTo: CalendarDate | null
  orderId: OrderId | null
}

export interface QuoteLine {
  id: LineId
  position: number
  quantity: number
  mark: string
  room: string
  configuration: Configuration
}
