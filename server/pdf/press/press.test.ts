import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { prepareQuote } from '#server/pdf/prepare.ts'
import { aDrawing, aLine, aQuote } from '#server/pdf/samples.ts'
import { draw, startPress } from './press.ts'

const quoteOf = (count: number) => {
  const lines = Array.from({ length: count }, (_, at) => aLine({ position: at + 1 }))
  return {
    paper: 'quote',
    data: prepareQuote(aQuote({ lines }), { hash: 'ab'.repeat(32), drawings: lines.map(() => aDrawing()) }),
  } as const
}
const linux = existsSync('/proc/self/status')
const roomy = { timeMs: 20_000, memoryMb: 3_000 }

describe('D18 the limits of the press', () => {
  test('a paper that takes too long fails, and its process ends', async () => {
    const press = startPress()
    await expect(draw(press, quoteOf(100), { ...roomy, timeMs: 1 })).rejects.toThrow('took more than 1 ms')
    expect(press.killed).toBe(true)
  })
  test.skipIf(!linux)('so does one that takes too much memory', async () => {
    const press = startPress()
    await expect(draw(press, quoteOf(600), { ...roomy, memoryMb: 1 })).rejects.toThrow('took more than 1 MB')
    expect(press.killed).toBe(true)
  })
  test('a press that falls fails its paper, and nothing else', async () => {
    const press = startPress()
    const drawn = draw(press, quoteOf(1))
    press.kill('SIGKILL')
    await expect(drawn).rejects.toThrow('ended with SIGKILL')
  })
  test.skipIf(!linux)('the press knows no secret of the server', async () => {
    const press = startPress()
    await draw(press, quoteOf(1))
    expect(readFileSync(`/proc/${press.pid}/environ`, 'utf8')).not.toMatch(/DATABASE_URL|SECRET|PATH=/)
    press.kill('SIGKILL')
  })
})
