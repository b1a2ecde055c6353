import type { ChildProcess } from 'node:child_process'
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
} from 'node:fs'
import { join } from 'node:path'
import { StartRefused } from '#server/config.ts'
import type { Binaries } from './embedded-binaries.ts'
import { ended, giveTo, giveTreeTo, start, type Runner } from './embedded-runner.ts'
import { socketPort } from './embedded-socket.ts'

export const ownerRole = 'natre_owner'

/** What a start that was killed left behind. Its initdb may outlive it for a second, so every later start looks again. */
export function removeRubbish(dataDir: string): void {
  for (const name of readdirSync(dataDir)) {
    if (name.startsWith('postgres.new-')) rmSync(join(dataDir, name), { recursive: true, force: true, maxRetries: 3 })
  }
}

/** Made aside and renamed when complete: whoever is killed in the middle leaves only rubbish, which a later start removes. */
export async function createCluster(dataDir: string, pgdata: string, how: { binaries: Binaries; runner: Runner }): Promise<void> {
  const fresh = join(dataDir, `postgres.new-${process.pid}`)
  mkdirSync(fresh, { mode: 0o700 })
  giveTo(fresh, how.runner)
  const child = start(
    how.binaries.initdb,
    [
      '-D',
      fresh,
      '-U',
      ownerRole,
      '--auth=trust',
      '--data-checksums',
      '--encoding=UTF8',
      '--no-instructions',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
    ],
    { ...how, cwd: fresh, stderr: 'pipe' },
  )
  let said = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    said += chunk.toString()
  })
  const code = await ended(child)
  if (code !== 0) {
    rmSync(fresh, { recursive: true, force: true })
    const why = said.trim().split('\n').at(-1) || `initdb ended with ${code}`
    const who =
      how.runner.uid === undefined
        ? ''
        : ` (It runs as user ${how.runner.uid}, who must be able to reach this folder and the server’s own.)`
    throw new StartRefused(`The built-in database could not be made in ${dataDir}: ${why}.${who}`)
  }
  renameSync(fresh, pgdata)
}

export interface Launch {
  binaries: Binaries
  runner: Runner
  pgdata: string
  socketDir: string
  logFile: string
  settings: Readonly<Record<string, string>>
}

/** Detached and with a log file of its own, so that neither Ctrl-C nor the death of Node takes the server along. */
export function launch({ binaries, runner, pgdata, socketDir, logFile, settings }: Launch): ChildProcess {
  if (runner.uid !== undefined && statSync(pgdata).uid !== runner.uid) giveTreeTo(pgdata, runner)
  const all = {
    listen_addresses: '',
    unix_socket_directories: `"${socketDir}"`,
    unix_socket_permissions: '0700',
    port: String(socketPort),
    timezone: 'UTC',
    log_timezone: 'UTC',
    cluster_name: 'natre',
    ...settings,
  }
  const args = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  keepSmall(logFile)
  const log = openSync(logFile, 'a', 0o600)
  try {
    const child = start(binaries.postgres, ['-D', pgdata, ...args], { binaries, runner, cwd: pgdata, stderr: log })
    child.unref()
    return child
  } finally {
    closeSync(log)
  }
}

/** The last complaint the server wrote since the given place in its log. */
export function lastComplaint(logFile: string, since: number): string {
  const text = existsSync(logFile) ? readFileSync(logFile).subarray(since).toString() : ''
  const lines = text.split('\n').filter((line) => /\b(FATAL|PANIC|HINT|postgres:)/.test(line))
  return (
    lines
      .slice(-2)
      .map((line) => line.replace(/^.*?(FATAL|PANIC|HINT): +/, ''))
      .join(' ') || 'it says nothing'
  )
}

function keepSmall(logFile: string): void {
  if (existsSync(logFile) && statSync(logFile).size > 10_000_000) truncateSync(logFile)
}
