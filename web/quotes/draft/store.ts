import type { QuoteLineView, QuoteView } from '#contract/quotes.ts'
import type { ApiRefusal } from '#web/api.ts'
import { headOf, isDirty, merged, sumsOf, takenOver, withContent, type DraftState, type Head, type LineContent } from './draft.ts'
import { createHistory, type Step } from './history.ts'
import { fetchQuote, perform, type Answer, type Job } from './jobs.ts'
import { createQueue } from './queue.ts'

/** A quote while someone works on it: every change is here at once, and on the server soon after. */
export interface Draft {
  get: () => DraftState
  subscribe: (listener: () => void) => () => void
  /** Takes a newer view of the quote from the server, keeping what is not saved yet. */
  adopt: (quote: QuoteView) => void
  /** Changes a line; changes with the same tag in quick succession are one step to undo. */
  edit: (key: string, change: (content: LineContent) => LineContent, tag?: string) => void
  add: (content: LineContent) => string
  remove: (key: string) => void
  editHead: (change: Partial<Head>) => void
  undo: () => void
  redo: () => void
  /** After a colleague was first: puts what was typed here in place of his, or lets it go. */
  answerConflict: (key: string, useMine: boolean) => void
  answerHeadConflict: (useMine: boolean) => void
  /** Resolves to true when everything has been saved, to false when something was refused or the net is away. */
  settled: () => Promise<boolean>
  /** The revision of the quote that was last seen. */
  revision: () => number
}

/** So long after the last key stroke a line is sent. */
const quiet = 400

export function createDraft(first: QuoteView): Draft {
  const { number } = first
  const history = createHistory()
  const listeners = new Set<() => void>()
  const touched = new Map<string, number>()
  const removed: string[] = []
  let headChange: Partial<Head> = {}
  let revision = first.revision
  let state = freshState(first)
  const queue = createQueue<Job, Answer>({
    next: nextJob,
    perform: (job) => perform(number, job),
    onDone: done,
    onRefused: refused,
    onState: (kind) => set({ save: { kind, at: state.save.at } }),
    onRest: rest,
  })

  const set = (change: Partial<DraftState>): void => {
    state = { ...state, ...change, canUndo: history.canUndo(), canRedo: history.canRedo() }
    for (const listener of listeners) listener()
  }

  const setLine = (key: string, change: (line: DraftState['lines'][number]) => DraftState['lines'][number]): void =>
    set({ lines: state.lines.map((line) => (line.key === key ? change(line) : line)) })

  // --- what is to be done next ---

  const headWaits = (): boolean => Object.keys(headChange).length > 0 && state.headRefusal === null
  const lineWaits = (): DraftState['lines'] => state.lines.filter((line) => isDirty(line) && line.refusal === null)

  function nextJob(now: number): Job | number | null {
    const idempotencyKey = crypto.randomUUID()
    if (headWaits()) return { kind: 'head', revision, change: headChange, idempotencyKey }
    const gone = removed[0]
    if (gone !== undefined) return { kind: 'remove', id: gone, idempotencyKey }
    const lines = lineWaits()
    const due = (key: string): number => (touched.get(key) ?? 0) + quiet
    // Positions are numbered in the order they arrive: an older new line goes before a younger one.
    const line = lines.find((one) => due(one.key) <= now)
    if (!line) return lines.length > 0 ? Math.min(...lines.map((one) => due(one.key))) - now : null
    const { key, id, content } = line
    return id === null
      ? { kind: 'add', key, content, idempotencyKey }
      : { kind: 'change', key, id, revision: line.revision, content, idempotencyKey }
  }

  function rest(): boolean {
    const refusal = state.headRefusal !== null || state.lines.some((line) => line.refusal !== null && isDirty(line))
    const kind = refusal ? 'refused' : 'saved'
    if (state.save.kind !== kind) set({ save: { kind, at: kind === 'saved' ? new Date() : state.save.at } })
    return !refusal
  }

  // --- what the server answered ---

  function done(made: Job, reply: Answer): void {
    if ('quote' in reply) return headDone(made, reply.quote)
    const { edited } = reply
    revision = edited.revision
    set({ sums: sumsOf(edited) })
    if (made.kind === 'remove') removed.splice(removed.indexOf(made.id), 1)
    else if (made.kind !== 'head' && edited.line) lineDone(made, edited.line)
  }

  function lineDone({ kind, key, content: sent }: Extract<Job, { kind: 'add' | 'change' }>, line: QuoteLineView): void {
    if (!state.lines.some((one) => one.key === key)) {
      if (kind === 'add') removed.push(line.id) // taken away before it had an id to be taken away by
      return
    }
    const server = takenOver(line, key)
    setLine(key, (own) => ({
      ...own,
      id: line.id,
      revision: line.revision,
      server: line,
      saved: own.content === sent ? own.content : server.content,
      refusal: null,
    }))
  }

  function headDone(made: Job, quote: QuoteView): void {
    if (made.kind === 'head' && made.change === headChange) headChange = {}
    revision = quote.revision
    set({
      quote,
      head: { ...headOf(quote), ...headChange },
      lines: merged(state.lines, quote),
      sums: sumsOf(quote),
      headRefusal: null,
    })
  }

  async function refused(made: Job, error: ApiRefusal): Promise<void> {
    if (overtaking.has(error.code)) overtaken(made, error, await fetchQuote(number))
    else blame(made, error)
  }

  function blame(made: Job, error: unknown): void {
    if (made.kind === 'head') return set({ headRefusal: error })
    if (made.kind === 'remove') return void removed.splice(removed.indexOf(made.id), 1)
    setLine(made.key, (line) => (line.content === made.content ? { ...line, refusal: error } : line))
  }

  /** A colleague was first. His state is taken; what was typed here is kept beside it. */
  function overtaken(made: Job, error: ApiRefusal, quote: QuoteView): void {
    const before = state.quote
    revision = quote.revision
    if (made.kind === 'head') {
      const collides = Object.keys(made.change).some((name) =>
        differs(headOf(before)[name as keyof Head], headOf(quote)[name as keyof Head]),
      )
      return set({ quote, lines: merged(state.lines, quote), sums: sumsOf(quote), headRefusal: collides ? error : null })
    }
    if (made.kind === 'remove') removed.splice(removed.indexOf(made.id), 1)
    if (made.kind === 'change') takeTheirs(made.key, made.id, quote)
    set({ quote, lines: merged(state.lines, quote), sums: sumsOf(quote) })
  }

  function takeTheirs(key: string, id: string, quote: QuoteView): void {
    const theirs = quote.lines.find((line) => line.id === id)
    if (theirs) setLine(key, (own) => ({ ...takenOver(theirs, key), mine: own.content }))
    else setLine(key, (own) => ({ ...own, id: null, revision: 0, saved: null, server: null })) // it was deleted: what stands here becomes a new line
  }

  // --- what a person does ---

  function put(key: string, content: LineContent | null): void {
    const line = state.lines.find((one) => one.key === key)
    if (content === null && line?.id != null) removed.push(line.id)
    set({ lines: withContent(state.lines, key, content) })
    touched.set(key, Date.now())
    queue.pump()
  }

  function putHead(change: Partial<Head>): void {
    headChange = { ...headChange, ...change }
    set({ head: { ...state.head, ...change }, headRefusal: null })
    queue.pump()
  }

  function take(step: Step | undefined): void {
    if (!step) return
    set({ epoch: state.epoch + 1 })
    if (step.of === 'line') put(step.key, step.after)
    else putHead(step.after)
  }

  const draft: Draft = {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    adopt: (quote) => {
      if (!queue.idle() || quote === state.quote || quote.revision < revision) return
      revision = quote.revision
      set({ quote, head: { ...headOf(quote), ...headChange }, lines: merged(state.lines, quote), sums: sumsOf(quote) })
    },
    edit: (key, change, tag = '') => {
      const line = state.lines.find((one) => one.key === key)
      const next = line && change(line.content)
      if (!line || !next || next === line.content) return
      history.push({ of: 'line', key, before: line.content, after: next }, tag, Date.now())
      put(key, next)
    },
    add: (content) => {
      const key = crypto.randomUUID()
      history.push({ of: 'line', key, before: null, after: content }, '', Date.now())
      put(key, content)
      return key
    },
    remove: (key) => {
      const line = state.lines.find((one) => one.key === key)
      if (!line) return
      history.push({ of: 'line', key, before: line.content, after: null }, '', Date.now())
      put(key, null)
    },
    editHead: (change) => {
      const before = Object.fromEntries(
        Object.keys(change).map((name) => [name, state.head[name as keyof Head]]),
      ) as Partial<Head>
      history.push({ of: 'head', before, after: change }, '', Date.now())
      putHead(change)
    },
    undo: () => take(history.undo()),
    redo: () => take(history.redo()),
    answerConflict: (key, useMine) => {
      const mine = state.lines.find((line) => line.key === key)?.mine
      setLine(key, (line) => ({ ...line, mine: null }))
      set({ epoch: state.epoch + 1 })
      if (useMine && mine) draft.edit(key, () => mine)
    },
    answerHeadConflict: (useMine) => {
      if (!useMine) headChange = {}
      set({ headRefusal: null, head: { ...headOf(state.quote), ...headChange } })
      queue.pump()
    },
    revision: () => revision,
    settled: () => {
      for (const key of touched.keys()) touched.set(key, 0)
      return queue.settled()
    },
  }
  globalThis.addEventListener?.('online', queue.pump)
  return draft
}

/** Refusals that mean: a colleague was here first. */
const overtaking = new Set(['line.stale', 'quote.stale', 'line.notFound'])

const freshState = (quote: QuoteView): DraftState => ({
  quote,
  head: headOf(quote),
  lines: merged([], quote),
  sums: sumsOf(quote),
  save: { kind: 'saved', at: null },
  headRefusal: null,
  epoch: 0,
  canUndo: false,
  canRedo: false,
})

const differs = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b)
