import { createHash, randomBytes } from 'node:crypto'
import { chmodSync, chownSync, existsSync, lstatSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { StartRefused } from '#server/config.ts'
import { nobody, type Runner } from './embedded-runner.ts'

export const socketPort = 5432
const longest = 107

/**
 * The socket's folder: under the temporary folder, since a data directory's own path may be too long for a socket.
 * Its name holds a number that lies in the data directory, so that a directory which was removed and made anew
 * does not meet the server of the old one, which lives on for a while.
 */
export function socketDirOf(dataDir: string): string {
  const name = `natre-${createHash('sha256')
    .update(`${realpathSync(dataDir)} ${numberOf(dataDir)}`)
    .digest('hex')
    .slice(0, 16)}`
  const dir = [tmpdir(), '/tmp']
    .map((base) => join(base, name))
    .find((path) => Buffer.byteLength(`${path}/.s.PGSQL.${socketPort}`) <= longest)
  if (dir === undefined)
    throw new StartRefused(`The temporary folder's path is too long for a socket: set TMPDIR to a shorter one.`)
  return dir
}

function numberOf(dataDir: string): string {
  const file = join(dataDir, 'socket-number')
  if (!existsSync(file)) writeFileSync(file, randomBytes(8).toString('hex'))
  return readFileSync(file, 'utf8')
}

/** Everyone who reaches the socket is let in, and we trust who answers on it: its folder must be ours and closed to others. */
export function makeSocketDir(dir: string, runner: Runner): void {
  mkdirSync(dir, { recursive: true, mode: 0o700 })
  refuseForeign(dir)
  if (runner.uid !== undefined && runner.gid !== undefined) chownSync(dir, runner.uid, runner.gid)
  chmodSync(dir, 0o700)
}

/** The temporary folder is everyone's: somebody else may have made a folder of this name to listen in. */
export function refuseForeign(dir: string): void {
  const found = lstatSync(dir, { throwIfNoEntry: false })
  if (found === undefined) return
  const me = process.getuid?.() ?? found.uid
  const ours = found.uid === me || (me === 0 && found.uid === nobody)
  if (!found.isDirectory() || !ours)
    throw new StartRefused(`${dir} belongs to another user, so the database's socket cannot lie there: remove it or set TMPDIR.`)
}

export interface Postmaster {
  pid: number
  socketDir: string
}

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
