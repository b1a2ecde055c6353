import type { ActingRole, Role } from './role.ts'

/** How far a right reaches: the user's own dealer, or every dealer. */
export type Reach = 'own' | 'all'

/**
 * Who may do what: flows.md §1 as data. A role that is not named may not. *Whose* things it may be done to is the
 * business of the scope and of row-level security; this table says only whether.
 */
export const rights = {
  'session.own': { user: 'own', superuser: 'own', seller: 'all', credit: 'all', admin: 'all' },
  'catalog.see': { user: 'own', superuser: 'own', seller: 'all', credit: 'all', admin: 'all' },
  'deals.see': { user: 'own', superuser: 'own', seller: 'all', credit: 'all', admin: 'all' },
  'quotes.write': { user: 'own', superuser: 'own', seller: 'all' },
  'customers.see': { user: 'own', superuser: 'own', seller: 'all' },
  'customers.write': { user: 'own', superuser: 'own', seller: 'all' },
  'orders.place': { user: 'own', superuser: 'own', seller: 'all' },
  'orders.answer': { user: 'own', superuser: 'own' },
  'orders.review': { seller: 'all' },
  'orders.hold': { seller: 'all', credit: 'all' },
  'inbox.see': { seller: 'all', credit: 'all', admin: 'all' },
  'dealers.see': { seller: 'all', credit: 'all', admin: 'all' },
  'credit.seeOwn': { user: 'own', superuser: 'own' },
  'credit.see': { seller: 'all', credit: 'all', admin: 'all' },
  'credit.decide': { credit: 'all' },
} as const satisfies Record<string, Partial<Record<Role, Reach>>>

export type Right = keyof typeof rights

/** The reach a role has for a right, or null when it has none. */
export function reachOf(role: ActingRole, right: Right): Reach | null {
  if (role === 'system') return null
  const holders: Partial<Record<Role, Reach>> = rights[right]
  return holders[role] ?? null
}

export const can = (role: ActingRole, right: Right): boolean => reachOf(role, right) !== null
