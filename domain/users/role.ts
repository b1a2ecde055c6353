/** A dealer's people are users and superusers; the other three are Natre's own. */
export const roles = ['user', 'superuser', 'seller', 'credit', 'admin'] as const
export type Role = (typeof roles)[number]

export const isStaff = (role: Role): boolean => role === 'seller' || role === 'credit' || role === 'admin'
