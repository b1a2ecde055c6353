import { createHmac } from 'node:crypto'
import pg from 'pg'

export type Connection = Readonly<pg.ClientConfig>

/** The roles the migrations make beside the owner. */
export type OwnRole = 'natre_app' | 'natre_jobs'

/** An address in its parts, so that another role or database can be put in. */
export function connectionTo(url: string): Connection {
  const { host, port, database, user, password, ssl } = new pg.Client({ connectionString: url })
  return { host, port, database, user, password: password ?? undefined, ssl }
}

/** The same server as another role. Its password follows from the owner's, so every process of ours derives the same one. */
export function signInAs(owner: Connection, role: OwnRole): Connection {
  return { ...owner, user: role, password: rolePassword(owner, role) }
}

export function rolePassword(owner: Connection, role: OwnRole): string | undefined {
  const { password } = owner
  if (typeof password !== 'string' || password === '') return undefined
  return createHmac('sha256', password).update(`natre role ${role}`).digest('base64url')
}

/** A client whose connection may break at any time without ending the process. */
export async function connectClient(connection: Connection, name: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionTimeoutMillis: 5_000, ...connection, application_name: name })
  client.on('error', () => {})
  await client.connect()
  return client
}
