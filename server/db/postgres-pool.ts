import pg from 'pg'
import type { Log } from '#server/log.ts'
import type { Connection } from './postgres-connection.ts'

const { types } = pg
const { INT8, DATE } = types.builtins
const int8Array = 1016

/** Whole numbers come as numbers, as long as a number holds them; a date of the trade is its text, not an instant. */
const typeParsers: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (format === 'binary') return types.getTypeParser(oid, format)
    if (oid === INT8) return safeInteger
    if (oid === int8Array) return safeIntegers
    return oid === DATE ? asText : types.getTypeParser(oid, 'text')
  }) as typeof types.getTypeParser,
}

export function safeInteger(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`the database holds a whole number beyond 2^53: ${text}`)
  return value
}

// The type's list of known numbers stops short of arrays.
const parseInt8s = types.getTypeParser(int8Array as never, 'text') as (text: string) => (string | null)[]
const safeIntegers = (text: string) => parseInt8s(text).map((each) => (each === null ? null : safeInteger(each)))
const asText = (text: string) => text

export interface PoolSettings {
  name: string
  max: number
  /** Several statements on the wire at once; without it each waits for the answer to the one before. */
  pipeline?: boolean
}

/** Connections for the app's roles, each with limits of its own; a lost one never ends the process. */
export function openPool(connection: Connection, log: Log, { name, max, pipeline = false }: PoolSettings): pg.Pool {
  const pool = new pg.Pool({
    ...connection,
    application_name: name,
    max,
    pipeline,
    types: typeParsers,
    connectionTimeoutMillis: 2_500,
    idleTimeoutMillis: 60_000,
    // New connections now and then, so that load spreads after a failover and prepared statements do not pile up.
    maxLifetimeSeconds: 3_600,
    keepAlive: true,
    statement_timeout: 5_000,
    // The server's own limit comes first; this one is for a server that says nothing any more.
    query_timeout: 6_000,
    lock_timeout: 2_000,
    idle_in_transaction_session_timeout: 10_000,
  })
  pool.on('error', (fault) => log.warn({ err: fault }, 'an idle database connection was lost'))
  // While a client is lent out its faults come here and not to the pool; whoever holds it is told by his query.
  pool.on('connect', (client) => {
    client.on('error', () => {})
  })
  return pool
}
