import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { chromium, type Browser } from 'playwright-core'

export interface FoundBrowser {
  path: string
  /** What it needs beside its path: fonts and libraries of its own. */
  env: Record<string, string>
  remove(): void
}

const systemPath = '/usr/bin/chromium'
const installed = (path: string): FoundBrowser => ({ path, env: {}, remove: () => {} })

/** `CHROMIUM`, else the system's (unless CHROMIUM_SKIP_SYSTEM=1), else the one in an npm package. */
export async function findBrowser(env: NodeJS.ProcessEnv): Promise<FoundBrowser> {
  const given = env['CHROMIUM']
  if (given) {
    if (!existsSync(given)) throw new Error(`CHROMIUM names ${given}, and there is no such file.`)
    return installed(given)
  }
  if (env['CHROMIUM_SKIP_SYSTEM'] !== '1' && existsSync(systemPath)) return installed(systemPath)
  return unpacked()
}

/** The package unpacks into the temporary folder; one of its own keeps two runs apart and is easy to remove. */
async function unpacked(): Promise<FoundBrowser> {
  const dir = mkdtempSync(join(tmpdir(), 'natre-browser-'))
  const before = process.env['TMPDIR']
  process.env['TMPDIR'] = dir
  try {
    const { default: packed, inflate } = await import('@sparticuz/chromium')
    const bin = resolve('node_modules/@sparticuz/chromium/bin')
    // Its libraries, for a system that has none of what a browser is linked with.
    await inflate(join(bin, 'al2023.tar.br'))
    const path = await packed.executablePath(bin)
    const env = { FONTCONFIG_PATH: join(dir, 'fonts'), LD_LIBRARY_PATH: join(dir, 'al2023', 'lib') }
    return { path, env, remove: () => rmSync(dir, { recursive: true, force: true }) }
  } catch (cause) {
    rmSync(dir, { recursive: true, force: true })
    throw new Error('There is no browser: set CHROMIUM to one, install chromium, or run "npm ci" with optional packages.', {
      cause,
    })
  } finally {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
  }
}

/** Works as root and without a network. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export function launch({ path, env }: Pick<FoundBrowser, 'path' | 'env'>): Promise<Browser> {
  const inherited = Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]))
  return chromium.launch({ executablePath: path, headless: true, args: flags, env: { ...Object.fromEntries(inherited), ...env } })
}
