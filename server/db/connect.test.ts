import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { emptyDatabase } from '#test/support/database.ts'
import { createLog } from '#server/log.ts'
import { openDatabase } from './connect.ts'
import { startEmbedded, type Embedded } from './embedded.ts'
import { connectClient } from './postgres-connection.ts'

const log = createLog('silent')
const staff = { scope: { kind: 'staff' }, actor: null, requestId: 'test' } as const
let dataDir: string
let embedded: Embedded

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'natre-connect-'))
  embedded = await startEmbedded(dataDir, log)
})
afterAll(async () => {
  await embedded.close()
  rmSync(dataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
})

test('an empty folder becomes a database one can work with', async () => {
  const opened = await openDatabase({ dataDir, databaseUrl: null, databaseAppUrl: null }, log)
  await opened.database.ping()
  expect(await opened.database.inTransaction(staff, (tx) => tx.query`select current_user as role`)).toEqual([
    { role: 'natre_app' },
  ])
  await opened.close()
})

test('one’s own PostgreSQL is migrated by an owner who is no superuser', async () => {
  const client = await connectClient(embedded.connection, 'natre test')
  await client.query('create role plain login createrole createdb; grant natre_app, natre_jobs to plain with admin option')
  await client.query('create database plain owner plain')
  await client.end()
  const url = embedded.ownerUrl.replace('/natre?', '/plain?').replace('natre_owner', 'plain')
  const opened = await openDatabase({ dataDir, databaseUrl: url, databaseAppUrl: null }, log)
  await expect(opened.database.ping()).resolves.toBeUndefined()
  await opened.close()
})

test('D1 DATABASE_APP_URL with the owner’s sign-in is refused', async () => {
  const opening = openDatabase({ dataDir, databaseUrl: embedded.ownerUrl, databaseAppUrl: embedded.ownerUrl }, log)
  await expect(opening).rejects.toThrow(/^The app signs in as natre_owner, who may pass over the walls/)
})

test.skipIf(process.env['TEST_DATABASE_URL'])('D10 a server that would lose orders is refused', async () => {
  const fresh = await emptyDatabase() // on the throw-away server, which runs without fsync
  const opening = openDatabase({ dataDir, databaseUrl: fresh.url, databaseAppUrl: null }, log)
  await expect(opening).rejects.toThrow(/^The database runs with fsync off/)
  await fresh.drop()
})

test('a database that does not let us in is named, without its password', async () => {
  const opening = openDatabase(
    { dataDir, databaseUrl: embedded.ownerUrl.replace('natre_owner', 'stranger'), databaseAppUrl: null },
    log,
  )
  await expect(opening).rejects.toThrow(/^DATABASE_URL does not let us in/)
})
