import { AsyncLocalStorage } from 'node:async_hooks'
import type { Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import type { Kysely } from 'kysely'
import pg from 'pg'
import type { Log } from '#server/log.ts'
import type { Connection } from './postgres-connection.ts'
import { DatabaseUnavailable, isCollision, isStaleStatement, translated } from './postgres-faults.ts'
import { kyselyOver, type Execute } from './postgres-kysely.ts'
import { openPool } from './postgres-pool.ts'
import { named, statementOf, type Statement } from './postgres-statements.ts'
import { textOf, type Fragment } from './fragment.ts'
import { settingsOf, type Actor, type Scope } from './scope.ts'
import type { Tables } from './tables.ts'

export type { Actor, Scope } from './scope.ts'
export { DatabaseUnavailable } from './postgres-faults.ts'

/** An open transaction: the only thing that can query. */
export interface Tx {
  db: Kysely<Tables>
  /** Hand-written SQL as a template; its values become parameters and the statement is prepared once per connection. */
  query<Row extends object>(parts: TemplateStringsArray, ...values: unknown[]): Promise<Row[]>
  /** The same for a query whose pieces vary. */
  run<Row extends object>(fragment: Fragment): Promise<Row[]>
  scope: Scope
  actor: Actor | null
  now: Date
  requestId: string
}

export interface Who {
  scope: Scope
  actor: Actor | null
  requestId: string
  now?: Date
}
export interface TransactionOptions {
  readOnly?: boolean
}
export type Work<T> = (tx: Tx) => Promise<T>

export interface Database {
  /** Runs the work in one transaction; it may run again from the start after a collision, so it must do nothing but query. */
  inTransaction<T>(who: Who, work: Work<T>, options?: TransactionOptions): Promise<T>
  /** One statement on its own, for nobody: without a scope only the sign-in functions answer. One round trip. */
  ask<Row extends object>(parts: TemplateStringsArray, ...values: unknown[]): Promise<Row[]>
  /** Fails unless the database answers and can be written to. */
  ping(): Promise<void>
  close(): Promise<void>
}

const attempts = 3
const ambient = new AsyncLocalStorage<{ open: boolean }>()

export function createDatabase(connection: Connection, log: Log, { max = 10 } = {}): Database {
  const pool = openPool(connection, log, { name: 'natre app', max, pipeline: true })
  let closing: Promise<void> | null = null
  return {
    inTransaction(who, work, options = {}) {
      refuseNesting()
      // Decided once: a second attempt belongs to the same moment.
      const fixed = { ...who, now: who.now ?? new Date() }
      return repeatedly(log, () => attempt(pool, fixed, { work, readOnly: options.readOnly ?? false }))
    },
    async ask<Row extends object>(parts: TemplateStringsArray, ...values: unknown[]) {
      const client = await pool.connect().catch((fault: unknown) => {
        throw translated(fault)
      })
      try {
        const { rows } = await run(client, statementOf(parts), values)
        client.release()
        return rows as Row[]
      } catch (fault) {
        client.release(true)
        throw translated(fault)
      }
    },
    ping: () => ping(pool),
    close: () => (closing ??= pool.end()),
  }
}

function refuseNesting(): void {
  if (ambient.getStore()?.open) throw new Error('a transaction was begun inside another: pass the one you have')
}

/** The connection was gone before anything was sent on it. */
class LostAtBegin extends Error {}

async function repeatedly<T>(log: Log, run: () => Promise<T>): Promise<T> {
  const begun = performance.now()
  // A line that hangs instead of breaking has cost its time; a second try would keep the caller waiting past any use.
  const isQuickLoss = (fault: unknown) => fault instanceof LostAtBegin && performance.now() - begun < 500
  for (let number = 1; ; number++) {
    try {
      return await run()
    } catch (fault) {
      const final = fault instanceof LostAtBegin ? fault.cause : fault
      if (number === attempts || !(isQuickLoss(fault) || isCollision(fault) || isStaleStatement(fault))) throw final
      log.info({ attempt: number, err: final }, 'transaction runs again')
      if (isCollision(fault)) await wait(number * (5 + Math.random() * 20))
    }
  }
}

interface Task<T> {
  work: Work<T>
  readOnly: boolean
}

async function attempt<T>(pool: pg.Pool, who: Required<Who>, { work, readOnly }: Task<T>): Promise<T> {
  const client = await pool.connect().catch((fault: unknown) => {
    throw translated(fault)
  })
  const state = { open: true }
  try {
    const opened = begin(client, who, readOnly)
    const result = await ambient.run(state, () => workWithin({ client, state, opened, readOnly }, who, work))
    if (readOnly) endLater(client)
    else await commit(client)
    client.release()
    return result
  } catch (fault) {
    // Whatever state it is in, the next borrower must not inherit it.
    client.release(isStaleStatement(fault) || client.getTransactionStatus() !== 'I' || isLost(fault))
    throw fault
  }
}

const isLost = (fault: unknown) =>
  fault instanceof LostAtBegin || (fault instanceof DatabaseUnavailable && fault.reason === 'lost')

interface Opened {
  client: pg.PoolClient
  state: { open: boolean }
  opened: Promise<unknown>
  readOnly: boolean
}

async function workWithin<T>(open: Opened, who: Required<Who>, work: Work<T>): Promise<T> {
  const { client, state, opened } = open
  try {
    const result = await work(handle(open, who))
    await opened
    return result
  } catch (fault) {
    // What BEGIN itself ran into explains all that followed.
    const cause = await opened.then(
      () => fault,
      (first: unknown) => first,
    )
    await client.query('rollback').catch(() => {})
    throw cause
  } finally {
    state.open = false
  }
}

function handle(open: Opened, { scope, actor, now, requestId }: Required<Who>): Tx {
  const execute: Execute = async (statement, values) => {
    if (!open.state.open) throw new Error('a transaction was used after its end')
    try {
      return await run(open.client, statement, values)
    } catch (fault) {
      throw translated(fault, open)
    }
  }
  let db: Tx['db'] | null = null
  return {
    // Made when first asked for: the hottest lists are hand-written and never need it.
    get db() {
      return (db ??= kyselyOver(execute))
    },
    query: async <Row extends object>(parts: TemplateStringsArray, ...values: unknown[]) =>
      (await execute(statementOf(parts), values)).rows as Row[],
    run: async <Row extends object>(fragment: Fragment) =>
      (await execute(named(textOf(fragment)), fragment.values)).rows as Row[],
    scope,
    actor,
    now,
    requestId,
  }
}

function run(client: pg.PoolClient, { name, text }: Statement, values: readonly unknown[]): Promise<pg.QueryResult> {
  gather(client)
  return client.query(name === undefined ? { text, values: [...values] } : { name, text, values: [...values] })
}

/** Ends of reading transactions that wait to be sent along with the connection's next breath. */
const waitingEnds = new WeakMap<pg.PoolClient, () => void>()
const longestWaitMs = 2

/**
 * Nothing hangs on the end of a reading transaction: its answer does not wait for it, and it goes out with the BEGIN of
 * whoever has the connection next, or by itself a moment later. Should it fail, the line is lost, which that next one meets.
 */
function endLater(client: pg.PoolClient): void {
  const { stream } = lineOf(client)
  stream.cork()
  client.query('commit').catch(() => {})
  const send = (): void => {
    clearTimeout(timer)
    waitingEnds.delete(client)
    stream.uncork()
  }
  const timer = setTimeout(send, longestWaitMs)
  waitingEnds.set(client, send)
}

const lineOf = (client: pg.PoolClient) => (client as unknown as { connection: { stream: Socket } }).connection

/** What is asked in the same breath goes out in one write: BEGIN, the scope and the first query, or several at once. */
function gather(client: pg.PoolClient): void {
  const { stream } = lineOf(client)
  stream.cork()
  process.nextTick(() => {
    waitingEnds.get(client)?.()
    stream.uncork()
  })
}

/** Begin and scope in one message: these few words cost less to read than a second statement costs to send. */
function openingOf({ scope, actor }: Required<Who>, readOnly: boolean): string {
  const [dealer, staff, who] = settingsOf(scope, actor).map(pg.escapeLiteral)
  const settings = `set_config('app.dealer', ${dealer}, true), set_config('app.staff', ${staff}, true), set_config('app.actor', ${who}, true)`
  return `${readOnly ? 'begin read only' : 'begin'}; select ${settings}`
}

/** On the wire together with the first query of the work. BEGIN waits for nothing, so a late answer means a dead line. */
function begin(client: pg.PoolClient, who: Required<Who>, readOnly: boolean): Promise<unknown> {
  gather(client)
  const opened = client
    .query({ text: openingOf(who, readOnly), query_timeout: 2_500 } as pg.QueryConfig)
    .catch((fault: unknown) => {
      const told = translated(fault)
      throw told instanceof DatabaseUnavailable && told.reason === 'lost' ? new LostAtBegin('', { cause: told }) : told
    })
  // Awaited after the work; until then its failure is not unhandled.
  opened.catch(() => {})
  return opened
}

async function commit(client: pg.PoolClient): Promise<void> {
  gather(client)
  const { command } = await client.query('commit').catch((fault: unknown) => {
    throw translated(fault, { outcomeUnknown: true })
  })
  // PostgreSQL answers COMMIT with ROLLBACK when a statement failed and the work went on regardless.
  if (command === 'ROLLBACK') throw new Error('the transaction was rolled back: a failed statement was passed over')
}

async function ping(pool: pg.Pool): Promise<void> {
  const question = {
    text: "select pg_is_in_recovery() or current_setting('transaction_read_only') = 'on' as closed",
    query_timeout: 2_500,
  }
  const { rows } = await pool.query<{ closed: boolean }>(question).catch((fault: unknown) => {
    throw translated(fault)
  })
  if (rows[0]?.closed !== false) throw new DatabaseUnavailable('readOnly', undefined)
}
