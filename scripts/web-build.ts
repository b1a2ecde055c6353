import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'

const output = 'dist/web'
const stampFile = 'built-from'
/** All that the built site is made of. */
const inputs = ['web', 'domain', 'contract', 'seed', 'vite.config.ts', 'package-lock.json']

/** Builds the site when it is not the one these sources make. Aside and then renamed: a half-built site is never served. */
export async function buildWebIfStale(): Promise<void> {
  if (!existsSync('web/index.html')) return
  const stamp = stampOf('.')
  if (readStamp() === stamp) return
  const vite = 'node_modules/vite/bin/vite.js'
  if (!existsSync(vite)) fail('The site must be built, and the tools for it are not installed: run "npm ci".')
  const aside = `${output}-${process.pid}`
  console.error('Building the site …')
  // A process of its own: the build tool would otherwise stay in the server's memory.
  const { status } = spawnSync(
    process.execPath,
    [vite, 'build', '--outDir', join(process.cwd(), aside), '--emptyOutDir', '--logLevel', 'warn'],
    { stdio: 'inherit' },
  )
  if (status !== 0) {
    rmSync(aside, { recursive: true, force: true })
    fail('The site could not be built; the lines above say why.')
  }
  compress(aside)
  writeFileSync(join(aside, stampFile), stamp)
  rmSync(output, { recursive: true, force: true })
  renameSync(aside, output)
}

/** Once, at the build: no request waits for a file to be squeezed. */
function compress(folder: string): void {
  for (const file of filesUnder('.', folder).filter((name) => /\.(js|css|html|svg)$/.test(name))) {
    const bytes = readFileSync(file)
    writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }))
    writeFileSync(`${file}.br`, brotliCompressSync(bytes))
  }
}

function readStamp(): string | null {
  const file = join(output, stampFile)
  return existsSync(file) ? readFileSync(file, 'utf8') : null
}

/** One hash over every source of the site, by name and content: dates differ between two checkouts of the same. */
export function stampOf(root: string): string {
  const hash = createHash('sha256')
  for (const file of inputs.flatMap((path) => filesUnder(root, path)).toSorted()) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0')
  }
  return hash.digest('hex')
}

function filesUnder(root: string, path: string): string[] {
  const found = statSync(join(root, path), { throwIfNoEntry: false })
  if (found === undefined) return []
  if (found.isFile()) return [path]
  return readdirSync(join(root, path))
    .filter((name) => !/\.(test|stories)\.tsx?$/.test(name))
    .flatMap((name) => filesUnder(root, join(path, name)))
}

function fail(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}
