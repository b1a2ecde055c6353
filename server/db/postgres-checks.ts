import type pg from 'pg'
import { StartRefused } from '#server/config.ts'

interface Facts {
  role: string
  version: number
  fsync: string
  full_page_writes: string
  synchronous_commit: string
  row_security: string
  mighty: boolean
  owns: boolean
  is_app: boolean
}

const question = `
  select current_user as role,
    current_setting('server_version_num')::int as version,
    current_setting('fsync') as fsync,
    current_setting('full_page_writes') as full_page_writes,
    current_setting('synchronous_commit') as synchronous_commit,
    current_setting('row_security') as row_security,
    exists (select from pg_roles r where (r.rolsuper or r.rolbypassrls) and pg_has_role(current_user, r.oid, 'member')) as mighty,
    exists (select from pg_shdepend d where d.refclassid = 'pg_authid'::regclass and d.refobjid = current_user::regrole and d.deptype = 'o') as owns,
    pg_has_role(current_user, 'natre_app', 'member') as is_app`

/** What would lose acknowledged orders or open the walls between dealers, in a sentence; null when all is well. */
function complaint(facts: Facts): string | null {
  if (facts.version < 150_000) return 'PostgreSQL 15 or newer is needed.'
  if (facts.fsync !== 'on') return 'The database runs with fsync off and would lose orders when the machine fails: turn it on.'
  if (facts.full_page_writes !== 'on')
    return 'The database runs with full_page_writes off and may be damaged when the machine fails: turn it on.'
  if (!['on', 'remote_apply'].includes(facts.synchronous_commit))
    return `The database runs with synchronous_commit "${facts.synchronous_commit}" and would lose acknowledged orders: set it to "on".`
  if (facts.row_security !== 'on') return 'The database runs with row_security off: turn it on.'
  if (facts.mighty)
    return `The app signs in as ${facts.role}, who may pass over the walls between dealers (superuser or BYPASSRLS): give DATABASE_APP_URL a role without these rights.`
  if (facts.owns)
    return `The app signs in as ${facts.role}, who owns tables or other things and so could change them: give DATABASE_APP_URL a role that owns nothing.`
  if (!facts.is_app) return `The app signs in as ${facts.role}, who lacks its rights: GRANT natre_app TO ${facts.role}.`
  return null
}

/** Refuses a server or a sign-in that orders cannot be trusted to. Asked by the app's own sign-in. */
export async function checkServer(client: pg.Client): Promise<void> {
  const { rows } = await client.query<Facts>(question)
  const found = rows[0] === undefined ? 'The database tells nothing about itself.' : complaint(rows[0])
  if (found !== null) throw new StartRefused(found)
}
