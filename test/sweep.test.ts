import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { allRoutes } from '#contract/all.ts'
import type { Problem } from '#contract/errors.ts'
import type { Route } from '#contract/route.ts'
import { people, type Person } from '#seed/story/cast.ts'
import { closeSession, openSession } from '#server/users/sessions.ts'
import type { Answer, Client } from '#test/support/client.ts'
import { startPortal, type Portal, type TestDealer } from '#test/support/portal.ts'
import {
  cases,
  deviation,
  expected,
  nameOf,
  principals,
  relations,
  unlisted,
  type Case,
  type Principal,
  type Relation,
} from '#test/support/sweep-cases.ts'
import { canary, makeTarget, nothing, rowsOf, type State, type Target } from '#test/support/sweep-targets.ts'

let portal: Portal
let own: TestDealer
let foreign: TestDealer
let closed: TestDealer
const shared = new Map<string, Target>()

beforeAll(async () => {
  portal = await startPortal()
  own = await portal.aDealer({ name: 'Egen forhandler' })
  foreign = await portal.aDealer({ name: `${canary} fremmed` })
  closed = await portal.aDealer()
})
afterAll(() => portal.close())

interface Combination {
  route: Route
  row: Case
  who: Principal
  relation: Relation
}

function combinations(): Combination[] {
  return allRoutes.flatMap((route) => {
    const row = cases[nameOf(route)]
    if (!row) return []
    const reach = row.on !== undefined || row.namesDealer ? relations : (['own'] as const)
    return principals.flatMap((who) => reach.map((relation) => ({ route, row, who, relation })))
  })
}

/** Signed in for this one call, so that no call can spoil the next one's session. */
async function clientFor(who: Principal): Promise<Client> {
  if (who === 'stranger') return portal.stranger
  const token = await openSession(portal.fresh.database, personOf(who).id, portal.clock.now)
  if (who === 'ended') await closeSession(portal.fresh.database, token)
  return portal.withToken(token)
}

function personOf(who: Exclude<Principal, 'stranger'>): Pick<Person, 'id'> {
  const staff = { seller: people.per, credit: people.ingrid, admin: people.arne }
  if (who === 'seller' || who === 'credit' || who === 'admin') return staff[who]
  if (who === 'deactivated') return { id: left.id }
  if (who === 'dealerClosed') return closed.user
  return who === 'superuser' ? own.superuser : own.user
}
let left: Person

/** A refused call meets what all refused calls meet; one that may succeed gets something of its own to work on. */
async function targetFor({ row, relation, who }: Combination): Promise<Target> {
  if (relation === 'missing') return nothing
  const dealer = relation === 'own' ? own : foreign
  const state: State = row.on ?? 'draft'
  if (row.on !== undefined && expected(row, who, relation).ok) return makeTarget(portal, dealer, state)
  const key = `${relation} ${state}`
  const kept = shared.get(key) ?? (await makeTarget(portal, dealer, state))
  shared.set(key, kept)
  return kept
}

function addressOf({ route, row }: Combination, target: Target): string {
  const path = route.path.replace(':number', target.number).replace(':lineId', target.lineId).replace(':version', '1')
  return row.query ? `${path}?${row.query(target)}` : path
}

const codeOf = (answer: Answer): string | null => (answer.body as Partial<Problem> | null)?.code ?? null
const withoutRequest = (answer: Answer): string => answer.text.replace(/"requestId":"[^"]*"/, '')

async function call(one: Combination): Promise<Answer> {
  const target = await targetFor(one)
  const client = await clientFor(one.who)
  return client.send(one.route.method, addressOf(one, target), one.row.body ? { body: one.row.body(target) } : {})
}

const mayNotSee = ({ who, row, relation }: Combination): boolean =>
  !(who === 'seller' || who === 'credit' || who === 'admin') || !expected(row, who, relation).ok
/** Somebody's own quotes carry the word too; the foreign dealer's name follows it only in the foreign dealer's. */
const leaks = (answer: Answer): boolean => `${answer.text} ${JSON.stringify(answer.headers)}`.includes(`${canary} fremmed`)

describe('A-1, A-2 the sweep: every route, everybody, his own, another dealer’s and nothing', () => {
  const found = { combinations: 0, deviations: [] as string[], leaks: [] as string[] }
  const bodies = new Map<string, string>()
  let before = ''
  let after = ''

  beforeAll(async () => {
    left = (await portal.aDealer()).user
    await portal.fresh.ownerPool.query(
      'alter table users no force row level security; alter table dealers no force row level security',
    )
    await portal.fresh.ownerPool.query('update users set active = false where id = $1', [left.id])
    await portal.fresh.ownerPool.query('update dealers set state = $1 where id = $2', ['closed', closed.id])
    await portal.fresh.ownerPool.query('alter table users force row level security; alter table dealers force row level security')
    const all = combinations()
    const reachesForeign = ({ row, who, relation }: Combination): boolean =>
      relation === 'foreign' && expected(row, who, relation).ok
    const refused = all.filter((one) => !reachesForeign(one))
    for (const one of refused) await targetFor({ ...one, who: 'stranger' })
    before = await rowsOf(portal, foreign.id)
    for (const one of refused) await judge(one)
    after = await rowsOf(portal, foreign.id)
    for (const one of all.filter(reachesForeign)) await judge(one)
    console.log(
      JSON.stringify({
        test: 'sweep',
        combinations: found.combinations,
        deviations: found.deviations.length,
        leaks: found.leaks.length,
      }),
    )
  }, 90_000)

  async function judge(one: Combination): Promise<void> {
    const answer = await call(one)
    const name = `${nameOf(one.route)} as ${one.who} on ${one.relation}`
    found.combinations++
    const wrong = deviation(expected(one.row, one.who, one.relation), one.route.status ?? 200, {
      status: answer.status,
      code: codeOf(answer),
    })
    if (wrong) found.deviations.push(`${name}: ${wrong}`)
    if (mayNotSee(one) && leaks(answer)) found.leaks.push(name)
    bodies.set(name, withoutRequest(answer))
  }

  test('everybody gets what the table of rights says', () => expect(found.deviations).toEqual([]))
  test('nothing of another dealer’s is in any body or header', () => expect(found.leaks).toEqual([]))
  test('calls that were refused changed nothing of the other dealer’s', () => {
    expect(before.length).toBeGreaterThan(1000)
    expect(after).toBe(before)
  })
  test('foreign and missing answer alike to the byte, but for the request id', () => {
    const pairs = combinations().filter(({ who, relation }) => relation === 'foreign' && (who === 'user' || who === 'superuser'))
    const differing = pairs
      .map(({ route, who }) => `${nameOf(route)} as ${who} on `)
      .filter((name) => bodies.get(`${name}foreign`) !== bodies.get(`${name}missing`))
    expect(pairs.length).toBeGreaterThan(40)
    expect(differing).toEqual([])
  })
  test('all routes took part', () => {
    expect(unlisted(allRoutes, cases)).toEqual([])
    expect(found.combinations).toBeGreaterThan(700)
  })
})

describe('the sweep can fail', () => {
  test('a route that is not in the table, and a row whose route is gone, are named', () => {
    const routes = [...allRoutes, { method: 'GET', path: '/api/secrets' } as const].filter(
      (one) => nameOf(one) !== 'GET /api/inbox',
    )
    expect(unlisted(routes, cases)).toEqual(['no row for GET /api/secrets', 'no route for GET /api/inbox'])
  })
  test('a right too many, one too few, and another refusal than the wanted are deviations', () => {
    const row: Case = { may: ['seller'] }
    expect(deviation(expected(row, 'user', 'own'), 201, { status: 201, code: null })).toBe('wanted 403, got 201 null')
    expect(deviation(expected(row, 'seller', 'own'), 201, { status: 403, code: 'right.missing' })).toBe(
      'wanted 201, got 403 right.missing',
    )
    expect(deviation(expected(row, 'stranger', 'own'), 201, { status: 401, code: 'session.wrongPassword' })).toBe(
      'wanted session.missing, got session.wrongPassword',
    )
    expect(deviation(expected({ may: ['user'] }, 'user', 'foreign'), 200, { status: 200, code: null })).toBe(
      'wanted 404, got 200 null',
    )
  })
  test('a leaked word is seen, in a body and in a header', () => {
    const answer = { status: 200, body: null, text: '{}', headers: {} }
    expect(leaks({ ...answer, text: `{"mark":"${canary} fremmed"}` })).toBe(true)
    expect(leaks({ ...answer, headers: { location: `/x?${canary} fremmed` } })).toBe(true)
    expect(leaks(answer)).toBe(false)
  })
})
