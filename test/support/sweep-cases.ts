import type { Route } from '#contract/route.ts'
import { demoPassword, people } from '#seed/story/cast.ts'
import { windows } from '#seed/story/windows.ts'
import { destination } from './deals.ts'
import type { State, Target } from './sweep-targets.ts'

export type Role = 'user' | 'superuser' | 'seller' | 'credit' | 'admin'

/** How a route is called so that whoever may, succeeds. */
export interface Case {
  /** By hand, from flows.md §1; never read from can.ts. */
  may: readonly Role[] | 'everybody'
  /** Of the quote or order in the path; none for routes that name nothing. */
  on?: State
  /** The dealer is named in query or body. */
  namesDealer?: true
  body?: (target: Target) => unknown
  query?: (target: Target) => string
}

const everyRole = ['user', 'superuser', 'seller', 'credit', 'admin'] as const
const dealers = ['user', 'superuser'] as const
const writers = ['user', 'superuser', 'seller'] as const
const natre = ['seller', 'credit', 'admin'] as const
const seller = ['seller'] as const

const quoted = ({ dealerId }: Target) => ({ dealerId, mark: 'Ny', lines: windows('1 FK 1190x1190, Stue') })
const line = ({ configuration }: Target) => ({ quantity: 2, mark: 'V9', room: 'Gang', configuration })
const seen = ({ revision }: Target) => ({ revision })
const reasoned = ({ revision }: Target) => ({ revision, reason: 'Av en grunn' })
const placing = ({ placing: kept }: Target) =>
  kept ?? { destination, reference: 'R', checkedLines: [], acceptedWarnings: [], termsAccepted: true, seenTotal: 0 }

/** Every route of the API with who may call it. A route that does not stand here fails the sweep. */
export const cases: Record<string, Case> = {
  'POST /api/session': { may: 'everybody', body: () => ({ email: people.eva.email, password: demoPassword }) },
  'GET /api/session': { may: everyRole },
  'DELETE /api/session': { may: everyRole },
  'GET /api/demo-session': { may: 'everybody' },
  'POST /api/demo-session': { may: 'everybody', body: () => ({ userId: people.eva.id }) },
  'GET /api/catalog': { may: everyRole },
  'GET /api/overview': { may: everyRole },
  'GET /api/deals': { may: everyRole },
  'GET /api/inbox': { may: natre },
  'GET /api/dealers': { may: natre },
  'GET /api/customers': { may: writers, namesDealer: true, query: ({ dealerId }) => `dealerId=${dealerId}` },
  'POST /api/customers': {
    may: writers,
    namesDealer: true,
    body: ({ dealerId }) => ({ dealerId, kind: 'private', name: 'Ny Kunde' }),
  },
  'POST /api/quotes': { may: writers, namesDealer: true, body: quoted },
  'GET /api/quotes/:number': { may: everyRole, on: 'draft' },
  'PATCH /api/quotes/:number': { may: writers, on: 'draft', body: ({ revision }) => ({ revision, mark: 'Endret' }) },
  'POST /api/quotes/:number/lines': { may: writers, on: 'draft', body: line },
  'PUT /api/quotes/:number/lines/:lineId': {
    may: writers,
    on: 'draft',
    body: (target) => ({ ...line(target), revision: target.lineRevision }),
  },
  'DELETE /api/quotes/:number/lines/:lineId': { may: writers, on: 'draft' },
  'POST /api/quotes/:number/sending': { may: writers, on: 'draft', body: seen },
  'POST /api/quotes/:number/acceptance': { may: writers, on: 'sent', body: () => ({ version: 1, by: 'Kunden' }) },
  'POST /api/quotes/:number/declination': { may: writers, on: 'sent', body: () => ({ reason: 'For dyrt' }) },
  'POST /api/quotes/:number/revision': { may: writers, on: 'sent', body: () => ({}) },
  'GET /api/quotes/:number/versions/:version/pdf': { may: everyRole, on: 'sent' },
  'GET /api/quotes/:number/order-draft': { may: writers, on: 'accepted' },
  'POST /api/quotes/:number/order': { may: writers, on: 'accepted', body: placing },
  'GET /api/orders/:number': { may: everyRole, on: 'order' },
  'POST /api/orders/:number/approval': { may: seller, on: 'order', body: seen },
  'POST /api/orders/:number/return': { may: seller, on: 'order', body: reasoned },
  'POST /api/orders/:number/rejection': { may: seller, on: 'order', body: reasoned },
  'POST /api/orders/:number/hold': { may: ['seller', 'credit'], on: 'order', body: reasoned },
  'POST /api/orders/:number/hold-release': { may: ['seller', 'credit'], on: 'held', body: seen },
  'POST /api/orders/:number/credit-release': {
    may: ['credit'],
    on: 'order',
    body: (target) => ({ ...reasoned(target), amount: 100 }),
  },
  'POST /api/orders/:number/withdrawal': { may: dealers, on: 'order', body: seen },
  'POST /api/orders/:number/confirmation': {
    may: seller,
    on: 'processing',
    body: (target) => ({ ...seen(target), deliveryWeek: { year: 2027, week: 4 } }),
  },
  'POST /api/orders/:number/confirmation-check': {
    may: dealers,
    on: 'confirmed',
    body: (target) => ({ ...seen(target), version: 1, hash: target.confirmationHash }),
  },
  'GET /api/orders/:number/confirmations/:version/pdf': { may: everyRole, on: 'confirmed' },
  'GET /api/credit': { may: dealers },
  'GET /api/dealer-credit': { may: natre },
}

export const nameOf = (route: Pick<Route, 'method' | 'path'>): string => `${route.method} ${route.path}`

/** Routes without a row, and rows without a route. */
export function unlisted(routes: readonly Pick<Route, 'method' | 'path'>[], table: Record<string, Case>): string[] {
  const named = new Set(routes.map(nameOf))
  return [
    ...Array.from(named)
      .filter((name) => !(name in table))
      .map((name) => `no row for ${name}`),
    ...Object.keys(table)
      .filter((name) => !named.has(name))
      .map((name) => `no route for ${name}`),
  ]
}

export const relations = ['own', 'foreign', 'missing'] as const
export type Relation = (typeof relations)[number]

export type Principal = Role | 'stranger' | 'ended' | 'deactivated' | 'dealerClosed'
export const principals: readonly Principal[] = [
  'stranger',
  'user',
  'superuser',
  'seller',
  'credit',
  'admin',
  'ended',
  'deactivated',
  'dealerClosed',
]

/** What a caller must get: success, or a refusal by status and code. */
export type Expected = { ok: true } | { ok: false; status: number; code?: string }

export function expected({ may }: Case, who: Principal, relation: Relation): Expected {
  if (may === 'everybody') return { ok: true }
  if (who === 'stranger' || who === 'ended' || who === 'deactivated' || who === 'dealerClosed')
    return { ok: false, status: 401, code: 'session.missing' }
  if (!may.includes(who)) return { ok: false, status: 403, code: 'right.missing' }
  if (relation === 'missing') return { ok: false, status: 404 }
  return relation === 'foreign' && (who === 'user' || who === 'superuser') ? { ok: false, status: 404 } : { ok: true }
}

interface Got {
  status: number
  code: string | null
}

/** Null, or how the answer deviates. */
export function deviation(wanted: Expected, success: number, got: Got): string | null {
  if (wanted.ok) return got.status === success ? null : `wanted ${success}, got ${got.status} ${got.code}`
  if (got.status !== wanted.status) return `wanted ${wanted.status}, got ${got.status} ${got.code}`
  return wanted.code === undefined || wanted.code === got.code ? null : `wanted ${wanted.code}, got ${got.code}`
}
