import { resolve } from 'node:path'

export interface Config {
  port: number
  host: string
  /** Where the built-in database and other files lie, as an absolute path. */
  dataDir: string
  /** The owner's sign-in to one's own PostgreSQL; null starts the built-in one. */
  databaseUrl: string | null
  /** The app's own sign-in, where the owner's password should not lead to it. */
  databaseAppUrl: string | null
  production: boolean
  /** The made-up cast, its one-click sign-in and the mailbox page. */
  demo: boolean
  publicUrl: string | null
  secureCookies: boolean
  logLevel: LogLevel
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
export type LogLevel = (typeof logLevels)[number]

type Env = Readonly<Record<string, string | undefined>>

/** Something the operator must put right before the server can start; its message is all there is to say. */
export class StartRefused extends Error {
  override name = 'StartRefused'
}

/** The environment, read once. A fault is one sentence that names the variable. */
export function readConfig(env: Env): Config {
  const production = env['NODE_ENV'] === 'production'
  const publicUrl = readPublicUrl(env)
  const databaseUrl = readDatabaseUrl(env, 'DATABASE_URL')
  const databaseAppUrl = readDatabaseUrl(env, 'DATABASE_APP_URL')
  if (databaseAppUrl !== null && databaseUrl === null) {
    throw new StartRefused('DATABASE_APP_URL is set but DATABASE_URL is not: the owner’s sign-in is needed too.')
  }
  return {
    port: readPort(env),
    host: text(env, 'HOST') ?? '127.0.0.1',
    dataDir: resolve(text(env, 'DATA_DIR') ?? './data'),
    databaseUrl,
    databaseAppUrl,
    production,
    demo: readDemo(env, production),
    publicUrl,
    secureCookies: publicUrl !== null && publicUrl.startsWith('https:'),
    logLevel: readLogLevel(env),
  }
}

/** An empty variable counts as none, as compose files write it. */
function text(env: Env, name: string): string | null {
  const value = env[name]?.trim()
  return value === undefined || value === '' ? null : value
}

function readPort(env: Env): number {
  const given = text(env, 'PORT') ?? '3000'
  const port = Number(given)
  if (!/^\d+$/.test(given) || port > 65_535) {
    throw new StartRefused(`PORT must be a whole number from 0 to 65535, not "${given}".`)
  }
  return port
}

function readDemo(env: Env, production: boolean): boolean {
  const given = text(env, 'DEMO') ?? (production ? 'off' : 'on')
  if (given !== 'on' && given !== 'off') throw new StartRefused(`DEMO must be "on" or "off", not "${given}".`)
  if (given === 'on' && production) {
    throw new StartRefused('DEMO must not be "on" where NODE_ENV is "production": it lets anyone sign in as anyone.')
  }
  return given === 'on'
}

function readPublicUrl(env: Env): string | null {
  const given = text(env, 'PUBLIC_URL')
  if (given === null) return null
  const url = URL.parse(given)
  if (url === null || !['http:', 'https:'].includes(url.protocol)) {
    throw new StartRefused(`PUBLIC_URL must be an http or https address, not "${given}".`)
  }
  return url.href.replace(/\/$/, '')
}

// The value itself is never repeated: it holds a password.
function readDatabaseUrl(env: Env, name: 'DATABASE_URL' | 'DATABASE_APP_URL'): string | null {
  const given = text(env, name)
  if (given === null) return null
  if (!/^postgres(ql)?:\/\//.test(given)) {
    throw new StartRefused(`${name} must begin with "postgresql://".`)
  }
  return given
}

function readLogLevel(env: Env): LogLevel {
  const given = text(env, 'LOG_LEVEL') ?? 'info'
  const level = logLevels.find((known) => known === given)
  if (level === undefined) throw new StartRefused(`LOG_LEVEL must be one of ${logLevels.join(', ')}, not "${given}".`)
  return level
}
