import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { chownSync, existsSync, readdirSync, statSync } from 'node:fs'
import { once } from 'node:events'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import type { Binaries } from './embedded-binaries.ts'

/** How a program is started so that PostgreSQL, which refuses root, agrees. */
export interface Runner {
  prefix: readonly string[]
  uid?: number
  gid?: number
}

export const nobody = 65_534

/**
 * As root on Linux the server runs in a user namespace where root is nobody: the files stay root's and no user is needed.
 * The same helps a user without a name, as containers have. Where namespaces are forbidden root runs it as nobody,
 * who then owns the files. Once made, a cluster keeps its owner.
 */
export function runnerFor(pgdata: string): Runner {
  const me = process.getuid?.()
  if (me !== 0) return hasName() || !canUnshare() ? { prefix: [] } : inNamespace
  const owner = existsSync(pgdata) ? statSync(pgdata).uid : 0
  return owner === 0 && canUnshare() ? inNamespace : { prefix: [], uid: nobody, gid: nobody }
}

const inNamespace: Runner = { prefix: ['unshare', '--user'] }
const canUnshare = () => spawnSync('unshare', ['--user', 'true'], { stdio: 'ignore' }).status === 0

function hasName(): boolean {
  try {
    return userInfo().username !== ''
  } catch {
    return false
  }
}

interface Start {
  binaries: Binaries
  runner: Runner
  cwd: string
  stderr: 'pipe' | number
}

/** A program of PostgreSQL's, in a session of its own. */
export function start(program: string, args: string[], { binaries, runner, cwd, stderr }: Start): ChildProcess {
  const [command = program, ...rest] = [...runner.prefix, program, ...args]
  const child = spawn(command, rest, {
    cwd,
    env: binaries.env,
    detached: true,
    stdio: ['ignore', stderr === 'pipe' ? 'ignore' : stderr, stderr],
    ...(runner.uid !== undefined && runner.gid !== undefined ? { uid: runner.uid, gid: runner.gid } : {}),
  })
  // A program that cannot be run at all must end as a failed start, not as an unhandled event.
  child.on('error', () => {})
  return child
}

export async function ended(child: ChildProcess): Promise<number | null> {
  if (child.pid === undefined) return null
  const [code] = (await once(child, 'close')) as [number | null]
  return code
}

export function giveTo(path: string, { uid, gid }: Runner): void {
  if (uid !== undefined && gid !== undefined) chownSync(path, uid, gid)
}

export function giveTreeTo(dir: string, runner: Runner): void {
  giveTo(dir, runner)
  for (const name of readdirSync(dir, { recursive: true, encoding: 'utf8' })) giveTo(join(dir, name), runner)
}
