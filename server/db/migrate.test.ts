import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { emptyDatabase, type FreshDatabase } from '#test/support/database.ts'
import { createLog } from '#server/log.ts'
import { migrate } from './migrate.ts'

const log = createLog('silent')
let fresh: FreshDatabase
let folder: string

beforeEach(async () => {
  fresh = await emptyDatabase()
  folder = mkdtempSync(join(tmpdir(), 'natre-migrations-'))
  write('0001-shelves.sql', 'create table shelves (id int primary key); grant select on shelves to natre_app;')
  write('0002-books.sql', 'create table books (id int primary key, shelf int references shelves);')
})
afterEach(async () => {
  rmSync(folder, { recursive: true })
  await fresh.drop()
})

const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
const run = () => migrate(fresh.owner, log, folder)

test('files run in order, once', async () => {
  expect((await run()).applied).toEqual(['0001-shelves.sql', '0002-books.sql', 'jobs'])
  expect((await run()).applied).toEqual([])
  write('0003-readers.sql', 'create table readers (id int primary key);')
  expect((await run()).applied).toEqual(['0003-readers.sql'])
})

test('D25 an edited file is refused with a sentence', async () => {
  await run()
  write('0001-shelves.sql', 'create table shelves (id bigint primary key);')
  await expect(run()).rejects.toThrow(/^The migration 0001-shelves.sql was edited after it had been run here/)
})

test('D25 a migration of a newer version is left alone by the older one beside it', async () => {
  await run()
  await fresh.ownerPool.query("insert into app.migrations (name, sha256) values ('0009-later.sql', 'x')")
  expect((await run()).applied).toEqual([])
})

test('a file that fails leaves nothing behind and stops those after it', async () => {
  write('0002-books.sql', 'create table books (id int); select 1/0;')
  await expect(run()).rejects.toThrow('division by zero')
  const { rows } = await fresh.ownerPool.query(
    "select name from app.migrations union all select 'books' where to_regclass('books') is not null",
  )
  expect(rows).toEqual([{ name: '0001-shelves.sql' }])
})

test.each(['0002-again.sql', 'shelves.sql'])('a file named %s is refused', async (name) => {
  write(name, 'select 1')
  await expect(run()).rejects.toThrow(/must be named by four digits/)
})

test('two processes at once: one does the work, both are content', { timeout: 30_000 }, async () => {
  write('0003-slow.sql', 'select pg_sleep(0.2); create table slow (id int);')
  const source = `
    const [{ migrate }, { connectionTo }, { createLog }] = await Promise.all(['migrate', 'postgres-connection'].map((name) => import('#server/db/' + name + '.ts')).concat(import('#server/log.ts')))
    console.log(JSON.stringify(await migrate(connectionTo(process.env.URL), createLog('silent'), process.env.FOLDER)))`
  const outcomes = await Promise.all(
    [1, 2, 3].map(async () => {
      const child = spawn(process.execPath, ['--input-type=module', '-e', source], {
        env: { ...process.env, URL: fresh.url, FOLDER: folder },
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      let said = ''
      child.stdout.on('data', (chunk: Buffer) => {
        said += chunk.toString()
      })
      await once(child, 'close')
      return (JSON.parse(said) as { applied: string[] }).applied.length
    }),
  )
  expect(outcomes.toSorted()).toEqual([0, 0, 4])
})

test('D25 a migration that meets a long lock lets others pass and comes back', { timeout: 20_000 }, async () => {
  await run()
  const holder = await fresh.ownerPool.connect()
  await holder.query('begin; select * from shelves')
  write('0003-label.sql', 'alter table shelves add column label text;')
  const migrating = run()
  setTimeout(() => void holder.query('commit').finally(() => holder.release()), 2_500)
  expect((await migrating).applied).toEqual(['0003-label.sql'])
})

test('D1 the roles own nothing they should not', async () => {
  await run()
  const { rows } = await fresh.ownerPool.query(`
    select r.rolname, r.rolsuper, r.rolbypassrls, r.rolcreatedb, r.rolcreaterole,
      array(select nspname::text from pg_namespace where nspowner = r.oid) as schemas,
      has_database_privilege(r.oid, current_database(), 'create') as may_create,
      has_schema_privilege(r.oid, 'app', 'create') as may_create_in_app,
      has_schema_privilege(r.oid, 'graphile_worker', 'usage') as may_see_queue
    from pg_roles r where rolname in ('natre_app', 'natre_jobs') order by 1`)
  const weak = {
    rolsuper: false,
    rolbypassrls: false,
    rolcreatedb: false,
    rolcreaterole: false,
    may_create: false,
    may_create_in_app: false,
  }
  expect(rows).toEqual([
    { rolname: 'natre_app', ...weak, schemas: [], may_see_queue: false },
    { rolname: 'natre_jobs', ...weak, schemas: ['graphile_worker'], may_see_queue: true },
  ])
})
