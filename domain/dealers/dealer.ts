/** applied → approved → blocked → closed. Only an approved dealer may order. */
export const dealerStates = ['applied', 'approved', 'blocked', 'closed'] as const
export type DealerState = (typeof dealerStates)[number]

export const mayOrder = (state: DealerState): boolean => state === 'approved'
export const maySignIn = (state: DealerState): boolean => state === 'approved' || state === 'blocked'
