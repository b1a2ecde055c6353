import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createLog } from '#server/log.ts'
import { readPostmaster, socketDirOf } from './embedded-socket.ts'
import { startEmbedded } from './embedded.ts'
import { connectClient, type Connection } from './postgres-connection.ts'

const log = createLog('silent')
let dir: string
let children: ChildProcess[]

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'natre-embedded-'))
  children = []
})
afterEach(() => {
  for (const child of children) child.kill('SIGKILL')
  const pid = serverPid()
  if (pid !== undefined && isAlive(pid)) process.kill(pid, 'SIGQUIT')
  rmSync(socketDirOf(dir), { recursive: true, force: true })
  rmSync(dir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
})

/** Of every process there is, where the system tells; elsewhere none. */
function commandLines(): string[] {
  if (!existsSync('/proc')) return []
  return readdirSync('/proc').flatMap((pid) => {
    try {
      return /^\d+$/.test(pid) ? [readFileSync(`/proc/${pid}/cmdline`, 'utf8')] : []
    } catch {
      return []
    }
  })
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await wait(50)
}

const start = () => startEmbedded(dir, log)
const serverPid = () => readPostmaster(join(dir, 'postgres'))?.pid

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/** Another process that starts or joins; it says which, and closes when told on its input. */
async function startElsewhere(env: Record<string, string> = {}) {
  const source = `
    const { startEmbedded } = await import('#server/db/embedded.ts')
    const { createLog } = await import('#server/log.ts')
    const embedded = await startEmbedded(process.env.DIR, createLog('silent'))
    console.log(embedded.started ? 'started' : 'joined')
    process.stdin.once('data', async () => { await embedded.close(); process.exit(0) })`
  const child = spawn(process.execPath, ['--input-type=module', '-e', source], {
    env: { ...process.env, DIR: dir, ...env },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  children.push(child)
  const [said] = (await once(child.stdout, 'data')) as [Buffer]
  return {
    how: said.toString().trim(),
    async close() {
      child.stdin.write('close')
      await once(child, 'exit')
    },
    async kill() {
      child.kill('SIGKILL')
      await once(child, 'exit')
    },
  }
}

async function ask<T>(connection: Connection, sql: string): Promise<T[]> {
  const client = await connectClient(connection, 'natre test')
  return client
    .query(sql)
    .then(({ rows }) => rows as T[])
    .finally(() => client.end())
}

describe('R19 the built-in database', { timeout: 60_000 }, () => {
  test('is real, keeps its promises, and listens on no network', async () => {
    const embedded = await start()
    const [facts] = await ask(
      embedded.connection,
      `
      select current_setting('fsync') as fsync, current_setting('data_checksums') as checksums, current_setting('listen_addresses') as network,
        current_setting('server_encoding') as encoding, current_setting('timezone') as zone, upper('æøå') as letters`,
    )
    expect(facts).toEqual({ fsync: 'on', checksums: 'on', network: '', encoding: 'UTF8', zone: 'UTC', letters: 'ÆØÅ' })
    await embedded.close()
    expect(serverPid()).toBeUndefined()
  })

  test('keeps what was written over a restart', async () => {
    const first = await start()
    await ask(first.connection, 'create table kept as select 7 as it')
    await first.close()
    const second = await start()
    expect(await ask(second.connection, 'select it from kept')).toEqual([{ it: 7 }])
    await second.close()
  })

  test('is joined by a second process, also one with another temporary folder, and stops with the last to leave', async () => {
    const first = await startElsewhere()
    const second = await startElsewhere({ TMPDIR: dir })
    expect([first.how, second.how]).toEqual(['started', 'joined'])
    await first.close()
    expect(isAlive(serverPid() ?? 0)).toBe(true)
    await second.close()
    expect(serverPid()).toBeUndefined()
  })

  test('is made once when three start at once', async () => {
    const all = await Promise.all([startElsewhere(), startElsewhere(), startElsewhere()])
    expect(all.map(({ how }) => how).toSorted()).toEqual(['joined', 'joined', 'started'])
    await Promise.all(all.map((each) => each.close()))
    expect(serverPid()).toBeUndefined()
  })

  test('outlives a killed Node and is joined by the next, whose closing stops it', async () => {
    const first = await startElsewhere()
    await first.kill()
    expect(isAlive(serverPid() ?? 0)).toBe(true)
    const next = await start()
    expect(next.started).toBe(false)
    await next.close()
    expect(serverPid()).toBeUndefined()
  })

  test('is started again by whoever is present when it is killed, with nothing lost', async () => {
    const embedded = await start()
    await ask(embedded.connection, 'create table kept (it int)')
    for (let round = 1; round <= 3; round++) {
      await ask(embedded.connection, `insert into kept values (${round})`)
      process.kill(serverPid() ?? 0, 'SIGKILL')
      expect(await patiently(() => ask(embedded.connection, 'select count(*)::int as n from kept'))).toEqual([{ n: round }])
    }
    await embedded.close()
    expect(serverPid()).toBeUndefined()
  })

  test('starts after both were killed', async () => {
    const first = await startElsewhere()
    const pid = serverPid() ?? 0
    await first.kill()
    process.kill(pid, 'SIGKILL')
    const next = await start()
    expect(next.started).toBe(true)
    await next.close()
  })

  test('starts after being killed at any moment of its first start', async () => {
    for (const ms of [100, 300, 500, 700]) {
      const source = `const { startEmbedded } = await import('#server/db/embedded.ts'); const { createLog } = await import('#server/log.ts'); await startEmbedded(process.env.DIR, createLog('silent'))`
      const child = spawn(process.execPath, ['--input-type=module', '-e', source], {
        env: { ...process.env, DIR: dir },
        stdio: 'ignore',
      })
      await wait(ms)
      child.kill('SIGKILL')
    }
    const embedded = await start()
    expect(await ask(embedded.connection, 'select 1 as here')).toEqual([{ here: 1 }])
    await embedded.close()
    // An initdb outlives the Node that was killed; what it still writes is gone after the next start.
    await until(() => !commandLines().some((line) => line.includes('initdb') && line.includes(dir)))
    await (await start()).close()
    expect(readdirSync(dir).filter((name) => name.startsWith('postgres.new'))).toEqual([])
  })

  test('does not meet the server of a folder that was removed under it', async () => {
    const first = await startElsewhere()
    const pid = serverPid() ?? 0
    await first.kill()
    rmSync(dir, { recursive: true })
    const next = await start()
    expect(next.started).toBe(true)
    expect(await ask(next.connection, 'select 1 as here')).toEqual([{ here: 1 }])
    await next.close()
    process.kill(pid, 'SIGKILL')
  })

  test('refuses with a sentence when a server holds the data that cannot be reached', async () => {
    const first = await startElsewhere()
    rmSync(socketDirOf(dir), { recursive: true })
    await expect(start()).rejects.toThrow(/^The database in .* does not start: lock file "postmaster.pid" already exists/)
    await first.kill()
  })

  test.runIf(process.getuid?.() === 0)('does not trust a socket folder that another user has put there', async () => {
    const { chownSync, mkdirSync } = await import('node:fs')
    mkdirSync(socketDirOf(dir))
    chownSync(socketDirOf(dir), 4_321, 4_321)
    await expect(start()).rejects.toThrow(/belongs to another user/)
    expect(existsSync(join(dir, 'postgres'))).toBe(false)
  })
})

async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await work()
    } catch (fault) {
      if (tries > 400) throw fault
      await wait(25)
    }
  }
}
