import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { demoCatalog } from '#seed/catalog/catalog.ts'
import type { QuoteView } from '#contract/quotes.ts'
import { startConfiguration, withSize } from '#domain/configurator/window.ts'
import { mm } from '#domain/shared/length.ts'
import type { LineContent } from './draft.ts'
import { createDraft, type Draft } from './store.ts'

interface Call {
  method: string
  path: string
  body: { revision?: number; quantity?: number; mark?: string }
  key: string
}

const zero = { goods: 0, delivery: 0, net: 0, vat: 0, gross: 0 }
const sums = { delivery: [], totals: zero, customerTotals: zero }
const configuration = startConfiguration(demoCatalog, 'TS', mm(1190), mm(1190))
const content: LineContent = { quantity: 1, mark: 'V1', room: '', configuration }
const lineView = (id: string, revision: number, changed: Partial<LineContent> = {}) => ({
  id,
  revision,
  position: 1,
  ...content,
  ...changed,
  orderable: false,
  netUnit: 100,
  listUnit: 200,
  weightGrams: 1,
  uValue: 1,
})
const quoteView = (changed: Partial<QuoteView> = {}): QuoteView => ({
  id: 'q',
  number: '260431',
  status: 'draft',
  turn: 'dealer',
  revision: 1,
  version: 0,
  dealer: { id: 'd', name: 'Fjordbygg', customerNo: '1', discountClass: 1, freightZone: 1, state: 'approved' },
  customer: null,
  mark: '',
  reference: '',
  common: {},
  markup: 3200,
  validTo: null,
  madeBy: { name: 'Kari', side: 'dealer' },
  updatedAt: '2026-11-23T10:00:00Z',
  orderNumber: null,
  returned: null,
  catalogHash: 'x',
  lines: [lineView('a', 1)],
  ...sums,
  versions: [],
  events: [],
  ...changed,
})

const calls: Call[] = []
let answers: ((call: Call) => Response | null)[] = []
const json = (value: unknown, status = 200): Response => new Response(JSON.stringify(value), { status })
const edited = (line: unknown, revision = 2) => json({ line, revision, ...sums })
const key = (draft: Draft, at = 0): string => draft.get().lines[at]?.key ?? ''
const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms)

beforeEach(() => {
  vi.useFakeTimers()
  calls.length = 0
  answers = []
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
    const headers = init.headers as Record<string, string>
    const call = {
      method: init.method ?? 'GET',
      path,
      body: typeof init.body === 'string' ? JSON.parse(init.body) : {},
      key: headers['idempotency-key'] ?? '',
    }
    calls.push(call)
    const answer = answers.length > 1 ? answers.shift() : answers[0]
    const response = answer?.(call) ?? null
    return response ? Promise.resolve(response) : Promise.reject(new TypeError('no net'))
  })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('a quote while someone works on it', () => {
  test('what is typed in a row is sent once, with the revision that was seen', async () => {
    answers = [({ body }) => edited(lineView('a', 2, { quantity: body.quantity ?? 0 }))]
    const draft = createDraft(quoteView())
    for (const quantity of [2, 3, 4]) draft.edit(key(draft), (line) => ({ ...line, quantity }), 'quantity')
    expect(draft.get().lines[0]?.content.quantity).toBe(4)
    await wait(1_000)
    expect(calls).toHaveLength(1)
    expect(calls[0]?.body).toMatchObject({ revision: 1, quantity: 4 })
    expect(draft.get().save.kind).toBe('saved')
  })

  test('what is typed while a call is away is sent after it, with its new revision', async () => {
    answers = [({ body }) => edited(lineView('a', (body.revision ?? 0) + 1, { quantity: body.quantity ?? 0 }))]
    const draft = createDraft(quoteView())
    draft.edit(key(draft), (line) => ({ ...line, quantity: 2 }))
    await vi.advanceTimersByTimeAsync(400)
    draft.edit(key(draft), (line) => ({ ...line, quantity: 3 }))
    await wait(1_000)
    expect(calls.map((call) => [call.body.revision, call.body.quantity])).toEqual([
      [1, 2],
      [2, 3],
    ])
  })

  test('a call that nobody answered is made again with the same key, and the work waits', async () => {
    answers = [() => null]
    const draft = createDraft(quoteView())
    draft.edit(key(draft), (line) => ({ ...line, quantity: 2 }))
    await wait(3_000)
    expect(draft.get().save.kind).toBe('waiting')
    answers = [() => edited(lineView('a', 2, { quantity: 2 }))]
    await wait(12_000)
    expect(new Set(calls.map((call) => call.key)).size).toBe(1)
    expect(draft.get().save.kind).toBe('saved')
  })

  test('Q-7 a colleague was first: his state is taken and what was typed is kept beside it', async () => {
    const theirs = quoteView({ revision: 5, lines: [lineView('a', 2, { mark: 'OLA' })] })
    answers = [({ method }) => (method === 'GET' ? json(theirs) : json({ code: 'line.stale', params: {} }, 409))]
    const draft = createDraft(quoteView())
    draft.edit(key(draft), (line) => ({ ...line, configuration: withSize(configuration, mm(1480), mm(1190)) }))
    await wait(1_000)
    const [line] = draft.get().lines
    expect(line?.content.mark).toBe('OLA')
    expect(line?.mine?.configuration.width).toBe(1480)
    answers = [({ body }) => edited(lineView('a', 3, { mark: body.mark ?? '' }), 6)]
    draft.answerConflict(key(draft), true)
    await wait(1_000)
    expect(calls.at(-1)?.body).toMatchObject({ revision: 2, mark: 'V1' })
  })

  test('a line taken away while it is being added is removed once it has an id', async () => {
    answers = [({ method }) => (method === 'POST' ? edited(lineView('new', 1)) : edited(null))]
    const draft = createDraft(quoteView({ lines: [] }))
    const added = draft.add(content)
    await vi.advanceTimersByTimeAsync(400)
    draft.remove(added)
    await wait(1_000)
    expect(calls.map((call) => [call.method, call.path.split('/').at(-1)])).toEqual([
      ['POST', 'lines'],
      ['DELETE', 'new'],
    ])
    expect(draft.get().lines).toEqual([])
  })

  test('undo takes back what was done, step by step, and redo does it again', async () => {
    answers = [({ body }) => edited(lineView('a', (body.revision ?? 0) + 1, { quantity: body.quantity ?? 0 }))]
    const draft = createDraft(quoteView())
    draft.edit(key(draft), (line) => ({ ...line, quantity: 2 }))
    draft.edit(key(draft), (line) => ({ ...line, mark: 'V9' }))
    draft.undo()
    expect(draft.get().lines[0]?.content).toMatchObject({ quantity: 2, mark: 'V1' })
    draft.undo()
    expect(draft.get().lines[0]?.content.quantity).toBe(1)
    draft.redo()
    expect(draft.get().lines[0]?.content.quantity).toBe(2)
    await wait(1_000)
  })

  test('a refusal is shown at the line, keeps what was typed, and is not repeated until something changes', async () => {
    answers = [() => json({ code: 'configuration.invalid', params: {} }, 422)]
    const draft = createDraft(quoteView())
    draft.edit(key(draft), (line) => ({ ...line, quantity: 7 }))
    await wait(5_000)
    expect(calls).toHaveLength(1)
    expect(draft.get().save.kind).toBe('refused')
    expect(draft.get().lines[0]?.content.quantity).toBe(7)
    await expect(draft.settled()).resolves.toBe(false)
  })
})
