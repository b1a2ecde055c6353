import { createHash } from 'node:crypto'
import { chmodSync, chownSync, lstatSync, mkdirSync, readFileSync, realpathSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { StartRefused } from '#server/config.ts'
import type { Runner } from './embedded-launch.ts'

export const socketPort = 5432
const longest = 107

/** The socket's folder: under the temporary folder, since a data directory's own path may be too long for a socket. */
export function socketDirOf(dataDir: string): string {
  const name = `natre-${createHash('sha256').update(realpathSync(dataDir)).digest('hex').slice(0, 16)}`
  const dir = [tmpdir(), '/tmp'].map((base) => join(base, name)).find((path) => Buffer.byteLength(`${path}/.s.PGSQL.${socketPort}`) <= longest)
  if (dir === undefined) throw new StartRefused(`The temporary folder's path is too long for a socket: set TMPDIR to a shorter one.`)
  return dir
}

/** Everyone who reaches the socket is let in, so its folder must be ours and closed to others. */
export function makeSocketDir(dir: string, runner: Runner): void {
  mkdirSync(dir, { recursive: true, mode: 0o700 })
  const { uid } = lstatSync(dir)
  const me = process.getuid?.() ?? uid
  if (!lstatSync(dir).isDirectory() || (uid !== me && uid !== runner.uid)) {
    throw new StartRefused(`${dir} belongs to another user, so the database's socket cannot lie there: remove it or set TMPDIR.`)
  }
  if (runner.uid !== undefined && runner.gid !== undefined) chownSync(dir, runner.uid, runner.gid)
  chmodSync(dir, 0o700)
}

export interface Postmaster { pid: number; socketDir: string }

/** What the server wrote about itself: line 1 its process, line 5 its socket's folder. */
export function readPostmaster(pgdata: string): Postmaster | null {
  try {
    const lines = readFileSync(join(pgdata, 'postmaster.pid'), 'utf8').split('\n')
    const pid = Number(lines[0])
    const socketDir = lines[4]?.trim()
    return Number.isInteger(pid) && pid > 0 && socketDir ? { pid, socketDir } : null
  } catch {
    return null
  }
}
