/** The one door to the server: JSON in and out, refusals and faults as typed errors, safe retries. */
import type { Params } from '#domain/shared/result.ts'

export interface FieldRefusal {
  field: string
  code: string
  params: Params
}

interface Problem {
  title?: string
  code?: string
  params?: Params
  field?: string
  errors?: FieldRefusal[]
  requestId?: string
}

/** The server understood and said no (4xx). Worded by `refusalText`. */
export class ApiRefusal extends Error {
  readonly status: number
  readonly code: string
  readonly params: Params
  readonly field: string | undefined
  readonly errors: readonly FieldRefusal[]
  readonly requestId: string | undefined

  constructor(status: number, problem: Problem) {
    super(problem.code ?? `http.${status}`)
    this.name = 'ApiRefusal'
    this.status = status
    this.code = problem.code ?? `http.${status}`
    this.params = problem.params ?? {}
    this.field = problem.field
    this.errors = problem.errors ?? []
    this.requestId = problem.requestId
  }
}

/** The server failed (5xx), or could not be reached at all (`offline`). */
export class ApiFault extends Error {
  readonly status: number | null
  readonly offline: boolean
  readonly requestId: string | undefined

  constructor(status: number | null, requestId?: string) {
    super(status === null ? 'offline' : `http.${status}`)
    this.name = 'ApiFault'
    this.status = status
    this.offline = status === null
    this.requestId = requestId
  }
}

export interface CallOptions {
  /** One key per intent of the user. Give your own to survive a reload; else one is made per call and kept over retries. */
  idempotencyKey?: string
  signal?: AbortSignal
  headers?: Record<string, string>
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

const waits = [300, 1200]
const passing = new Set([502, 503, 504])
const sessionListeners = new Set<() => void>()
const reachListeners = new Set<(reached: boolean) => void>()

const subscribe = <L>(listeners: Set<L>, listener: L) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
/** Called when an answer says that nobody is signed in any more. */
export const onSessionEnded = (listener: () => void) => subscribe(sessionListeners, listener)
/** Called after every attempt: did the server answer at all? */
export const onReach = (listener: (reached: boolean) => void) => subscribe(reachListeners, listener)

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

async function attempt(path: string, init: RequestInit): Promise<Response | null> {
  try {
    const response = await fetch(path, init)
    for (const listener of reachListeners) listener(true)
    return response
  } catch (error) {
    if (init.signal?.aborted) throw error
    for (const listener of reachListeners) listener(false)
    return null
  }
}

/** An unsafe call is repeated with the same key: the server acts once. Reads are repeated by the query cache instead. */
async function persist(path: string, init: RequestInit, tries: number): Promise<Response | null> {
  for (let at = 0; ; at++) {
    const response = await attempt(path, init)
    if (response && !passing.has(response.status)) return response
    if (at + 1 >= tries) return response
    await pause(waits[at] ?? 1200)
  }
}

async function readProblem(response: Response): Promise<Problem> {
  const body: unknown = await response.json().catch(() => null)
  return body !== null && typeof body === 'object' ? (body as Problem) : {}
}

async function call<T>(method: Method, path: string, body: unknown, options: CallOptions = {}): Promise<T> {
  const headers: Record<string, string> = { accept: 'application/json', ...options.headers }
  if (body !== undefined) headers['content-type'] = 'application/json'
  if (method !== 'GET') headers['idempotency-key'] = options.idempotencyKey ?? crypto.randomUUID()
  const init: RequestInit = { method, headers }
  if (body !== undefined) init.body = JSON.stringify(body)
  if (options.signal) init.signal = options.signal

  const response = await persist(path, init, method === 'GET' ? 1 : 3)
  if (!response) throw new ApiFault(null)
  if (response.ok) return (response.status === 204 ? undefined : await response.json()) as T
  const problem = await readProblem(response)
  if (response.status >= 500) throw new ApiFault(response.status, problem.requestId)
  if (response.status === 401 && !/^\/api\/(demo-)?session$/.test(path)) for (const listener of sessionListeners) listener()
  throw new ApiRefusal(response.status, problem)
}

export const api = {
  get: <T>(path: string, options?: CallOptions) => call<T>('GET', path, undefined, options),
  post: <T>(path: string, body?: unknown, options?: CallOptions) => call<T>('POST', path, body, options),
  put: <T>(path: string, body?: unknown, options?: CallOptions) => call<T>('PUT', path, body, options),
  patch: <T>(path: string, body?: unknown, options?: CallOptions) => call<T>('PATCH', path, body, options),
  delete: <T = void>(path: string, options?: CallOptions) => call<T>('DELETE', path, undefined, options),
}

/** `?a=1&b=2` from an object; empty, undefined and structured values are left out. */
export function query(values: object): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(values)) {
    if (value !== '' && ['string', 'number', 'boolean'].includes(typeof value)) search.set(name, String(value))
  }
  const text = search.toString()
  return text && `?${text}`
}
