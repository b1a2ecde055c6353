import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readPostmaster } from '#server/db/embedded-socket.ts'
import { until } from './wait.ts'

/** One real server process, as `npm start` runs it once the site is built. */
export interface Server {
  url: string
  pid: number
  /** Answers the exit code, and how long it took. */
  stop(): Promise<{ code: number | null; ms: number }>
  kill(): Promise<void>
}

/** A portal of one's own: server processes on one fresh data directory, in demo mode. */
export interface Portal {
  /** The first server's address. */
  url: string
  servers: readonly Server[]
  dataDir: string
  logFile: string
  /** One more server on the same data. */
  join(): Promise<Server>
  postgresPid(): number | null
  /** Stops whatever still runs and takes the data away. */
  remove(): Promise<void>
}

export async function startPortal({ processes = 1 }: { processes?: 1 | 2 } = {}): Promise<Portal> {
  const home = mkdtempSync(join(tmpdir(), 'natre-e2e-'))
  const [dataDir, logFile] = [join(home, 'data'), join(home, 'server.log')]
  const servers: Server[] = []
  const start = async () => {
    const server = await startServer(dataDir, logFile)
    servers.push(server)
    return server
  }
  const postmaster = () => readPostmaster(join(dataDir, 'postgres'))
  const remove = async () => {
    await Promise.all(servers.map((one) => one.stop()))
    const left = postmaster()
    // Left running only when the last server was killed.
    if (left !== null) {
      end(left.pid, 'SIGQUIT')
      await until('the database to stop', () => !isAlive(left.pid))
      rmSync(left.socketDir, { recursive: true, force: true })
    }
    rmSync(home, { recursive: true, force: true, maxRetries: 5 })
  }
  try {
    for (let at = 0; at < processes; at++) await start()
  } catch (fault) {
    await remove()
    throw fault
  }
  return { url: servers[0]!.url, servers, dataDir, logFile, join: start, postgresPid: () => postmaster()?.pid ?? null, remove }
}

async function startServer(dataDir: string, logFile: string): Promise<Server> {
  const log = openSync(logFile, 'a')
  const from = readFileSync(logFile, 'utf8').length
  const env = { ...process.env, PORT: '0', HOST: '127.0.0.1', DATA_DIR: dataDir, DEMO: 'on', LOG_LEVEL: 'info' }
  for (const name of ['DATABASE_URL', 'DATABASE_APP_URL', 'PUBLIC_URL', 'NODE_ENV', 'VITEST'] as const) delete env[name as never]
  const child = spawn(process.execPath, ['scripts/serve.ts'], { env, stdio: ['ignore', log, log] })
  closeSync(log)
  const said = () => readFileSync(logFile, 'utf8').slice(from)
  try {
    const url = await until('the portal to start', () => {
      if (hasEnded(child)) throw new Error(`The portal did not start:\n${said()}`)
      return /^Natre Ekspress: (http\S+)$/m.exec(said())?.[1]
    })
    await until('the portal to be ready', () => isReady(url))
    return { url, pid: child.pid!, stop: () => stop(child), kill: () => kill(child) }
  } catch (fault) {
    await kill(child)
    throw fault
  }
}

export const isReady = async (url: string): Promise<boolean> =>
  fetch(`${url}/readyz`).then(
    (reply) => reply.ok,
    () => false,
  )

async function stop(child: ChildProcess): Promise<{ code: number | null; ms: number }> {
  const begun = performance.now()
  if (!hasEnded(child)) {
    const exit = once(child, 'exit')
    child.kill('SIGTERM')
    await exit
  }
  return { code: child.exitCode, ms: performance.now() - begun }
}

async function kill(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return
  const exit = once(child, 'exit')
  child.kill('SIGKILL')
  await exit
}

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null

function end(pid: number, signal: 'SIGQUIT' | 'SIGKILL'): void {
  try {
    process.kill(pid, signal)
  } catch {
    // It ended by itself.
  }
}

/** A process that has ended may stay as a zombie of a parent that never waits for it. */
export function isAlive(pid: number): boolean {
  const stat = `/proc/${pid}/stat`
  if (existsSync('/proc/self/stat')) return existsSync(stat) && !/\) Z /.test(readFileSync(stat, 'utf8'))
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
