import { showCast, showSession, signIn, signInAs, signOut } from '#contract/session.ts'
import { reachOf } from '#domain/users/can.ts'
import { isStaff } from '#domain/users/role.ts'
import { refusal } from '#server/http/refusal-error.ts'
import { servePublic, serve, type Exchange, type Wiring } from '#server/http/serve.ts'
import { clearToken, readToken, setToken } from '#server/http/session-cookie.ts'
import type { Actor } from '#server/db/transaction.ts'
import { isPassword } from './passwords.ts'
import { presentSession } from './present-session.ts'
import { asNobody, closeSession, findSession, openSession } from './sessions.ts'
import { demandFewTries, noteWrongTry } from './throttle.ts'

export function userRoutes(wiring: Wiring): void {
  const { database, config, now } = wiring

  servePublic(wiring, signIn, async ({ body }, { request, reply }) => {
    const email = body.email.toLowerCase()
    await asNobody(database, (tx) => demandFewTries(tx, email, request.ip))
    const [found] = await asNobody(
      database,
      (tx) => tx.query<{ id: string; password_hash: string }>`select * from app.find_sign_in(${email})`,
    )
    if (!(await isPassword(found?.password_hash ?? null, body.password))) {
      await asNobody(database, (tx) => noteWrongTry(tx, email, request.ip))
      throw refusal('session.wrongPassword', {}, 'password')
    }
    return begin(wiring, found!.id, { request, reply })
  })

  servePublic(wiring, showCast, async () => {
    if (!config.demo) throw refusal('route.notFound')
    return { cast: await cast(wiring) }
  })

  servePublic(wiring, signInAs, async ({ body }, exchange) => {
    if (!config.demo) throw refusal('route.notFound')
    if (!(await cast(wiring)).some((person) => person.id === body.userId)) throw refusal('user.notFound')
    return begin(wiring, body.userId, exchange)
  })

  serve(wiring, showSession, (tx) => presentSession(tx, config.demo))

  // Not a command of the trade: no key, and the cookie goes even when the database has forgotten it.
  servePublic(wiring, signOut, async (_input, { request, reply }) => {
    const token = readToken(request, config.secureCookies)
    if (!token || !(await findSession(database, token, now()))) throw refusal('session.missing')
    await closeSession(database, token)
    clearToken(reply, config.secureCookies)
    return null
  })
}

type CastRow = { id: string; name: string; role: Actor['role'] & 'user'; dealer: string | null; about: string }
const cast = (wiring: Wiring): Promise<CastRow[]> =>
  asNobody(wiring.database, (tx) => tx.query<CastRow>`select * from app.demo_cast()`)

/** A new session at every sign-in; the one the browser had is ended, so that none can be fixed beforehand (D12). */
async function begin({ database, config, now }: Wiring, userId: string, { request, reply }: Exchange) {
  const old = readToken(request, config.secureCookies)
  if (old) await closeSession(database, old)
  const token = await openSession(database, userId, now())
  const actor = await findSession(database, token, now())
  if (!actor) throw refusal('session.dealerClosed')
  setToken(reply, token, config.secureCookies)
  const scope =
    isStaff(actor.role) && reachOf(actor.role, 'session.own') === 'all'
      ? ({ kind: 'staff' } as const)
      : ({ kind: 'dealer', dealerId: actor.dealerId! } as const)
  return database.inTransaction({ scope, actor, requestId: request.id, now: now() }, (tx) => presentSession(tx, config.demo), {
    readOnly: true,
  })
}
