import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs'
import type { ChildProcess } from 'node:child_process'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type pg from 'pg'
import { StartRefused } from '#server/config.ts'
import type { Log } from '#server/log.ts'
import { findBinaries } from './embedded-binaries.ts'
import { createCluster, lastComplaint, launch, ownerRole, removeRubbish, type Launch } from './embedded-launch.ts'
import { whileLocked } from './embedded-lock.ts'
import { runnerFor } from './embedded-runner.ts'
import { makeSocketDir, readPostmaster, refuseForeign, socketDirOf, socketPort } from './embedded-socket.ts'
import { connectClient, type Connection } from './postgres-connection.ts'

export interface Embedded {
  ownerUrl: string
  connection: Connection
  /** Whether this process started the server, or found it running. */
  started: boolean
  close(): Promise<void>
}

interface Options {
  /** Server settings; the tests' throw-away cluster turns fsync off. */
  settings?: Readonly<Record<string, string>>
}

const database = 'natre'
/** Followed by the process it stands for. */
const presenceName = 'natre presence'
const ownSign = `${presenceName} ${process.pid}`
const retryMs = 5_000
const recoveryMs = 80_000
const stopMs = 4_000
const ghostMs = 2_000

/**
 * The built-in PostgreSQL of a data directory, over a socket only this user reaches.
 *
 * Whoever comes first starts it, later ones join. Each keeps one connection as a sign of presence;
 * the last to close stops the server. A killed process leaves no sign behind, and a server
 * whose Node died goes on and is joined by the next start. Should the server die, whoever is present starts it again.
 */
export async function startEmbedded(dataDir: string, log: Log, options: Options = {}): Promise<Embedded> {
  if (process.platform === 'win32')
    throw new StartRefused('The built-in database needs Linux or macOS: on Windows set DATABASE_URL to a PostgreSQL of your own.')
  const home = resolve(dataDir)
  mkdirSync(home, { recursive: true, mode: 0o755 })
  const member: Member = {
    home,
    pgdata: join(home, 'postgres'),
    socketDir: '',
    settings: options.settings ?? {},
    log,
    presence: null,
    closing: false,
    recovering: null,
  }
  const started = await enter(member)
  log.info(
    { dataDir: home },
    started
      ? 'built-in database started; its data lies in this folder and nobody backs it up'
      : 'joined the running built-in database; its data lies in this folder and nobody backs it up',
  )
  return {
    ownerUrl: `postgresql:///${database}?host=${encodeURIComponent(member.socketDir)}&port=${socketPort}&user=${ownerRole}`,
    connection: connectionOf(member),
    started,
    close: () => leave(member),
  }
}

interface Member {
  home: string
  pgdata: string
  socketDir: string
  settings: Readonly<Record<string, string>>
  log: Log
  presence: pg.Client | null
  closing: boolean
  recovering: Promise<void> | null
}

const connectionOf = (member: Member): Connection => ({ host: member.socketDir, port: socketPort, database, user: ownerRole })

/** Present within the lock, so that nobody who closes meanwhile takes the server for deserted. */
async function enter(member: Member): Promise<boolean> {
  return whileLocked(member.home, async () => {
    // Whoever started it may have had another temporary folder.
    const known = readPostmaster(member.pgdata)?.socketDir
    member.socketDir = known !== undefined && existsSync(known) ? known : socketDirOf(member.home)
    refuseForeign(member.socketDir)
    const { client, started } = await startAndConnect(member)
    stay(member, client)
    return started
  })
}

function stay(member: Member, client: pg.Client): void {
  member.presence = client
  client.once('end', () => {
    member.presence = null
    if (!member.closing)
      member.recovering ??= recover(member).finally(() => {
        member.recovering = null
      })
  })
}

async function recover(member: Member): Promise<void> {
  member.log.error('the built-in database went away; starting it again')
  while (!member.closing) {
    try {
      await enter(member)
      member.log.info('the built-in database is back')
      return
    } catch (fault) {
      member.log.error({ err: fault }, 'the built-in database does not start')
      await wait(2_000)
    }
  }
}

async function startAndConnect(member: Member): Promise<{ client: pg.Client; started: boolean }> {
  const logFile = join(member.home, 'postgres.log')
  const since = existsSync(logFile) ? statSync(logFile).size : 0
  const begun = performance.now()
  let child: ChildProcess | null = null
  for (;;) {
    // Without its pid file nobody serves this directory, whoever may answer.
    const answer = readPostmaster(member.pgdata) === null ? null : await knock(member)
    if (answer !== null && answer !== 'waiting') return { client: answer, started: child !== null }
    const waited = performance.now() - begun
    // After kill -9 the old server's children still hold its memory for a moment, so a refused start is tried again.
    if (answer === null && (child === null || hasEnded(child))) {
      if (child !== null && waited > retryMs)
        throw new StartRefused(
          `The database in ${member.pgdata} does not start: ${lastComplaint(logFile, since)} (more in ${logFile})`,
        )
      if (child !== null) await wait(100)
      child = launch(await prepare(member, logFile))
    }
    if (waited > recoveryMs)
      throw new StartRefused(
        `The database in ${member.pgdata} has been starting for ${recoveryMs / 1000} seconds; see ${logFile}.`,
      )
    await wait(10)
  }
}

const hasEnded = (child: ChildProcess) => child.pid === undefined || child.exitCode !== null || child.signalCode !== null

async function prepare(member: Member, logFile: string): Promise<Launch> {
  const { home, pgdata, socketDir, settings } = member
  const binaries = findBinaries(join(home, 'postgres-lib'))
  const runner = runnerFor(pgdata)
  makeSocketDir(socketDir, runner)
  removeRubbish(home)
  if (!existsSync(pgdata)) await createCluster(home, pgdata, { binaries, runner })
  return { binaries, runner, pgdata, socketDir, logFile, settings }
}

/** A client when the server lets us in, 'waiting' while it recovers, null when nobody is there. */
async function knock(member: Member): Promise<pg.Client | 'waiting' | null> {
  try {
    return await connectClient(connectionOf(member), ownSign)
  } catch (fault) {
    const code = (fault as { code?: string }).code ?? ''
    if (code === '57P03') return 'waiting'
    if (code === '3D000') return createDatabase(member)
    if (['ENOENT', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOTSOCK'].includes(code) || /terminated/.test(String(fault)))
      return null
    throw fault
  }
}

async function createDatabase(member: Member): Promise<pg.Client> {
  const client = await connectClient({ ...connectionOf(member), database: 'postgres' }, ownSign)
  await client.query(`create database ${database}`)
  await client.end()
  return connectClient(connectionOf(member), ownSign)
}

async function leave(member: Member): Promise<void> {
  if (member.closing) return
  member.closing = true
  await member.recovering
  await whileLocked(member.home, async () => {
    const { presence } = member
    if (presence === null) return
    const isLast = await isAlone(presence)
    await presence.end()
    if (isLast) await stop(member)
  }).catch((fault: unknown) => {
    member.log.error({ err: fault }, 'the built-in database was left running')
  })
}

/**
 * Whether nobody else is present. The server takes a moment to notice that a killed process is gone, so a sign whose
 * process is dead is waited for; one whose process lives is believed at once.
 */
async function isAlone(presence: pg.Client): Promise<boolean> {
  const deadline = performance.now() + ghostMs
  for (;;) {
    const { rows } = await presence.query<{ name: string }>(
      "select application_name as name from pg_stat_activity where application_name like $1 || ' %' and pid <> pg_backend_pid()",
      [presenceName],
    )
    if (rows.length === 0) return true
    const isGhost = rows.some(({ name }) => !isRunning(Number(name.slice(presenceName.length))))
    if (!isGhost || performance.now() > deadline) return false
    await wait(50)
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (fault) {
    // Somebody else's process is a running one.
    return (fault as NodeJS.ErrnoException).code === 'EPERM'
  }
}

async function stop(member: Member): Promise<void> {
  const running = readPostmaster(member.pgdata)
  if (running === null) return
  process.kill(running.pid, 'SIGINT')
  const deadline = performance.now() + stopMs
  // The server removes its pid file last. Its process may linger as a zombie of a parent that never waits, so the file decides.
  while (readPostmaster(member.pgdata)?.pid === running.pid) {
    if (performance.now() > deadline) {
      // Immediate stop: nothing is lost, the next start replays the log.
      process.kill(running.pid, 'SIGQUIT')
      return
    }
    await wait(10)
  }
  rmSync(member.socketDir, { recursive: true, force: true })
  member.log.info({ dataDir: member.home }, 'built-in database stopped')
}
