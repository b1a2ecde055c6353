import { setTimeout as wait } from 'node:timers/promises'
import { StartRefused, type Config } from '#server/config.ts'
import type { Log } from '#server/log.ts'
import { startEmbedded } from './embedded.ts'
import { migrate } from './migrate.ts'
import { checkServer } from './postgres-checks.ts'
import { connectClient, connectionTo, signInAs, type Connection, type OwnRole } from './postgres-connection.ts'
import { DatabaseUnavailable, hasCode, translated } from './postgres-faults.ts'
import { renewPassword } from './postgres-roles.ts'
import { createDatabase, type Database } from './transaction.ts'

export interface OpenedDatabase {
  database: Database
  /** The job queue's own sign-in. */
  jobs: Connection
  /** Closes the pool and leaves the built-in server, which stops with the last to leave. */
  close(): Promise<void>
}

type Settings = Pick<Config, 'dataDir' | 'databaseUrl' | 'databaseAppUrl'>

/** The built-in database or one's own, brought up to date, checked, and opened as the app. */
export async function openDatabase(config: Settings, log: Log): Promise<OpenedDatabase> {
  const { owner, leave } = await reachOwner(config, log)
  try {
    const { app, jobs } = await patiently(log, () => prepare(owner, config, log))
    const database = createDatabase(app, log)
    return { database, jobs, close: () => database.close().finally(leave) }
  } catch (fault) {
    await leave()
    throw fault
  }
}

async function prepare(
  owner: Connection,
  { databaseAppUrl }: Settings,
  log: Log,
): Promise<{ app: Connection; jobs: Connection }> {
  await migrate(owner, log)
  const app = databaseAppUrl === null ? await signInDerived(owner, 'natre_app') : connectionTo(databaseAppUrl)
  const jobs = await signInDerived(owner, 'natre_jobs')
  await checkAs(app)
  return { app, jobs }
}

export interface ReachedOwner {
  owner: Connection
  leave(): Promise<void>
}

/** The owner's sign-in, for migrations and other work on the whole database. */
export async function reachOwner({ dataDir, databaseUrl }: Settings, log: Log): Promise<ReachedOwner> {
  if (databaseUrl === null) {
    const embedded = await startEmbedded(dataDir, log)
    return { owner: embedded.connection, leave: embedded.close }
  }
  const owner = connectionTo(databaseUrl)
  await waitFor(owner, log)
  return { owner, leave: async () => {} }
}

/** Tells a wrong sign-in from a database that is not there yet. */
async function waitFor(owner: Connection, log: Log): Promise<void> {
  await patiently(log, async () => {
    try {
      const client = await connectClient(owner, 'natre start')
      await client.end()
    } catch (fault) {
      if (hasCode(fault, '28P01', '28000', '3D000'))
        throw new StartRefused(`DATABASE_URL does not let us in: ${(fault as Error).message}.`)
      throw fault
    }
  })
}

const patienceMs = 15_000

/** A database in a container beside ours may come up a little later, or go away once more while we start. */
async function patiently<T>(log: Log, work: () => Promise<T>): Promise<T> {
  const deadline = performance.now() + patienceMs
  for (;;) {
    try {
      return await work()
    } catch (fault) {
      const told = translated(fault)
      if (!(told instanceof DatabaseUnavailable) || told.reason !== 'lost') throw fault
      if (performance.now() > deadline)
        throw new StartRefused(`The database does not answer: ${(fault as Error).message || 'no connection'}.`)
      log.info({ err: fault }, 'waiting for the database')
      await wait(500)
    }
  }
}

async function signInDerived(owner: Connection, role: OwnRole): Promise<Connection> {
  const connection = signInAs(owner, role)
  if (await letsIn(connection)) return connection
  const client = await connectClient(owner, 'natre start')
  await renewPassword(client, owner, role).finally(() => client.end())
  if (await letsIn(connection)) return connection
  throw new StartRefused(
    `${role} cannot sign in: the server must take a password from it, and DATABASE_URL must hold the owner’s, from which it is derived.`,
  )
}

async function letsIn(connection: Connection): Promise<boolean> {
  try {
    const client = await connectClient(connection, 'natre start')
    await client.end()
    return true
  } catch (fault) {
    if (hasCode(fault, '28P01', '28000')) return false
    throw fault
  }
}

async function checkAs(app: Connection): Promise<void> {
  const client = await connectClient(app, 'natre start')
  await checkServer(client).finally(() => client.end())
}
