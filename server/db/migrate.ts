import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type pg from 'pg'
import { StartRefused } from '#server/config.ts'
import { installJobs, jobsFingerprint } from '#server/jobs/install.ts'
import type { Log } from '#server/log.ts'
import { connectClient, type Connection } from './postgres-connection.ts'
import { hasCode } from './postgres-faults.ts'
import { ensureRoles } from './postgres-roles.ts'

export interface Migrated {
  applied: string[]
}

interface Migration {
  name: string
  text: string
  sha256: string
}

const ownFolder = join(import.meta.dirname, 'migrations')
// Any number, as long as all versions of the app use the same.
const lockKey = 7_312_024_001
const jobsName = 'jobs'

/**
 * Brings the database up to date: roles, the numbered SQL files in order, the job queue.
 * One process at a time; what is recorded is never run again and must not have been edited since.
 */
export async function migrate(owner: Connection, log: Log, folder: string = ownFolder): Promise<Migrated> {
  const client = await connectClient(owner, 'natre migrate')
  try {
    // By hand and not by the transaction: the lock must hold across all of them, and ends with the connection.
    await client.query('select pg_advisory_lock($1)', [lockKey])
    await refuseOldServer(client)
    await ensureRoles(client, owner)
    return { applied: await applyAll(client, { owner, log, folder }) }
  } finally {
    await client.end()
  }
}

async function refuseOldServer(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ version: string; number: number }>(
    "select current_setting('server_version') as version, current_setting('server_version_num')::int as number",
  )
  if ((rows[0]?.number ?? 0) < 150_000)
    throw new StartRefused(`PostgreSQL 15 or newer is needed; this one is ${rows[0]?.version}.`)
}

async function applyAll(
  client: pg.Client,
  { owner, log, folder }: { owner: Connection; log: Log; folder: string },
): Promise<string[]> {
  const recorded = await readRecorded(client)
  const applied: string[] = []
  for (const migration of readFolder(folder)) {
    const before = recorded.get(migration.name)
    if (before === migration.sha256) continue
    if (before !== undefined)
      throw new StartRefused(
        `The migration ${migration.name} was edited after it had been run here: restore it and put the change into a new one.`,
      )
    await applyPatiently(client, migration, log)
    applied.push(migration.name)
  }
  // Of another kind than the files: a newer job queue brings its own changes, so its record is replaced.
  if (recorded.get(jobsName) !== jobsFingerprint) {
    await installJobs(client, owner)
    await record(client, jobsName, jobsFingerprint)
    applied.push(jobsName)
  }
  if (applied.length > 0) log.info({ count: applied.length }, 'database brought up to date')
  return applied
}

/** Migrations that this version does not know are left alone: the version before a new one must go on beside it. */
async function readRecorded(client: pg.Client): Promise<Map<string, string>> {
  const { rows: found } = await client.query<{ there: boolean }>("select to_regclass('app.migrations') is not null as there")
  if (!found[0]?.there) await client.query(foundation)
  const { rows } = await client.query<{ name: string; sha256: string }>('select name, sha256 from app.migrations')
  return new Map(rows.map(({ name, sha256 }) => [name, sha256]))
}

const foundation = `
  begin;
  create schema if not exists app;
  grant usage on schema app to natre_app;
  create table app.migrations (name text primary key, sha256 text not null, applied_at timestamptz not null default now());
  grant select on app.migrations to natre_app;
  commit`

function readFolder(folder: string): Migration[] {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .toSorted()
  const odd = names.find(
    (name, index) => !/^\d{4}-[a-z0-9-]+\.sql$/.test(name) || names[index - 1]?.slice(0, 4) === name.slice(0, 4),
  )
  if (odd !== undefined)
    throw new StartRefused(`The migration ${odd} must be named by four digits of its own and a few words: 0007-some-words.sql.`)
  return names.map((name) => {
    const text = readFileSync(join(folder, name), 'utf8')
    return { name, text, sha256: createHash('sha256').update(text).digest('hex') }
  })
}

const attempts = 15

/** Waits at most 2 s for a lock, lest everyone else queue up behind the migration, and then comes back later. */
async function applyPatiently(client: pg.Client, migration: Migration, log: Log): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await apply(client, migration)
    } catch (fault) {
      if (!hasCode(fault, '55P03')) throw fault
      if (attempt === attempts)
        throw new StartRefused(
          `The migration ${migration.name} got no lock in ${attempts} attempts: try again when fewer are at work.`,
        )
      log.info({ migration: migration.name, attempt }, 'migration waits for a lock')
      await wait(500 + Math.random() * 500)
    }
  }
}

async function apply(client: pg.Client, { name, text, sha256 }: Migration): Promise<void> {
  try {
    await client.query("begin; set local lock_timeout = '2s'; set local statement_timeout = 0")
    await client.query(text)
    await record(client, name, sha256)
    await client.query('commit')
  } catch (fault) {
    await client.query('rollback').catch(() => {})
    throw fault
  }
}

async function record(client: pg.Client, name: string, sha256: string): Promise<void> {
  await client.query(
    'insert into app.migrations (name, sha256) values ($1, $2) on conflict (name) do update set sha256 = excluded.sha256, applied_at = now()',
    [name, sha256],
  )
}
