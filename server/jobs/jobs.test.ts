import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type FreshDatabase } from '#test/support/database.ts'
import type { Tx } from '#server/db/transaction.ts'
import { connectClient } from '#server/db/postgres-connection.ts'
import { createLog } from '#server/log.ts'
import { releaseAbandoned } from './abandoned.ts'
import { openJobsPool } from './pool.ts'
import { queueJob } from './queue.ts'
import { drainJobs, startWorker, type Tasks } from './worker.ts'

const staff = { scope: { kind: 'staff' }, actor: null, requestId: 'test' } as const
let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
})
afterAll(() => fresh.drop())

const deps = () => ({ database: fresh.database, log: createLog('silent') })
const queue = (work: (tx: Tx) => Promise<void>) => fresh.database.inTransaction(staff, work)
/** By the queue's own role: the owner need not be a superuser. */
const asQueue = async (sql: string) => {
  const client = await connectClient(fresh.jobs, 'natre test')
  return client.query(sql).finally(() => client.end())
}
const drain = (tasks: Tasks) => drainJobs(fresh.jobs, tasks, deps())

function recording() {
  const done: unknown[] = []
  return { done, tasks: { note: async (payload: unknown) => void done.push(payload) } satisfies Tasks }
}

test('D8 a job is queued with its cause, or not at all', async () => {
  const { done, tasks } = recording()
  await queue((tx) => queueJob(tx, 'note', { order: 1 }))
  await queue(async (tx) => {
    await queueJob(tx, 'note', { order: 2 })
    throw new Error('rolled back')
  }).catch(() => {})
  await drain(tasks)
  expect(done).toEqual([{ order: 1 }])
  expect((await asQueue('select from graphile_worker._private_jobs')).rowCount).toBe(0)
})

test('a waiting job of the same key is replaced', async () => {
  const { done, tasks } = recording()
  await queue((tx) => queueJob(tx, 'note', { version: 1 }, { key: 'pdf 7' }))
  await queue((tx) => queueJob(tx, 'note', { version: 2 }, { key: 'pdf 7' }))
  await drain(tasks)
  expect(done).toEqual([{ version: 2 }])
})

test('a job runs outside every transaction, with the time and the database', async () => {
  let seen: unknown
  await queue((tx) => queueJob(tx, 'look', {}))
  await drain({
    look: async (_payload, { database, now }) => {
      seen = [now instanceof Date, await database.inTransaction(staff, async (tx) => tx.scope.kind)]
    },
  })
  expect(seen).toEqual([true, 'staff'])
})

test('draining says when a job fails; it waits for its next try', async () => {
  await queue((tx) => queueJob(tx, 'break', {}))
  await expect(drain({ break: () => Promise.reject(new Error('no paper')) })).rejects.toThrow('no paper')
  const { rows } = await asQueue('select attempts, run_at > now() as later from graphile_worker._private_jobs')
  expect(rows).toEqual([{ attempts: 1, later: true }])
})

test('D1 the app has no other way into the queue', async () => {
  const peek = fresh.database.inTransaction(staff, (tx) => tx.query`select * from graphile_worker._private_jobs`)
  await expect(peek).rejects.toMatchObject({ code: '42501' })
})

test(
  'a running worker takes a job at once, survives a lost connection, and finishes what it has before it stops',
  { timeout: 20_000 },
  async () => {
    const done: string[] = []
    const worker = startWorker(
      fresh.jobs,
      {
        quick: async () => void done.push('quick'),
        slow: async () => {
          await new Promise((resolve) => setTimeout(resolve, 300))
          done.push('slow')
        },
      },
      deps(),
    )
    const until = async (count: number) => {
      while (done.length < count) await new Promise((resolve) => setTimeout(resolve, 2))
    }
    await queue((tx) => queueJob(tx, 'quick', {}))
    await until(1)
    await new Promise((resolve) => setTimeout(resolve, 300)) // by now it listens
    const asked = performance.now()
    await queue((tx) => queueJob(tx, 'quick', {}))
    await until(2)
    expect(performance.now() - asked).toBeLessThan(500)

    await asQueue(
      'select pg_terminate_backend(pid) from pg_stat_activity where usename = current_user and datname = current_database() and pid <> pg_backend_pid()',
    )
    await queue((tx) => queueJob(tx, 'quick', {}))
    await until(3)

    await queue((tx) => queueJob(tx, 'slow', {}, { key: 'slow' }))
    await new Promise((resolve) => setTimeout(resolve, 100))
    await worker.stop()
    expect(done).toEqual(['quick', 'quick', 'quick', 'slow'])
    expect((await asQueue("select from graphile_worker._private_jobs where key = 'slow'")).rowCount).toBe(0)
  },
)

test('jobs of a worker that was killed are handed on, those of a living one are not', { timeout: 20_000 }, async () => {
  await queue((tx) => queueJob(tx, 'orphan', {}, { key: 'orphan' }))
  await queue((tx) => queueJob(tx, 'living', {}, { key: 'living' }))
  const begun = Promise.withResolvers<void>()
  const finish = Promise.withResolvers<void>()
  const worker = startWorker(
    fresh.jobs,
    {
      living: () => {
        begun.resolve()
        return finish.promise
      },
    },
    deps(),
  )
  await begun.promise
  await asQueue(`
    update graphile_worker._private_jobs set locked_at = now() - interval '1 minute' where key = 'living';
    update graphile_worker._private_jobs set locked_at = now() - interval '1 minute', locked_by = 'pool-dead' where key = 'orphan'`)
  const pool = openJobsPool(fresh.jobs, 1)
  await releaseAbandoned(pool).finally(() => pool.end())
  const { rows } = await asQueue(
    'select key, locked_by is not null as locked from graphile_worker._private_jobs where key is not null order by key',
  )
  expect(rows).toEqual([
    { key: 'living', locked: true },
    { key: 'orphan', locked: false },
  ])
  finish.resolve()
  await worker.stop()
})
