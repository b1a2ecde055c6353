import pg from 'pg'
import type { Connection } from '#server/db/postgres-connection.ts'

/** The queue's own connections; a lost one never ends the process. */
export function openJobsPool(connection: Connection, max: number): pg.Pool {
  const pool = new pg.Pool({
    ...connection,
    application_name: 'natre jobs',
    max,
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
  })
  pool.on('error', () => {})
  pool.on('connect', (client) => {
    client.on('error', () => {})
  })
  return pool
}
