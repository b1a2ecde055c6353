import { fork, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { Agent } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { prepareDatabase } from '#seed/prepare.ts'
import { openDatabase } from '#server/db/connect.ts'
import { connectClient } from '#server/db/postgres-connection.ts'
import { startEmbedded } from '#server/db/embedded.ts'
import { createLog } from '#server/log.ts'
import { hashPassword } from '#server/users/passwords.ts'
import { cpuMillis, median, rate, send, type Call } from './load.ts'
import { dealerCount, fill, idOf } from './volume.ts'

// Our list, open, search, create and order beside the raw baseline, on the same data in the same run: rounds interleaved,
// medians, ratios. `node bench/run.ts [orders]`.
const orders = Number(process.argv[2] ?? 100_000)
const rounds = 5
/** `node bench/run.ts 20000 list,open` runs only these rows. */
const only = process.argv[3]?.split(',')
const dir = mkdtempSync(join(tmpdir(), 'natre-bench-'))
const log = createLog('error')
const server = await startEmbedded(dir, log)
const children: ChildProcess[] = []

interface Server {
  port: number
  pid: number
}

function startChild(file: string, args: readonly string[] = []): Promise<Server> {
  const child = fork(join(import.meta.dirname, file), args, {
    env: { ...process.env, DATA_DIR: dir, DEMO: 'off' },
    execArgv: file === 'our-server.ts' ? (process.env['PROFILE']?.split(' ') ?? []) : [],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  children.push(child)
  return new Promise((resolve, reject) => {
    child.once('message', (message) => resolve({ port: (message as { port: number }).port, pid: child.pid! }))
    child.once('exit', (code) => reject(new Error(`${file} ended with ${code}`)))
  })
}

const windows = ['FK', 'TS', 'TS', 'FK', 'TS'].map((family, at) => ({
  family,
  width: 790 + at * 100,
  height: 1190,
  layout: { kind: 'field', opening: family },
  choices: { handle: 'white' },
}))
const lines = Array.from({ length: 20 }, (_, at) => ({
  quantity: 1 + (at % 3),
  mark: `P${at + 1}`,
  room: 'Stue',
  configuration: windows[at % windows.length],
}))

async function main(): Promise<void> {
  const opened = await openDatabase({ dataDir: dir, databaseUrl: null, databaseAppUrl: null }, log)
  await prepareDatabase({ database: opened.database, demo: false })
  const owner = await connectClient(server.connection, 'bench')
  const ours = await startChild('our-server.ts')
  const raw = await startChild('raw-server.ts', ['0', JSON.stringify(server.connection)])
  const began = performance.now()
  await fill(owner, {
    orders,
    passwordHash: await hashPassword('bench'),
    sample: JSON.stringify({
      common: {},
      lines: [],
      delivery: [],
      totals: { goods: 0, delivery: 0, net: 0, vat: 0, gross: 0 },
      destination: null,
      catalogVersion: 'demo-1',
    }),
  })
  console.log(`${orders} orders of ${dealerCount} dealers in ${((performance.now() - began) / 1000).toFixed(1)} s`)
  const sessions = await Promise.all(Array.from({ length: 8 }, (_, at) => signIn(ours.port, at + 1)))
  const real = await realOrder(ours.port, sessions[0]!)
  await owner.query(
    `update order_revisions set content = (select content from order_revisions r join orders o on o.id = r.order_id where o.number = $1) where hash = 'bench'`,
    [real],
  )
  await owner.query('vacuum analyze order_revisions')
  await table(ours, raw, sessions)
  await owner.end()
  await opened.close()
}

async function signIn(port: number, dealer: number): Promise<{ dealer: number; cookie: string }> {
  const agent = new Agent()
  const { headers } = await fetch(`http://127.0.0.1:${port}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: `bruker${dealer}@bench.example`, password: 'bench' }),
  })
  agent.destroy()
  return { dealer, cookie: headers.getSetCookie()[0]!.split(';')[0]! }
}

type Session = Awaited<ReturnType<typeof signIn>>
let keys = 0
const unsafe = (session: Session) => ({ cookie: session.cookie, 'idempotency-key': `bench-${process.pid}-${keys++}` })

/** A quote made, sent, accepted: ready to be put in order. */
async function acceptedQuote(port: number, session: Session): Promise<{ number: string; body: unknown }> {
  const agent = new Agent({ keepAlive: true })
  const post = async (path: string, body: unknown) => {
    const { status, text } = await send(agent, port, { method: 'POST', path, body, headers: unsafe(session) })
    if (status !== 201) throw new Error(`${path} answered ${status}: ${text.slice(0, 300)}`)
    return JSON.parse(text) as { number: string; revision: number; lines: { id: string }[]; totals: { gross: number } }
  }
  const made = await post('/api/quotes', { customerId: idOf(3, session.dealer), mark: 'Bench', lines })
  const sent = await post(`/api/quotes/${made.number}/sending`, { revision: made.revision })
  await post(`/api/quotes/${made.number}/acceptance`, { version: 1 })
  agent.destroy()
  const destination = {
    address: 'Veien 1',
    postalCode: '2317',
    place: 'Hamar',
    wantedWeek: null,
    contactName: 'Bruker',
    contactPhone: '90000000',
    road: 'truck',
    unloading: 'crane',
    note: '',
  }
  const draft = await fetch(`http://127.0.0.1:${port}/api/quotes/${made.number}/order-draft`, {
    headers: { cookie: session.cookie },
  })
  const { lines: frozen } = (await draft.json()) as { lines: { id: string; warnings: { rule: string }[] }[] }
  return {
    number: made.number,
    body: {
      destination,
      checkedLines: frozen.map((line) => line.id),
      termsAccepted: true,
      seenTotal: sent.totals.gross,
      acceptedWarnings: frozen.flatMap((line) => line.warnings.map(({ rule }) => ({ line: line.id, rule }))),
    },
  }
}

async function realOrder(port: number, session: Session): Promise<string> {
  const { number, body } = await acceptedQuote(port, session)
  const agent = new Agent()
  const { status, text } = await send(agent, port, {
    method: 'POST',
    path: `/api/quotes/${number}/order`,
    body,
    headers: unsafe(session),
  })
  agent.destroy()
  if (status !== 201) throw new Error(`order answered ${status}: ${text.slice(0, 300)}`)
  return number
}

interface Row {
  name: string
  ours: () => Promise<readonly Call[]>
  raw: () => Promise<readonly Call[]>
  status: number
}

async function table(ours: Server, raw: Server, sessions: readonly Session[]): Promise<void> {
  const each = <T>(count: number, make: (session: Session, at: number) => T): T[] =>
    Array.from({ length: count }, (_, at) => make(sessions[at % sessions.length]!, at))
  const dealer = (session: Session) => ({ 'x-dealer': idOf(1, session.dealer) })
  // Order n of dealer d has number d − 1 + n × 200, so that each opens his own.
  const own = (session: Session, at: number): string =>
    `25${String(session.dealer - 1 + dealerCount * (1 + (at % 20))).padStart(7, '0')}`
  const get = (count: number, path: (session: Session, at: number) => string) => async () =>
    each(count, (session, at): Call => ({
      method: 'GET',
      path: path(session, at),
      headers: { cookie: session.cookie, ...dealer(session) },
    }))
  const accepted = (count: number) =>
    Promise.all(each(count, (session) => acceptedQuote(ours.port, session).then((quote) => ({ ...quote, session }))))
  const rows: Row[] = [
    { name: 'list', ours: get(1500, () => '/api/deals'), raw: get(1500, () => '/list'), status: 200 },
    {
      name: 'open',
      ours: get(1000, (s, at) => `/api/orders/${own(s, at)}`),
      raw: get(1000, (s, at) => `/open?number=${own(s, at)}`),
      status: 200,
    },
    {
      name: 'search',
      ours: get(1000, (_s, at) => `/api/deals?q=mj%C3%B8sa%20${at % 10}`.replace('mj%C3%B8sa%20', 'storgata%20')),
      raw: get(1000, (_s, at) => `/search?q=storgata%20${at % 10}`),
      status: 200,
    },
    {
      name: 'create, 20 lines',
      status: 201,
      ours: async () =>
        each(200, (session): Call => ({
          method: 'POST',
          path: '/api/quotes',
          body: { mark: 'Bench', lines },
          headers: unsafe(session),
        })),
      raw: async () =>
        each(200, (session): Call => ({ method: 'POST', path: '/create', body: { lines }, headers: dealer(session) })),
    },
    {
      name: 'order, 20 lines',
      status: 201,
      ours: async () =>
        (await accepted(80)).map(({ number, body, session }): Call => ({
          method: 'POST',
          path: `/api/quotes/${number}/order`,
          body,
          headers: unsafe(session),
        })),
      raw: async () =>
        (await accepted(80)).map(({ number, session }): Call => ({
          method: 'POST',
          path: '/order',
          body: { number },
          headers: dealer(session),
        })),
    },
  ]
  console.log('\n| | ours, requests/s | raw, requests/s | ratio | ours, CPU ms | raw, CPU ms |\n|---|---|---|---|---|---|')
  for (const row of rows.filter(({ name }) => !only || only.includes(name.split(',')[0]!)))
    console.log(await measured(row, ours, raw))
}

/** One row: both sides in turn, the first round only to warm up. */
async function measured(row: Row, ours: Server, raw: Server): Promise<string> {
  const sides = [
    { server: ours, calls: row.ours, expect: row.status, rates: [] as number[], cpu: [] as number[] },
    { server: raw, calls: row.raw, expect: 200, rates: [] as number[], cpu: [] as number[] },
  ]
  for (let round = 0; round <= rounds; round++)
    for (const side of sides) {
      const calls = await side.calls()
      const before = cpuMillis(side.server.pid)
      const perSecond = await rate(side.server.port, calls, { expect: side.expect })
      if (round === 0) continue
      side.rates.push(perSecond)
      side.cpu.push((cpuMillis(side.server.pid) - before) / calls.length)
    }
  const [mine, theirs] = sides as [(typeof sides)[0], (typeof sides)[0]]
  const ratio = median(mine.rates.map((value, at) => value / theirs.rates[at]!))
  return `| ${row.name} | ${median(mine.rates).toFixed(0)} | ${median(theirs.rates).toFixed(0)} | ${ratio.toFixed(2)} | ${median(mine.cpu).toFixed(2)} | ${median(theirs.cpu).toFixed(2)} |`
}

try {
  await main()
} finally {
  for (const child of children) child.kill('SIGTERM')
  await server.close()
  rmSync(dir, { recursive: true, force: true })
}
