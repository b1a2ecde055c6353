import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'

/** A process of its own: signals and exit codes cannot be tried inside the test runner. */
async function run(body: string, signal?: NodeJS.Signals) {
  const source = `
    const { handleShutdown } = await import('#server/shutdown.ts')
    const { createLog } = await import('#server/log.ts')
    const log = createLog('fatal')
    const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
    const say = (text) => process.stdout.write(text + '\\n')
    setInterval(() => {}, 1000)
    ${body}
    say('up')`
  const child = spawn(process.execPath, ['--input-type=module', '-e', source], { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString()
    if (signal !== undefined && chunk.toString().includes('up')) child.kill(signal)
  })
  const [code] = (await once(child, 'exit')) as [number | null]
  return { code, said: said.split('\n').filter((line) => line !== '' && !line.startsWith('{')) }
}

test.each(['SIGTERM', 'SIGINT'] as const)('%s closes in order, with readiness red, and exits 0', async (signal) => {
  const outcome = await run(
    `
    const shutdown = handleShutdown(log, [
      { name: 'http', run: async () => { await wait(20); say('http ' + shutdown.draining) } },
      { name: 'database', run: () => say('database') },
    ])
    say('draining ' + shutdown.draining)`,
    signal,
  )
  expect(outcome).toEqual({ code: 0, said: ['draining false', 'up', 'http true', 'database'] })
})

test('a step that fails does not keep the next from closing, and the exit says so', async () => {
  const outcome = await run(
    `
    handleShutdown(log, [
      { name: 'http', run: () => { throw new Error('stuck') } },
      { name: 'database', run: () => say('database') },
    ])`,
    'SIGTERM',
  )
  expect(outcome).toEqual({ code: 1, said: ['up', 'database'] })
})

test('a step that hangs is cut off', async () => {
  const outcome = await run(`handleShutdown(log, [{ name: 'http', run: () => wait(60_000) }], { limitMs: 100 })`, 'SIGTERM')
  expect(outcome.code).toBe(1)
})

test('an unhandled rejection closes everything and exits 1', async () => {
  const outcome = await run(`
    handleShutdown(log, [{ name: 'database', run: () => say('database') }])
    setTimeout(() => Promise.reject(new Error('lost')), 20)`)
  expect(outcome).toEqual({ code: 1, said: ['up', 'database'] })
})
