/** What may stand behind the question mark. Unknown and malformed values are dropped, never shown as an error. */
export interface DealsSearch {
  q?: string | undefined
  view?: string | undefined
  status?: string | undefined
  turn?: string | undefined
  customer?: string | undefined
  mine?: string | undefined
  sort?: string | undefined
  page?: number | undefined
  /** The row whose side panel is open. */
  peek?: string | undefined
}
export interface QuoteSearch {
  /** Position in hand. */
  line?: string | undefined
  mode?: 'drawing' | 'grid' | undefined
  side?: 'outside' | 'inside' | undefined
}
export interface SignInSearch {
  /** Where he was going. */
  to?: string | undefined
}

type Raw = Record<string, unknown>
const word = (value: unknown): string | undefined => {
  const text = typeof value === 'string' ? value.trim().slice(0, 200) : typeof value === 'number' ? String(value) : ''
  return text === '' ? undefined : text
}
const count = (value: unknown): number | undefined => {
  const whole = Number(value)
  return Number.isInteger(whole) && whole > 1 && whole < 100_000 ? whole : undefined
}
const oneOf = <const T extends string>(value: unknown, allowed: readonly T[]): T | undefined =>
  allowed.find((one) => one === value)

/** Leaves out what is undefined, so that the address stays clean. */
function given<T extends object>(values: T): T {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T
}

export const readDealsSearch = (raw: Raw): DealsSearch =>
  given<DealsSearch>({
    q: word(raw['q']),
    view: word(raw['view']),
    status: word(raw['status']),
    turn: word(raw['turn']),
    customer: word(raw['customer']),
    mine: word(raw['mine']),
    sort: word(raw['sort']),
    page: count(raw['page']),
    peek: word(raw['peek']),
  })

export const readQuoteSearch = (raw: Raw): QuoteSearch =>
  given<QuoteSearch>({
    line: word(raw['line']),
    mode: oneOf(raw['mode'], ['drawing', 'grid']),
    side: oneOf(raw['side'], ['outside', 'inside']),
  })

/** Only a path of our own: never `//elsewhere`. */
export const readSignInSearch = (raw: Raw): SignInSearch => {
  const to = word(raw['to'])
  return to && /^\/(?![/\\])/.test(to) ? { to } : {}
}

/** Plain `?a=1&b=x`, readable and typable by hand. */
export const parseSearch = (search: string): Record<string, string> => Object.fromEntries(new URLSearchParams(search))
export function stringifySearch(values: Record<string, unknown>): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(values))
    if (value !== undefined && value !== null && value !== '') search.set(name, String(value))
  const text = search.toString()
  return text && `?${text}`
}
