import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const output = 'dist/web'
const stampFile = 'built-from'
/** All that the built site is made of. */
const inputs = ['web', 'domain', 'contract', 'seed', 'vite.config.ts', 'package-lock.json']

/** Builds the site when it is not the one these sources make. Aside and then renamed: a half-built site is never served. */
export async function buildWebIfStale(): Promise<void> {
  if (!existsSync('web/index.html')) return
  const stamp = hashOf(inputs.flatMap(filesUnder))
  if (readStamp() === stamp) return
  const vite = 'node_modules/vite/bin/vite.js'
  if (!existsSync(vite)) fail('The site must be built, and the tools for it are not installed: run "npm ci".')
  const aside = `${output}-${process.pid}`
  console.error('Building the site …')
  // A process of its own: the build tool would otherwise stay in the server's memory.
  const { status } = spawnSync(process.execPath, [vite, 'build', '--outDir', join(process.cwd(), aside), '--emptyOutDir', '--logLevel', 'warn'], { stdio: 'inherit' })
  if (status !== 0) {
    rmSync(aside, { recursive: true, force: true })
    fail('The site could not be built; the lines above say why.')
  }
  writeFileSync(join(aside, stampFile), stamp)
  rmSync(output, { recursive: true, force: true })
  renameSync(aside, output)
}

function readStamp(): string | null {
  const file = join(output, stampFile)
  return existsSync(file) ? readFileSync(file, 'utf8') : null
}

function filesUnder(path: string): string[] {
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [path]
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => !/\.(test|stories)\.tsx?$/.test(name))
    .flatMap(({ name }) => filesUnder(join(path, name)))
}

function hashOf(files: string[]): string {
  const hash = createHash('sha256')
  for (const file of files.toSorted()) hash.update(`${file}\0`).update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

function fail(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}
