import { randomUUID } from 'node:crypto'
import type { Input, Reply, Route } from '#contract/route.ts'
import { signInAs } from '#contract/session.ts'
import type { Person } from '#seed/story/cast.ts'

/** Somebody signed in who calls the API as a program would. */
export interface Caller {
  /** The answer; any refusal throws. */
  call<R extends Route>(route: R, input: Input<R>, key?: string): Promise<Reply<R>>
  /** The bare response, for what may be refused. */
  send<R extends Route>(route: R, input: Input<R>, key?: string): Promise<Response>
  /** The same person at another server process. */
  at(url: string): Caller
}

interface Parts {
  params?: Record<string, unknown>
  query?: Record<string, unknown>
  body?: unknown
}

export async function enter(url: string, person: Person): Promise<Caller> {
  const reply = await fetch(`${url}${signInAs.path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ userId: person.id }),
  })
  if (!reply.ok) throw new Error(`${person.name} may not sign in: ${reply.status} ${await reply.text()}`)
  return callerWith(
    url,
    reply.headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; '),
  )
}

function callerWith(url: string, cookie: string): Caller {
  const send = (route: Route, input: unknown, key: string = randomUUID()): Promise<Response> => {
    const { params = {}, query, body } = input as Parts
    const path = route.path.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params[name])))
    const search = query ? `?${new URLSearchParams(query as Record<string, string>).toString()}` : ''
    const headers = { cookie, 'content-type': 'application/json', ...(route.method === 'GET' ? {} : { 'idempotency-key': key }) }
    return fetch(`${url}${path}${search}`, {
      method: route.method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
  }
  return {
    send,
    at: (other) => callerWith(other, cookie),
    call: async <R extends Route>(route: R, input: Input<R>, key?: string) => {
      const reply = await send(route, input, key)
      if (!reply.ok) throw new Error(`${route.method} ${route.path}: ${reply.status} ${await reply.text()}`)
      return (await reply.json()) as Reply<R>
    },
  }
}
