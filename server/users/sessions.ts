import type { Role } from '#domain/users/role.ts'
import { newToken, sessionHours, tokenHash } from '#server/http/session-cookie.ts'
import type { Actor, Database, Tx } from '#server/db/transaction.ts'

/** Idle time is written down at most this often, so that reading does not mean writing. */
const touchMillis = 60_000

interface SessionRow {
  user_id: string
  name: string
  role: Role
  dealer_id: string | null
  last_seen_at: Date
}

/** Before anybody is known there is no scope: these transactions reach the sign-in functions and nothing else. */
export const asNobody = <T>(database: Database, work: (tx: Tx) => Promise<T>): Promise<T> =>
  database.inTransaction({ scope: { kind: 'none' }, actor: null, requestId: 'sign-in' }, work)

/** Sessions looked up a moment ago. A process may remember one for `keepMs`, well under the second in which A-5 must bite. */
const remembered = new Map<string, { actor: Actor; until: number }>()
const mostRemembered = 20_000

export async function rememberSession(database: Database, token: string, now: Date, keepMs: number): Promise<Actor | null> {
  const known = remembered.get(token)
  if (known && known.until > performance.now()) return known.actor
  const actor = await findSession(database, token, now)
  if (remembered.size >= mostRemembered) remembered.clear()
  if (actor && keepMs > 0) remembered.set(token, { actor, until: performance.now() + keepMs })
  else remembered.delete(token)
  return actor
}

/** Who a session cookie belongs to, or null: unknown, ended, or the person or dealer no longer has access. */
export async function findSession(database: Database, token: string, now: Date): Promise<Actor | null> {
  const hash = tokenHash(token)
  const [row] = await database.ask<SessionRow>`select * from app.find_session(${hash}, ${now})`
  if (!row) return null
  if (now.getTime() - row.last_seen_at.getTime() > touchMillis) await database.ask`select app.touch_session(${hash}, ${now})`
  return { id: row.user_id, role: row.role, dealerId: row.dealer_id, name: row.name }
}

/** Opens a session and answers its token; only the token's hash is kept. */
export async function openSession(database: Database, userId: string, now: Date): Promise<string> {
  const token = newToken()
  const expires = new Date(now.getTime() + sessionHours * 3_600_000)
  await asNobody(database, (tx) => tx.query`select app.open_session(${tokenHash(token)}, ${userId}, ${now}, ${expires})`)
  return token
}

export async function closeSession(database: Database, token: string): Promise<void> {
  remembered.delete(token)
  await asNobody(database, (tx) => tx.query`select app.close_session(${tokenHash(token)})`)
}
