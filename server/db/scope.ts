import type { ActingRole } from '#domain/users/role.ts'

/** Whose rows a transaction may see. Made only from a session, an API key or a job's own record. */
export type Scope = { kind: 'dealer'; dealerId: string } | { kind: 'staff' } | { kind: 'none' }

/** Who acts. */
export interface Actor {
  id: string
  role: ActingRole
  dealerId: string | null
  name: string
}

/** app.dealer, app.staff and app.actor as the row policies read them; empty means no rows. */
export function settingsOf(scope: Scope, actor: Actor | null): [dealer: string, staff: string, actor: string] {
  return [
    scope.kind === 'dealer' ? scope.dealerId : '',
    scope.kind === 'staff' ? 'on' : '',
    // The system is no person in the users table.
    actor === null || actor.role === 'system' ? '' : actor.id,
  ]
}
