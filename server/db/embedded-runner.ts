import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { chownSync, existsSync, readdirSync, statSync } from 'node:fs'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Binaries } from './embedded-binaries.ts'

/** How a program is started so that PostgreSQL, which refuses root, agrees. */
export interface Runner { prefix: readonly string[]; uid?: number; gid?: number }

export const nobody = 65_534

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

interface Start { binaries: Binaries; runner: Runner; cwd: string; stderr: 'pipe' | number }

/** A program of PostgreSQL's, in a session of its own. */
export function start(program: string, args: string[], { binaries, runner, cwd, stderr }: Start): ChildProcess {
  const [command = program, ...rest] = [...runner.prefix, program, ...args]
  const child = spawn(command, rest, {
    cwd, env: binaries.env, detached: true, stdio: ['ignore', stderr === 'pipe' ? 'ignore' : stderr, stderr],
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
