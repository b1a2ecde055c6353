import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { connectClient, connectionTo, signInAs, type Connection } from '#server/db/postgres-connection.ts'
import { createDatabase, type Database } from '#server/db/transaction.ts'
import { createLog } from '#server/log.ts'

export interface FreshDatabase {
  /** As the app sees it: within the walls. */
  database: Database
  /** As the owner: to lay out what a test needs and to look behind the walls. */
  ownerPool: pg.Pool
  owner: Connection
  app: Connection
  jobs: Connection
  /** The owner's address, for other processes. */
  url: string
  drop(): Promise<void>
}

const log = createLog('fatal')

/** A migrated database of one's own; a clone takes some 30 ms. Drop it in afterAll. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const { template } = inject('cluster')
  return openClone(`template ${template}`)
}

/** A database with nothing in it, for tests of the migrations themselves. */
export const emptyDatabase = (): Promise<FreshDatabase> => openClone('')

async function openClone(clause: string): Promise<FreshDatabase> {
  const { url, prefix } = inject('cluster')
  const name = `${prefix}_${randomBytes(6).toString('hex')}`
  const server = connectionTo(url)
  await asServer(server, `create database ${name} ${clause}`)
  const owner = { ...server, database: name }
  const ownerPool = new pg.Pool({ ...owner, max: 3 })
  ownerPool.on('error', () => {})
  const app = signInAs(owner, 'natre_app')
  const database = createDatabase(app, log)
  return {
    database,
    ownerPool,
    owner,
    app,
    jobs: signInAs(owner, 'natre_jobs'),
    url: addressOf(url, name),
    drop: async () => {
      await Promise.all([database.close(), ownerPool.end()])
      await asServer(server, `drop database if exists ${name} with (force)`)
    },
  }
}

function addressOf(url: string, database: string): string {
  const address = new URL(url)
  address.pathname = `/${database}`
  return address.href
}

async function asServer(server: Connection, sql: string): Promise<void> {
  const client = await connectClient(server, 'natre test')
  await client.query(sql).finally(() => client.end())
}
