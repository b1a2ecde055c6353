/** A dealer's people are users and superusers; the other three are Natre's own. */
export const roles = ['user', 'superuser', 'seller', 'credit', 'admin'] as const
export type Role = (typeof roles)[number]

/** Who may act: a person in his role, or the system itself, which has no rights of its own. */
export type ActingRole = Role | 'system'

export const isStaff = (role: ActingRole): boolean => role === 'seller' || role === 'credit' || role === 'admin'
