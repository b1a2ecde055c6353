import { randomUUID } from 'node:crypto'
import type { FastifyInstance, InjectOptions } from 'fastify'
import { expect } from 'vitest'
import type { Problem } from '#contract/errors.ts'

/** What came back: the body parsed where it is JSON. */
export interface Answer<T = unknown> {
  status: number
  body: T
  text: string
  headers: Record<string, unknown>
}

type Send = <T = unknown>(
  path: string,
  body?: unknown,
  options?: { key?: string | null; headers?: Record<string, string> },
) => Promise<Answer<T>>

/** Somebody who calls: his cookie goes with every call, a fresh idempotency key with every unsafe one. */
export interface Client {
  get<T = unknown>(path: string, headers?: Record<string, string>): Promise<Answer<T>>
  post: Send
  put: Send
  patch: Send
  delete: Send
  /** Any method, for tests that walk the routes. */
  send<T = unknown>(method: string, path: string, options?: SendOptions): Promise<Answer<T>>
}

export interface SendOptions {
  body?: unknown
  /** Null leaves the key out. */
  key?: string | null
  headers?: Record<string, string>
  /** Sent as it is, for what is no JSON. */
  payload?: string
}

export function clientOf(app: FastifyInstance, cookie: () => Promise<string | null>): Client {
  async function send<T>(
    method: string,
    path: string,
    { body, key, headers = {}, payload }: SendOptions = {},
  ): Promise<Answer<T>> {
    const token = await cookie()
    const sent = {
      method: method as 'GET',
      url: path,
      headers: {
        ...(token === null ? {} : { cookie: `natre=${token}` }),
        ...(method === 'GET' || key === null ? {} : { 'idempotency-key': key ?? randomUUID() }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(payload === undefined ? (body === undefined ? {} : { payload: JSON.stringify(body) }) : { payload }),
    } satisfies InjectOptions
    const reply = await app.inject(sent)
    const isJson = /json/.test(String(reply.headers['content-type'])) && reply.payload !== ''
    return {
      status: reply.statusCode,
      body: (isJson ? JSON.parse(reply.payload) : null) as T,
      text: reply.payload,
      headers: reply.headers,
    }
  }
  const by =
    (method: string): Send =>
    (path, body, options = {}) =>
      send(method, path, { body, ...options })
  return {
    send,
    get: (path, headers = {}) => send('GET', path, { headers }),
    post: by('POST'),
    put: by('PUT'),
    patch: by('PATCH'),
    delete: by('DELETE'),
  }
}

/** The body of an answer that must be a success; the problem's own words when it is not. */
export function done<T>({ status, body, text }: Answer<T>): T {
  if (status >= 300) throw new Error(`${status} ${text}`)
  return body
}

expect.extend({
  toBeProblem(received: Answer, status: number, code: string, field?: string) {
    const problem = received.body as Partial<Problem> | null
    const found = {
      status: received.status,
      type: String(received.headers['content-type']).split(';')[0],
      code: problem?.code,
      ...(field === undefined ? {} : { field: problem?.field }),
    }
    const wanted = { status, type: 'application/problem+json', code, ...(field === undefined ? {} : { field }) }
    const shape = problem?.status === status && typeof problem.requestId === 'string' && problem.title === code
    return {
      pass: this.equals(found, wanted) && shape,
      message: () => `wanted ${JSON.stringify(wanted)}, got ${JSON.stringify(found)}: ${received.text.slice(0, 400)}`,
    }
  },
})

declare module 'vitest' {
  // The names must be those of the interface that is added to.
  // oxlint-disable-next-line no-unused-vars
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown> {
    /** A refusal as problem+json with this status and code, about this field where one is named. */
    toBeProblem(status: number, code: string, field?: string): R
  }
}
