import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { TestProject } from 'vitest/node'
import { startEmbedded } from '#server/db/embedded.ts'
import { readPostmaster } from '#server/db/embedded-socket.ts'
import { migrate } from '#server/db/migrate.ts'
import { connectClient, connectionTo, type Connection } from '#server/db/postgres-connection.ts'
import { createLog } from '#server/log.ts'

/** The one server of a test run and the migrated database in it that each test file clones. */
export interface TestCluster {
  url: string
  prefix: string
  template: string
}

declare module 'vitest' {
  export interface ProvidedContext {
    cluster: TestCluster
  }
}

const log = createLog('error')
const folderName = 'natre-test-'

// Nothing here outlives the run, so it need not survive a power cut.
const throwAway = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '300',
  shared_buffers: '256MB',
}

/** vitest's globalSetup: one server for the whole run, removed at its end. TEST_DATABASE_URL names one's own instead. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await openServer()
  const prefix = `natre_test_${randomBytes(4).toString('hex')}`
  const template = `${prefix}_template`
  const teardown = async () => {
    await dropAll(connectionTo(server.url), prefix).finally(server.close)
  }
  try {
    await withClient(connectionTo(server.url), (client) => client.query(`create database ${template}`))
    await migrate({ ...connectionTo(server.url), database: template }, log)
    project.provide('cluster', { url: server.url, prefix, template })
    return teardown
  } catch (fault) {
    await teardown()
    throw fault
  }
}

async function openServer(): Promise<{ url: string; close(): Promise<void> }> {
  const own = process.env['TEST_DATABASE_URL']
  if (own !== undefined && own !== '') return { url: own, close: async () => {} }
  await removeOrphans()
  const dir = mkdtempSync(join(tmpdir(), `${folderName}${process.pid}-`))
  const embedded = await startEmbedded(dir, log, { settings: throwAway }).catch((fault: unknown) => {
    rmSync(dir, { recursive: true, force: true })
    throw fault
  })
  return {
    url: embedded.ownerUrl,
    close: async () => {
      await embedded.close()
      rmSync(dir, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}

/** Clusters of runs that were killed before they could tidy up. */
async function removeOrphans(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((each) => each.startsWith(folderName))) {
    if (isAlive(Number(name.slice(folderName.length).split('-')[0]))) continue
    const dir = join(tmpdir(), name)
    const postmaster = readPostmaster(join(dir, 'postgres'))
    if (postmaster !== null && isAlive(postmaster.pid)) {
      process.kill(postmaster.pid, 'SIGQUIT')
      await wait(200)
    }
    rmSync(dir, { recursive: true, force: true, maxRetries: 3 })
    if (postmaster !== null) rmSync(postmaster.socketDir, { recursive: true, force: true })
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

async function dropAll(connection: Connection, prefix: string): Promise<void> {
  await withClient(connection, async (client) => {
    const { rows } = await client.query<{ datname: string }>('select datname from pg_database where starts_with(datname, $1)', [
      prefix,
    ])
    for (const { datname } of rows) await client.query(`drop database if exists ${datname} with (force)`)
  })
}

async function withClient<T>(
  connection: Connection,
  work: (client: Awaited<ReturnType<typeof connectClient>>) => Promise<T>,
): Promise<T> {
  const client = await connectClient(connection, 'natre test')
  return work(client).finally(() => client.end())
}
