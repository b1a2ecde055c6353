import type { Customer } from '#contract/customers.ts'
import type { QuoteLineView, QuoteView } from '#contract/quotes.ts'
import { parseConfiguration, type CommonChoices, type Configuration } from '#domain/configurator/window.ts'

/** What a person decides about a position. */
export interface LineContent {
  quantity: number
  mark: string
  room: string
  configuration: Configuration
}

/** A position on the screen: what stands there now, what the server holds, and how far apart they are. */
export interface DraftLine {
  /** Stays the same from the first key stroke on; the server's id comes later. */
  key: string
  id: string | null
  revision: number
  content: LineContent
  saved: LineContent | null
  /** The server's figures for `saved`. */
  server: QuoteLineView | null
  /** Why the server would not take it. */
  refusal: unknown
  /** A colleague was first: what was typed here meanwhile, until it is used or let go. */
  mine: LineContent | null
}

/** What the head of a quote says. */
export interface Head {
  customer: Customer | null
  mark: string
  reference: string
  common: CommonChoices
  markup: number
}

export type Sums = Pick<QuoteView, 'delivery' | 'totals' | 'customerTotals'>

export interface DraftState {
  /** The quote as the server last told it whole. */
  quote: QuoteView
  head: Head
  lines: readonly DraftLine[]
  sums: Sums
  save: { kind: 'saved' | 'saving' | 'waiting' | 'refused'; at: Date | null }
  headRefusal: unknown
  /** Counts the times that something else than typing has changed what stands in the fields: they begin afresh. */
  epoch: number
  canUndo: boolean
  canRedo: boolean
}

/** A window from the server. One that cannot be read is a fault of ours, not something a person can mend. */
export function readConfiguration(input: unknown): Configuration {
  const parsed = parseConfiguration(input)
  if (!parsed.ok) throw new Error(`unreadable configuration: ${parsed.error.code} ${parsed.error.field ?? ''}`)
  return parsed.value
}

export const contentOf = (line: QuoteLineView): LineContent => ({
  quantity: line.quantity,
  mark: line.mark,
  room: line.room,
  configuration: readConfiguration(line.configuration),
})

export const headOf = ({ customer, mark, reference, common, markup }: QuoteView): Head => ({
  customer,
  mark,
  reference,
  common,
  markup,
})

export const sumsOf = ({ delivery, totals, customerTotals }: Sums): Sums => ({ delivery, totals, customerTotals })

export const newLine = (key: string, content: LineContent): DraftLine => ({
  key,
  id: null,
  revision: 0,
  content,
  saved: null,
  server: null,
  refusal: null,
  mine: null,
})

/** A line as the server tells it, keeping the key by which the screen knows it. */
export function takenOver(line: QuoteLineView, key: string = line.id): DraftLine {
  const content = contentOf(line)
  return { key, id: line.id, revision: line.revision, content, saved: content, server: line, refusal: null, mine: null }
}

export const isDirty = (line: DraftLine): boolean => line.content !== line.saved

/** The lines of a newer view of the quote; what has been typed here and not yet been saved is kept. */
export function merged(lines: readonly DraftLine[], quote: QuoteView): DraftLine[] {
  const here = new Map(lines.flatMap((line) => (line.id === null ? [] : [[line.id, line] as const])))
  const theirs = quote.lines.map((line) => {
    const own = here.get(line.id)
    if (!own) return takenOver(line)
    if (isDirty(own)) return own
    return own.revision === line.revision ? { ...own, server: line } : { ...takenOver(line, own.key), mine: own.mine }
  })
  const unsaved = lines.filter((line) => line.id === null || (isDirty(line) && !quote.lines.some((one) => one.id === line.id)))
  return [...theirs, ...unsaved]
}

/** Changes the lines so that `key` holds `content`; null takes the line away, an unknown key adds one last. */
export function withContent(lines: readonly DraftLine[], key: string, content: LineContent | null): DraftLine[] {
  if (content === null) return lines.filter((line) => line.key !== key)
  if (!lines.some((line) => line.key === key)) return [...lines, newLine(key, content)]
  return lines.map((line) => (line.key === key ? { ...line, content, refusal: null } : line))
}

/** How many changes are kept here until the net is back. */
export const waitingCount = (state: DraftState): number => state.lines.filter(isDirty).length
