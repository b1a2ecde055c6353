import { expect, test } from 'vitest'
import { createLog } from './log.ts'

function recording() {
  const lines: string[] = []
  return { lines, log: createLog('info', { write: (line: string) => void lines.push(line) }) }
}

test('a line is JSON with the time in UTC', () => {
  const { lines, log } = recording()
  log.info({ status: 200 }, 'answered')
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    level: 'info',
    status: 200,
    msg: 'answered',
    time: expect.stringMatching(/Z$/),
  })
})

test('D23 fields that are not on the list are dropped, also from a child', () => {
  const { lines, log } = recording()
  log.child({ requestId: 'r1', email: 'kari@example.no' }).info({ body: { name: 'Kari' }, mail: 'kari@example.no' }, 'x')
  expect(lines[0]).toContain('r1')
  expect(lines[0]).not.toMatch(/kari/i)
})

test('D23 the address of a request is logged as its route', () => {
  const { lines, log } = recording()
  log.info({ req: { method: 'GET', url: '/quotes?search=Kari', routeOptions: { url: '/quotes' } } }, 'asked')
  expect(JSON.parse(lines[0] ?? '')['req']).toEqual({ method: 'GET', route: '/quotes' })
})

test('D23 a fault keeps its code and place but not the values it quotes', () => {
  const { lines, log } = recording()
  const fault = Object.assign(
    new Error('invalid input syntax for type uuid: "Kari"', { cause: new SyntaxError('"Kari" is not valid JSON') }),
    { code: '22P02', detail: 'Key (email)=(kari@example.no) already exists.' },
  )
  log.error({ err: fault }, 'failed')
  expect(JSON.parse(lines[0] ?? '')['err']).toMatchObject({
    code: '22P02',
    at: expect.arrayContaining([expect.stringContaining('log.test.ts')]),
  })
  expect(lines[0]).not.toMatch(/kari/i)
})
