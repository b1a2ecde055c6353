import type { Turn } from '#domain/quotes/turn.ts'

export const orderStatuses = [
  'pendingApproval',
  'returned',
  'onHold',
  'processing',
  'confirmed',
  'withdrawn',
  'rejected',
] as const
export type OrderStatus = (typeof orderStatuses)[number]

interface Action {
  from: readonly OrderStatus[]
  to: OrderStatus
}

/** What may be done to an order in which state, and where it leads (flows.md §3). Nothing else compares statuses. */
export const orderActions = {
  /** O-5: one of the two decisions; the order moves to `processing` only when both are there. */
  decide: { from: ['pendingApproval'], to: 'pendingApproval' },
  approve: { from: ['pendingApproval'], to: 'processing' },
  return: { from: ['pendingApproval'], to: 'returned' },
  reject: { from: ['pendingApproval', 'onHold'], to: 'rejected' },
  hold: { from: ['pendingApproval'], to: 'onHold' },
  release: { from: ['onHold'], to: 'pendingApproval' },
  resubmit: { from: ['returned'], to: 'pendingApproval' },
  withdraw: { from: ['pendingApproval', 'returned', 'onHold'], to: 'withdrawn' },
  confirm: { from: ['processing'], to: 'confirmed' },
  check: { from: ['confirmed'], to: 'confirmed' },
} as const satisfies Record<string, Action>

export type OrderAction = keyof typeof orderActions

export const isOpenTo = (status: OrderStatus, action: OrderAction): boolean =>
  (orderActions[action].from as readonly OrderStatus[]).includes(status)

/** O-9: who has the next move; a confirmed order waits for the dealer until he has checked it. */
export function orderTurn(status: OrderStatus, checked: boolean): Turn {
  if (status === 'returned') return 'dealer'
  if (status === 'confirmed') return checked ? 'natre' : 'dealer'
  return status === 'withdrawn' || status === 'rejected' ? 'none' : 'natre'
}
