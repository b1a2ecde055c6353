import type { z } from 'zod'
import type { Right } from '#domain/users/can.ts'

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/**
 * One route of the HTTP API. `right` says who may (domain/users/can.ts), `public` that no session is asked for. The server
 * cannot register a route that is not declared this way, and the sweep test calls every one of them as everybody.
 */
export interface Route {
  method: Method
  path: string
  right: Right | 'public'
  summary: string
  params?: z.ZodType
  query?: z.ZodType
  body?: z.ZodType
  /** Schema of the answer; `binary` for files. */
  reply: z.ZodType | 'binary'
  status?: 200 | 201 | 204
}

export const route = <const R extends Route>(definition: R): R => definition

type In<S> = S extends z.ZodType ? z.input<S> : undefined
type Out<S> = S extends z.ZodType ? z.output<S> : undefined

/** What a caller sends: only the parts the route has. */
export type Input<R extends Route> = (R extends { params: infer P } ? { params: In<P> } : unknown) &
  (R extends { query: infer Q } ? { query?: In<Q> } : unknown) &
  (R extends { body: infer B } ? { body: In<B> } : unknown)

/** What the handler gets, parsed. */
export interface Parsed<R extends Route> {
  params: Out<R['params']>
  query: Out<R['query']>
  body: Out<R['body']>
}

/** What the handler answers and the caller receives. */
export type Reply<R extends Route> = R['reply'] extends z.ZodType ? z.output<R['reply']> : never
