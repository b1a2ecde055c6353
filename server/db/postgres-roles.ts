import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto'
import pg from 'pg'
import { rolePassword, type Connection, type OwnRole } from './postgres-connection.ts'
import { hasCode } from './postgres-faults.ts'

const roles: readonly OwnRole[] = ['natre_app', 'natre_jobs']

/**
 * natre_app and natre_jobs, where missing. Roles belong to the whole server, so another database's
 * migration may make them at this very moment.
 */
export async function ensureRoles(client: pg.Client, owner: Connection): Promise<void> {
  const { rows } = await client.query<{ rolname: string }>('select rolname from pg_roles where rolname = any($1)', [roles])
  for (const role of roles.filter((each) => !rows.some(({ rolname }) => rolname === each))) {
    try {
      await client.query(`create role ${role} login${passwordClause(owner, role)}`)
    } catch (fault) {
      if (!hasCode(fault, '42710', '23505')) throw fault
    }
  }
}

/** After the owner's password has changed, the one derived from it has too. */
export async function renewPassword(client: pg.Client, owner: Connection, role: OwnRole): Promise<void> {
  await client.query(`alter role ${role}${passwordClause(owner, role)}`)
}

function passwordClause(owner: Connection, role: OwnRole): string {
  const password = rolePassword(owner, role)
  return password === undefined ? '' : ` password ${pg.escapeLiteral(verifierOf(password))}`
}

/** What the server would make of the password itself; sent instead of it, so that it stands in no server log. */
function verifierOf(password: string): string {
  const iterations = 4096
  const salt = randomBytes(16)
  const salted = pbkdf2Sync(password, salt, iterations, 32, 'sha256')
  const sign = (text: string) => createHmac('sha256', salted).update(text).digest()
  const storedKey = createHash('sha256').update(sign('Client Key')).digest('base64')
  return `SCRAM-SHA-256$${iterations}:${salt.toString('base64')}$${storedKey}:${sign('Server Key').toString('base64')}`
}
