import type { CalendarDate } from '#domain/shared/dates.ts'

export const quoteStatuses = ['draft', 'enquiry', 'sent', 'accepted', 'declined', 'expired', 'ordered', 'archived'] as const
export type QuoteStatus = (typeof quoteStatuses)[number]

interface Action {
  from: readonly QuoteStatus[]
  to: QuoteStatus
}

/** What may be done to a quote in which state, and where it leads (flows.md §2). Nothing else compares statuses. */
export const quoteActions = {
  edit: { from: ['draft'], to: 'draft' },
  send: { from: ['draft'], to: 'sent' },
  revise: { from: ['sent', 'accepted', 'declined', 'expired'], to: 'draft' },
  accept: { from: ['sent'], to: 'accepted' },
  decline: { from: ['sent'], to: 'declined' },
  order: { from: ['accepted'], to: 'ordered' },
  /** The order came back from Natre: the quote opens again so that its lines can be mended. */
  reopen: { from: ['ordered'], to: 'draft' },
  /** A mended quote goes straight back into its order, without asking the customer again. */
  resubmit: { from: ['draft'], to: 'ordered' },
} as const satisfies Record<string, Action>

export type QuoteAction = keyof typeof quoteActions

export const isOpenTo = (status: QuoteStatus, action: QuoteAction): boolean =>
  (quoteActions[action].from as readonly QuoteStatus[]).includes(status)

/** A sent quote whose last valid day has passed counts as expired when it is used; a final state is never overwritten. */
export const statusOn = (status: QuoteStatus, validTo: CalendarDate | null, today: CalendarDate): QuoteStatus =>
  status === 'sent' && validTo !== null && validTo < today ? 'expired' : status
