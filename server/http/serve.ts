import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Parsed, Reply, Route } from '#contract/route.ts'
import { can, reachOf } from '#domain/users/can.ts'
import type { Config } from '#server/config.ts'
import type { Actor, Database, Scope, Tx } from '#server/db/transaction.ts'
import { rememberSession } from '#server/users/sessions.ts'
import { demandKey, onceOnly, requestHash, type KeptReply } from './idempotency.ts'
import { demandOwnOrigin } from './origin.ts'
import { parseRequest } from './parse.ts'
import { refusal } from './refusal-error.ts'
import { readToken } from './session-cookie.ts'

/** What the modules are wired with; `handled` lets the app see that no declared route was forgotten. */
export interface Wiring {
  app: FastifyInstance
  database: Database
  config: Config
  now: () => Date
  handled: Set<Route>
  /** How long this process may trust a session it has looked up. */
  sessionMemoryMs: number
  /** In tests every reply is held against its schema; in production the compiler's word is enough. */
  checkReplies: boolean
}

/** A file as answer: bytes with type and name. */
export interface FileReply {
  bytes: Uint8Array
  type: string
  name: string
}

type Answer<R extends Route> = R['reply'] extends 'binary' ? FileReply : Reply<R>
type Handler<R extends Route> = (tx: Tx, input: Parsed<R>) => Promise<Answer<R>>

export interface Exchange {
  request: FastifyRequest
  reply: FastifyReply
}

const isUnsafe = (route: Route): boolean => route.method !== 'GET'

function scopeOf(actor: Actor, route: Route): Scope {
  if (route.right === 'public') return { kind: 'none' }
  if (reachOf(actor.role, route.right) === 'all') return { kind: 'staff' }
  return { kind: 'dealer', dealerId: actor.dealerId! }
}

/**
 * The way every call goes: origin, session, right, schema, one transaction in the caller's scope, key, handler, reply.
 * There is no other way to register a route, so none can forget one of the steps.
 */
export function serve<R extends Route>(wiring: Wiring, route: R, handler: Handler<R>): void {
  register(wiring, route, async ({ request, reply }) => {
    const token = readToken(request, wiring.config.secureCookies)
    const actor = token ? await rememberSession(wiring.database, token, wiring.now(), wiring.sessionMemoryMs) : null
    if (!actor) throw refusal('session.missing')
    if (route.right === 'public' || !can(actor.role, route.right)) throw refusal('right.missing')
    const input = parseRequest(route, {
      params: request.params,
      query: request.query,
      body: request.body === undefined ? {} : request.body,
    })
    const key = isUnsafe(route) ? demandKey(request) : null
    const hash = key ? requestHash(request) : ''
    const who = { scope: scopeOf(actor, route), actor, requestId: request.id, now: wiring.now() }
    const kept = await wiring.database.inTransaction(
      who,
      (tx) => {
        const act = async (): Promise<KeptReply> => ({ status: route.status ?? 200, body: await handler(tx, input) })
        return key ? onceOnly(tx, key, hash, act) : act()
      },
      { readOnly: !isUnsafe(route) },
    )
    return send(wiring, route, reply, kept)
  })
}

/** For the few public routes, which open sessions rather than run in one. */
export function servePublic<R extends Route>(
  wiring: Wiring,
  route: R,
  handler: (input: Parsed<R>, exchange: Exchange) => Promise<Reply<R>>,
): void {
  register(wiring, route, async (exchange) => {
    const { params, query, body } = exchange.request
    const answer = await handler(parseRequest(route, { params, query, body: body === undefined ? {} : body }), exchange)
    return send(wiring, route, exchange.reply, { status: route.status ?? 200, body: answer })
  })
}

function register(wiring: Wiring, route: Route, run: (exchange: Exchange) => Promise<unknown>): void {
  wiring.handled.add(route)
  wiring.app.route({
    method: route.method,
    url: route.path,
    handler: async (request, reply) => {
      if (isUnsafe(route)) demandOwnOrigin(request)
      return run({ request, reply })
    },
  })
}

function send(wiring: Wiring, route: Route, reply: FastifyReply, { status, body }: KeptReply): FastifyReply {
  if (route.reply === 'binary') {
    const file = body as FileReply
    return reply
      .type(file.type)
      .header('content-disposition', `inline; filename="${file.name}"`)
      .header('cache-control', 'private, no-cache')
      .send(Buffer.from(file.bytes))
  }
  if (wiring.checkReplies) route.reply.parse(body)
  if (status === 204) return reply.code(204).send()
  return reply.code(status).header('cache-control', 'no-store').type('application/json; charset=utf-8').send(JSON.stringify(body))
}
