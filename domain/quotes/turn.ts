import type { QuoteStatus } from './status.ts'

/** O-9: who has the next move. `none` when the matter is closed. */
export const turns = ['dealer', 'natre', 'customer', 'none'] as const
export type Turn = (typeof turns)[number]

const turnOf: Record<QuoteStatus, Turn> = {
  draft: 'dealer',
  enquiry: 'natre',
  sent: 'customer',
  accepted: 'dealer',
  declined: 'none',
  expired: 'dealer',
  ordered: 'none',
  archived: 'none',
}

export const quoteTurn = (status: QuoteStatus): Turn => turnOf[status]
