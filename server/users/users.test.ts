import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { z } from 'zod'
import type { session } from '#contract/session.ts'
import { demoPassword, people } from '#seed/story/cast.ts'
import { done, type Answer } from '#test/support/client.ts'
import { openSession } from './sessions.ts'
import { startPortal, testNow, type Portal } from '#test/support/portal.ts'

let portal: Portal
beforeAll(async () => {
  portal = await startPortal()
})
afterAll(() => portal.close())

type Session = z.infer<typeof session>
const signIn = (email: string, password = demoPassword, headers = {}) =>
  portal.stranger.post<Session>('/api/session', { email, password }, { headers })
const tokenOf = ({ headers }: Answer): string => /natre=([^;]+)/.exec(String(headers['set-cookie']))![1]!
const asOwner = async (sql: string, values: unknown[], of: Portal = portal): Promise<void> => {
  const client = await of.fresh.ownerPool.connect()
  await client.query(`select set_config('app.staff', 'on', false)`)
  await client.query(sql, values).finally(() => client.release(true))
}

describe('signing in', () => {
  test('gives a cookie that scripts cannot read, and says who one is and whom one calls', async () => {
    const reply = await signIn('Ola@Fjordbygg.example')
    expect(done(reply)).toMatchObject({
      user: { name: 'Ola Nes', role: 'user', dealer: { name: 'Fjordbygg', customerNo: '10412' } },
      contacts: { service: { email: 'kundeservice@natre.no' }, seller: { name: 'Per Aune' } },
    })
    expect(String(reply.headers['set-cookie'])).toMatch(/natre=[\w-]{43}; Max-Age=86400; Path=\/; HttpOnly; SameSite=Lax/)
    expect((await portal.withToken(tokenOf(reply)).get('/api/session')).status).toBe(200)
  })

  test('D13 an unknown e-mail, a wrong password and a deactivated person answer alike', async () => {
    const dealer = await portal.aDealer()
    await asOwner('update users set active = false where id = $1', [dealer.user.id])
    const replies = await Promise.all([
      signIn('ingen@nowhere.example'),
      signIn(people.jan.email, 'feil'),
      signIn(dealer.user.email),
    ])
    for (const reply of replies) expect(reply).toBeProblem(401, 'session.wrongPassword', 'password')
    const bodies = replies.map(({ body }) => ({ ...(body as object), requestId: '' }))
    expect(bodies[1]).toEqual(bodies[0])
    expect(bodies[2]).toEqual(bodies[0])
  })

  test('a new session at every sign-in, and the one before is ended', async () => {
    const first = tokenOf(await signIn(people.eva.email))
    const second = tokenOf(await signIn(people.eva.email, demoPassword, { cookie: `natre=${first}` }))
    expect(second).not.toBe(first)
    expect(await portal.withToken(first).get('/api/session')).toBeProblem(401, 'session.missing')
    expect((await portal.withToken(second).get('/api/session')).status).toBe(200)
  })

  test('D22 after ten wrong tries the right password waits too; another person’s does not, and time heals', async () => {
    const email = people.tone.email
    for (let tries = 0; tries < 10; tries++)
      expect(await signIn(email, `feil ${tries}`)).toBeProblem(401, 'session.wrongPassword')
    expect(await signIn(email)).toBeProblem(429, 'session.tooManyTries')
    expect((await signIn(people.jan.email)).status).toBe(201)
    await asOwner(`update sign_in_tries set at = at - interval '16 minutes'`, [])
    expect((await signIn(email)).status).toBe(201)
  })

  test.each([
    ['no password', { email: 'a@b.no' }],
    ['no e-mail', { password: 'x' }],
    ['a list', []],
    ['more than it takes', { email: 'a@b.no', password: 'x', role: 'admin' }],
  ])('%s: 400', async (_, body) => {
    expect(await portal.stranger.post('/api/session', body)).toBeProblem(400, 'request.invalid')
  })
})

describe('a session ends', () => {
  test('by signing out: the cookie goes, and its token is worth nothing', async () => {
    const token = tokenOf(await signIn(people.eva.email))
    const reply = await portal.withToken(token).delete('/api/session')
    expect(reply.status).toBe(204)
    expect(String(reply.headers['set-cookie'])).toMatch(/natre=;.*(Max-Age=0|Expires=Thu, 01 Jan 1970)/)
    expect(await portal.withToken(token).get('/api/deals')).toBeProblem(401, 'session.missing')
  })

  test('after 12 idle hours, and after 24 hours whatever happens', async () => {
    const idle = tokenOf(await signIn(people.eva.email))
    const busy = tokenOf(await signIn(people.eva.email))
    const after = async (hours: number, token: string) => {
      portal.clock.now = new Date(testNow.getTime() + hours * 3_600_000)
      return (await portal.withToken(token).get('/api/session')).status
    }
    try {
      expect([
        await after(11, busy),
        await after(12.1, idle),
        await after(22, busy),
        await after(23.9, busy),
        await after(24.1, busy),
      ]).toEqual([200, 401, 200, 200, 401])
    } finally {
      portal.clock.now = testNow
    }
  })

  test.each([
    ['A-5 the person is deactivated', 'update users set active = false where id = $1', 'user'],
    ['A-7 the dealer is closed', `update dealers set state = 'closed' where id = $1`, 'dealer'],
  ] as const)('at once when %s, on every server', async (_, sql, whom) => {
    const dealer = await portal.aDealer()
    const elsewhere = await portal.anotherServer()
    const clients = [portal.asUser(dealer.user), elsewhere.asUser(dealer.user)]
    for (const client of clients) expect((await client.get('/api/deals')).status).toBe(200)
    await asOwner(sql, [whom === 'user' ? dealer.user.id : dealer.id])
    for (const client of clients) expect(await client.get('/api/deals')).toBeProblem(401, 'session.missing')
  })

  test.each([
    ['made up', 'x'.repeat(43)],
    ['empty', ''],
    ['SQL', `' or 1=1 --`],
  ])('a token that is %s is nobody’s', async (_, token) => {
    expect(await portal.withToken(encodeURIComponent(token)).get('/api/session')).toBeProblem(401, 'session.missing')
  })
})

test('A-5 a server that remembers sessions, as ours does, forgets them within the second', async () => {
  const remembering = await startPortal({ sessionMemoryMs: 500 })
  try {
    const dealer = await remembering.aDealer()
    const token = await openSession(remembering.fresh.database, dealer.user.id, testNow)
    const status = async () => (await remembering.withToken(token).get('/api/deals')).status
    expect(await status()).toBe(200)
    await asOwner('update users set active = false where id = $1', [dealer.user.id], remembering)
    const begun = performance.now()
    while ((await status()) === 200 && performance.now() - begun < 3000) await wait(20)
    expect(performance.now() - begun).toBeLessThan(1000)
    expect(await status()).toBe(401)
    const other = await openSession(remembering.fresh.database, dealer.superuser.id, testNow)
    expect((await remembering.withToken(other).get('/api/deals')).status).toBe(200)
    await remembering.withToken(other).delete('/api/session')
    expect((await remembering.withToken(other).get('/api/deals')).status).toBe(401)
  } finally {
    await remembering.close()
  }
})

describe('the demo', () => {
  test('shows its cast without addresses or hashes, and lets one in as each of them', async () => {
    const reply = await portal.stranger.get<{ cast: { id: string }[] }>('/api/demo-session')
    expect(done(reply).cast).toHaveLength(Object.keys(people).length)
    expect(reply.text).not.toMatch(/@|argon2/)
    expect((await portal.stranger.post('/api/demo-session', { userId: people.ingrid.id })).status).toBe(201)
  })

  test('nobody who is not of the cast can be entered that way', async () => {
    const { user } = await portal.aDealer()
    expect(await portal.stranger.post('/api/demo-session', { userId: user.id })).toBeProblem(404, 'user.notFound')
  })
})

test('a hash of a password never leaves: not in a session, not in the lists', async () => {
  const texts = await Promise.all(
    ['/api/session', '/api/overview', '/api/deals', '/api/dealers'].map((path) => portal.asUser(people.arne).get(path)),
  )
  for (const { text } of texts) expect(text).not.toMatch(/argon2|password/)
})
