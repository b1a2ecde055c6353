import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { chownSync, closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync, statSync, truncateSync } from 'node:fs'
import { once } from 'node:events'
import { join } from 'node:path'
import { StartRefused } from '#server/config.ts'
import type { Binaries } from './embedded-binaries.ts'
import { socketPort } from './embedded-socket.ts'

/** How a program is started so that PostgreSQL, which refuses root, agrees. */
export interface Runner { prefix: readonly string[]; uid?: number; gid?: number }

const nobody = 65_534

export const ownerRole = 'natre_owner'

/**
 * As root on Linux the server runs in a user namespace where root is nobody: the files stay root's and no user is needed.
 * Where namespaces are forbidden it runs as nobody, who then owns the files. Once made, a cluster keeps its owner.
 */
export function runnerFor(pgdata: string): Runner {
  if (process.getuid?.() !== 0) return { prefix: [] }
  const owner = existsSync(pgdata) ? statSync(pgdata).uid : 0
  const unshare = spawnSync('unshare', ['--user', 'true'], { stdio: 'ignore' }).status === 0
  return owner === 0 && unshare ? { prefix: ['unshare', '--user'] } : { prefix: [], uid: nobody, gid: nobody }
}

/** Made aside and renamed when complete: whoever is killed in the middle leaves only rubbish, which the next start removes. */
export async function createCluster(dataDir: string, pgdata: string, how: { binaries: Binaries; runner: Runner }): Promise<void> {
  for (const name of readdirSync(dataDir)) {
    if (name.startsWith('postgres.new-')) rmSync(join(dataDir, name), { recursive: true, force: true, maxRetries: 3 })
  }
  const fresh = join(dataDir, `postgres.new-${process.pid}`)
  mkdirSync(fresh, { mode: 0o700 })
  giveTo(fresh, how.runner)
  const child = start(how.binaries.initdb, [
    '-D', fresh, '-U', ownerRole, '--auth=trust', '--data-checksums', '--encoding=UTF8', '--no-instructions',
    '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C',
  ], { ...how, cwd: fresh, stderr: 'pipe' })
  let said = ''
  child.stderr?.on('data', (chunk: Buffer) => { said += chunk.toString() })
  const code = await ended(child)
  if (code !== 0) {
    rmSync(fresh, { recursive: true, force: true })
    throw new StartRefused(`The built-in database could not be made in ${dataDir}: ${said.trim().split('\n').at(-1) ?? `initdb ended with ${code}`}`)
  }
  renameSync(fresh, pgdata)
}

export interface Launch { binaries: Binaries; runner: Runner; pgdata: string; socketDir: string; logFile: string; settings: Readonly<Record<string, string>> }

/** Detached and with a log file of its own, so that neither Ctrl-C nor the death of Node takes the server along. */
export function launch({ binaries, runner, pgdata, socketDir, logFile, settings }: Launch): ChildProcess {
  if (runner.uid !== undefined && statSync(pgdata).uid !== runner.uid) giveTreeTo(pgdata, runner)
  const all = {
    listen_addresses: '', unix_socket_directories: `"${socketDir}"`, unix_socket_permissions: '0700', port: String(socketPort),
    timezone: 'UTC', log_timezone: 'UTC', cluster_name: 'natre', ...settings,
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
  return lines.slice(-2).map((line) => line.replace(/^.*?(FATAL|PANIC|HINT): +/, '')).join(' ') || 'it says nothing'
}

interface Start { binaries: Binaries; runner: Runner; cwd: string; stderr: 'pipe' | number }

function start(program: string, args: string[], { binaries, runner, cwd, stderr }: Start): ChildProcess {
  const [command = program, ...rest] = [...runner.prefix, program, ...args]
  const child = spawn(command, rest, {
    cwd, env: binaries.env, detached: true, stdio: ['ignore', stderr === 'pipe' ? 'ignore' : stderr, stderr],
    ...(runner.uid !== undefined && runner.gid !== undefined ? { uid: runner.uid, gid: runner.gid } : {}),
  })
  // A program that cannot be run at all must end as a failed start, not as an unhandled event.
  child.on('error', () => {})
  return child
}

async function ended(child: ChildProcess): Promise<number | null> {
  if (child.pid === undefined) return null
  const [code] = (await once(child, 'close')) as [number | null]
  return code
}

function giveTo(path: string, { uid, gid }: Runner): void {
  if (uid !== undefined && gid !== undefined) chownSync(path, uid, gid)
}

function giveTreeTo(dir: string, runner: Runner): void {
  giveTo(dir, runner)
  for (const name of readdirSync(dir, { recursive: true, encoding: 'utf8' })) giveTo(join(dir, name), runner)
}

function keepSmall(logFile: string): void {
  if (existsSync(logFile) && statSync(logFile).size > 10_000_000) truncateSync(logFile)
}
