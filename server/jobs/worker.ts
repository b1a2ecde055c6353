import { setTimeout as wait } from 'node:timers/promises'
import { run, runOnce, type Job, type Runner, type TaskList, type WorkerEvents } from 'graphile-worker'
import { EventEmitter } from 'node:events'
import type { Connection } from '#server/db/postgres-connection.ts'
import type { Database } from '#server/db/transaction.ts'
import type { Log } from '#server/log.ts'
import { handOnAbandoned } from './abandoned.ts'
import { openJobsPool } from './pool.ts'
import { quiet } from './quiet.ts'

export interface JobHelpers {
  database: Database
  now: Date
  log: Log
}
/** May run twice, so it looks before it acts. */
export type Task = (payload: unknown, helpers: JobHelpers) => Promise<void>
export type Tasks = Readonly<Record<string, Task>>

export interface Worker {
  stop(): Promise<void>
}
export interface WorkerDeps {
  database: Database
  log: Log
}

const concurrency = 2
const stopMs = 5_000

// Without batches the queue marks a job done without waiting, and a lost database then is an unhandled rejection.
const preset = { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } }

/** Runs jobs within this process until stopped; comes back by itself after the database was away. */
export function startWorker(connection: Connection, tasks: Tasks, deps: WorkerDeps): Worker {
  const stopping = new AbortController()
  const state: { runner: Runner | null } = { runner: null }
  const ended = keepRunning(connection, tasks, { deps, state, signal: stopping.signal })
  return {
    async stop() {
      stopping.abort()
      const stopped = state.runner?.stop().catch(() => {})
      // A job that does not end, or a database that does not answer, must not hold the whole server back.
      await Promise.race([Promise.all([stopped, ended]), wait(stopMs, undefined, { ref: false })])
    },
  }
}

interface Running {
  deps: WorkerDeps
  state: { runner: Runner | null }
  signal: AbortSignal
}

async function keepRunning(connection: Connection, tasks: Tasks, { deps, state, signal }: Running): Promise<void> {
  while (!signal.aborted) {
    const pool = openJobsPool(connection, concurrency + 2)
    const events = watched(deps.log)
    const forget = handOnAbandoned(events, pool, deps.log)
    try {
      state.runner = await run({
        pgPool: pool,
        taskList: listOf(tasks, deps),
        events,
        logger: quiet,
        preset,
        concurrency,
        noHandleSignals: true,
        pollInterval: 2_000,
        crontab: '',
      })
      if (signal.aborted) await state.runner.stop()
      await state.runner.promise
    } catch (fault) {
      if (!signal.aborted) deps.log.error({ err: fault }, 'job queue interrupted')
    } finally {
      state.runner = null
      forget()
      await pool.end().catch(() => {})
    }
    await wait(1_000, undefined, { signal }).catch(() => {})
  }
}

/** Every waiting job now, one after another; throws when one fails. For tests and scripts. */
export async function drainJobs(connection: Connection, tasks: Tasks, deps: WorkerDeps): Promise<void> {
  const pool = openJobsPool(connection, concurrency + 2)
  const faults: unknown[] = []
  try {
    const events = watched(deps.log)
    events.on('job:error', ({ error }) => {
      faults.push(error)
    })
    await runOnce({
      pgPool: pool,
      taskList: listOf(tasks, deps),
      events,
      logger: quiet,
      preset,
      noHandleSignals: true,
      concurrency: 1,
    })
  } finally {
    await pool.end()
  }
  if (faults.length > 0) throw new AggregateError(faults, `${faults.length} job(s) failed: ${String(faults[0])}`)
}

function listOf(tasks: Tasks, { database, log }: WorkerDeps): TaskList {
  return Object.fromEntries(
    Object.entries(tasks).map(([name, task]) => [
      name,
      (payload: unknown) => task(payload, { database, now: new Date(), log: log.child({ task: name }) }),
    ]),
  )
}

function watched(log: Log): WorkerEvents {
  const events = new EventEmitter() as WorkerEvents
  const about = ({ id, task_identifier, attempts }: Job) => ({ jobId: id, task: task_identifier, attempts })
  events.on('job:success', ({ job }) => log.debug(about(job), 'job done'))
  events.on('job:error', ({ job, error }) => log.warn({ ...about(job), err: error }, 'job failed and will be tried again'))
  events.on('job:failed', ({ job, error }) => log.error({ ...about(job), err: error }, 'job given up'))
  events.on('pool:listen:error', ({ error }) => log.warn({ err: error }, 'job queue lost its database connection'))
  return events
}
