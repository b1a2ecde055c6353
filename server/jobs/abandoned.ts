import type { WorkerEvents } from 'graphile-worker'
import type pg from 'pg'
import type { Log } from '#server/log.ts'

const everyMs = 15_000

const release = `
  with gone as (
    select distinct locked_by from graphile_worker._private_jobs
    where locked_by like 'pool-%' and locked_at < now() - interval '15 seconds'
      and locked_by not in (select application_name from pg_stat_activity where usename = current_user)
  )
  select graphile_worker.force_unlock_workers(array_agg(locked_by)) from gone having count(*) > 0`

/**
 * A killed worker leaves its jobs locked, and the queue itself waits four hours before it believes it dead.
 * So each listens under its own name, and jobs of a name that nobody bears any more are handed on.
 */
export function handOnAbandoned(events: WorkerEvents, pool: pg.Pool, log: Log): () => void {
  events.on('pool:listen:success', ({ client, workerPool }) => {
    // After the queue's own LISTEN, which is about to be sent: the driver objects to more than one waiting query.
    setImmediate(() => {
      client.query("select set_config('application_name', $1, false)", [workerPool.id]).catch(() => {})
    })
  })
  const look = async () => {
    const { rowCount } = await releaseAbandoned(pool)
    if (rowCount) log.warn('jobs of a worker that died were handed on')
  }
  const timer = setInterval(() => {
    look().catch((fault: unknown) => log.debug({ err: fault }, 'abandoned jobs could not be looked for'))
  }, everyMs)
  return () => clearInterval(timer)
}

export const releaseAbandoned = (pool: pg.Pool) => pool.query(release)
