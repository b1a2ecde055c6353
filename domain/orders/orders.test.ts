import { describe, expect, test } from 'vitest'
import { kr, ore } from '#domain/shared/money.ts'
import type { FrozenLine } from '#domain/quotes/content.ts'
import { approve, outcomeOf, releaseCredit } from './approve.ts'
import { check, confirm } from './confirm.ts'
import { release, turnAway, withdraw } from './decline.ts'
import type { Decision, Order } from './order.ts'
import { openWarnings, place, type PlaceFacts, type Placement } from './place.ts'
import { isOpenTo, orderActions, orderStatuses, orderTurn, type OrderStatus } from './status.ts'

const anOrder = (change: Partial<Order> = {}): Order => ({
  id: 'o',
  dealerId: 'd',
  quoteId: 'q',
  number: '260001',
  status: 'pendingApproval',
  revision: 1,
  total: kr(60_000),
  confirmationVersion: 0,
  checked: false,
  ...change,
})
const room = (limit: number | null) => ({
  limit: limit === null ? null : kr(limit),
  unpaid: kr(0),
  overdue: kr(0),
  reserved: kr(0),
  waiting: kr(0),
})
const approved: Decision = { kind: 'producibility', outcome: 'approved', revision: 1, comment: '', released: null }
const releasedFor = (kroner: number): Decision => ({
  kind: 'credit',
  outcome: 'released',
  revision: 1,
  comment: 'x',
  released: kr(kroner),
})
const codeOf = (result: { ok: boolean; error?: { code: string } }): string | null => (result.ok ? null : result.error!.code)

describe('the states of an order', () => {
  const table: Record<keyof typeof orderActions, OrderStatus[]> = {
    decide: ['pendingApproval'],
    approve: ['pendingApproval'],
    return: ['pendingApproval'],
    reject: ['pendingApproval', 'onHold'],
    hold: ['pendingApproval'],
    release: ['onHold'],
    resubmit: ['returned'],
    withdraw: ['pendingApproval', 'returned', 'onHold'],
    confirm: ['processing'],
    check: ['confirmed'],
  }
  test.each(Object.entries(table))('%s is open in %j and nowhere else', (action, open) => {
    expect(orderStatuses.filter((status) => isOpenTo(status, action as keyof typeof orderActions)).toSorted()).toEqual(
      open.toSorted(),
    )
  })
  test('every state can be reached, and those that end stay ended', () => {
    const reached = new Set<string>(Object.values(orderActions).map((action) => action.to))
    expect(orderStatuses.filter((status) => !reached.has(status))).toEqual([])
    for (const final of ['withdrawn', 'rejected'] as const)
      expect(Object.keys(orderActions).filter((action) => isOpenTo(final, action as keyof typeof orderActions))).toEqual([])
  })
  test.each([
    ['pendingApproval', false, 'natre'],
    ['returned', false, 'dealer'],
    ['onHold', false, 'natre'],
    ['processing', false, 'natre'],
    ['confirmed', false, 'dealer'],
    ['confirmed', true, 'natre'],
    ['withdrawn', false, 'none'],
    ['rejected', false, 'none'],
  ] as const)('O-9 %s (checked: %s) waits for %s', (status, checked, turn) => expect(orderTurn(status, checked)).toBe(turn))
})

describe('O-5, C-4 what the decisions add up to', () => {
  test.each([
    ['nothing decided', [], 100_000, { type: 'waiting' }],
    ['the seller, with room', [approved], 60_000, { type: 'takenOn' }],
    ['the seller, an øre short', [approved], 59_999.99, { type: 'creditHeld', shortBy: 1 }],
    ['the seller, no limit set', [approved], null, { type: 'creditHeld', shortBy: kr(60_000) }],
    ['credit alone', [releasedFor(60_000)], 10, { type: 'waiting' }],
    ['both, enough released', [approved, releasedFor(59_990)], 10, { type: 'takenOn' }],
    ['both, too little released', [approved, releasedFor(59_989)], 10, { type: 'creditHeld', shortBy: kr(59_990) }],
    ['the last release counts', [approved, releasedFor(60_000), releasedFor(1)], 10, { type: 'creditHeld', shortBy: kr(59_990) }],
    ['an approval of an older revision counts for nothing', [{ ...approved, revision: 0 }], 100_000, { type: 'waiting' }],
    ['approved, then held', [approved, { ...approved, outcome: 'held' }], 100_000, { type: 'waiting' }],
  ] as const)('%s', (_, decisions, limit, expected) => expect(outcomeOf(anOrder(), decisions, room(limit))).toEqual(expected))

  test.each(orderStatuses.filter((status) => status !== 'pendingApproval'))('in %s nobody decides', (status) => {
    expect(codeOf(approve(anOrder({ status }), []))).toBe('order.notAwaitingApproval')
    expect(codeOf(releaseCredit(anOrder({ status }), { amount: ore(1), reason: 'x' }))).toBe('order.notAwaitingApproval')
  })
  test('approving twice, and releasing without a reason, are refused', () => {
    expect(codeOf(approve(anOrder(), [approved]))).toBe('order.alreadyApproved')
    expect(approve(anOrder({ revision: 2 }), [approved])).toMatchObject({ ok: true, value: { revision: 2 } })
    expect(codeOf(releaseCredit(anOrder(), { amount: ore(1), reason: '  ' }))).toBe('order.reasonMissing')
  })
  test.each(['return', 'reject', 'hold'] as const)('to %s one says why', (action) => {
    expect(codeOf(turnAway(anOrder(), action, ' '))).toBe('order.reasonMissing')
    expect(turnAway(anOrder(), action, ' Målene ')).toEqual({ ok: true, value: 'Målene' })
    expect(codeOf(turnAway(anOrder({ status: 'confirmed' }), action, 'x'))).toBe('order.notOpenTo')
  })
})

test('O-7 withdrawn until accepted; released only from a hold', () => {
  expect(orderStatuses.filter((status) => withdraw(anOrder({ status })).ok)).toEqual(['pendingApproval', 'returned', 'onHold'])
  expect(orderStatuses.filter((status) => release(anOrder({ status }), [], 'seller').ok)).toEqual(['onHold'])
})

test.each([
  { heldBy: 'credit', role: 'seller', lifts: false },
  { heldBy: 'credit', role: 'credit', lifts: true },
  { heldBy: 'producibility', role: 'seller', lifts: true },
  { heldBy: 'producibility', role: 'credit', lifts: true },
] as const)('O-5 a hold by $heldBy, lifted by $role: $lifts', ({ heldBy, role, lifts }) => {
  const decision = (comment: string, kind: Decision['kind']): Decision => ({
    kind,
    outcome: 'held',
    revision: 1,
    comment,
    released: null,
  })
  const decisions = [decision('Venter på svar', heldBy), decision('', 'credit')]
  expect(release(anOrder({ status: 'onHold' }), decisions, role).ok).toBe(lifts)
})

describe('O-8 the promised week and its check', () => {
  const promise = (year: number, week: number, today = '2026-11-23') =>
    confirm(anOrder({ status: 'processing' }), { week: { year, week }, today })
  test.each([
    [2026, 49, null],
    [2026, 53, null],
    [2027, 1, null],
    [2026, 48, 'week.past'],
    [2026, 47, 'week.past'],
    [2025, 52, 'week.past'],
    [2027, 53, 'week.missing'],
    [2026, 0, 'week.missing'],
    [2026, 54, 'week.missing'],
  ])('%d-%d → %s', (year, week, code) => {
    expect(codeOf(promise(year, week))).toBe(code)
  })
  test('the correction deadline is three working days on, past a weekend and past Easter', () => {
    expect(promise(2027, 1, '2026-11-26')).toEqual({ ok: true, value: { correctionDeadline: '2026-12-01' } })
    expect(promise(2026, 20, '2026-04-01')).toEqual({ ok: true, value: { correctionDeadline: '2026-04-09' } })
  })
  const confirmed = anOrder({ status: 'confirmed', confirmationVersion: 2 })
  const newest = { version: 2, hash: 'b' }
  test.each([
    [{ version: 2, hash: 'b' }, null],
    [{ version: 1, hash: 'a' }, 'order.confirmationChanged'],
    [{ version: 2, hash: 'a' }, 'order.confirmationChanged'],
  ])('%o → %s', (seen, code) => {
    expect(codeOf(check(confirmed, newest, seen))).toBe(code)
  })
  test('once, and only when confirmed', () => {
    expect(codeOf(check({ ...confirmed, checked: true }, newest, newest))).toBe('order.alreadyChecked')
    expect(codeOf(check(anOrder({ status: 'processing' }), newest, newest))).toBe('order.notOpenTo')
  })
})

describe('O-1, O-2, Q-8 putting a quote in order', () => {
  const line = (id: string, rules: string[] = []) =>
    ({ id, position: 1, warnings: rules.map((rule) => ({ rule, text: rule })) }) as unknown as FrozenLine
  const facts: PlaceFacts = {
    quoteStatus: 'accepted',
    dealerState: 'approved',
    returned: null,
    lines: [line('a'), line('b', ['W-5'])],
    notOrderable: [],
    total: kr(100),
    termsVersion: '1',
    reference: 'R',
    placedByStaff: false,
  }
  const ticked: Placement = {
    checkedLines: ['a', 'b'],
    acceptedWarnings: [{ line: 'b', rule: 'W-5' }],
    termsAccepted: true,
    seenTotal: kr(100),
  }
  test('with everything ticked it may', () => expect(place(facts, ticked)).toEqual({ ok: true, value: true }))
  test.each<[string, Partial<PlaceFacts>, Partial<Placement>, string]>([
    ['a blocked dealer', { dealerState: 'blocked' }, {}, 'dealer.mayNotOrder'],
    ['a sent quote', { quoteStatus: 'sent' }, {}, 'quote.notOpenTo'],
    ['an expired quote', { quoteStatus: 'expired' }, {}, 'quote.notOpenTo'],
    ['a draft that is no returned order', { quoteStatus: 'draft' }, {}, 'quote.notOpenTo'],
    [
      'a draft whose order is no longer returned',
      { quoteStatus: 'draft', returned: anOrder({ status: 'withdrawn' }) },
      {},
      'quote.notOpenTo',
    ],
    ['a seller without reference', { placedByStaff: true, reference: ' ' }, {}, 'order.referenceMissing'],
    ['no lines', { lines: [] }, {}, 'quote.noLines'],
    ['a line that cannot be made', { notOrderable: [{ line: 'a', text: 'V1' }] }, {}, 'order.lineNotOrderable'],
    ['a line unchecked', {}, { checkedLines: ['a'] }, 'order.linesNotChecked'],
    ['a warning open', {}, { acceptedWarnings: [] }, 'order.warningsNotAccepted'],
    ['a warning taken on for another line', {}, { acceptedWarnings: [{ line: 'a', rule: 'W-5' }] }, 'order.warningsNotAccepted'],
    ['terms not accepted', {}, { termsAccepted: false }, 'order.termsNotAccepted'],
    ['an øre more', {}, { seenTotal: kr(100.01) }, 'order.totalDiffers'],
    ['an øre less', {}, { seenTotal: kr(99.99) }, 'order.totalDiffers'],
  ])('%s: no', (_, fact, tick, code) => expect(codeOf(place({ ...facts, ...fact }, { ...ticked, ...tick }))).toBe(code))
  test('a returned order is sent again from its draft', () => {
    expect(place({ ...facts, quoteStatus: 'draft', returned: anOrder({ status: 'returned' }) }, ticked).ok).toBe(true)
  })
  test('O-2 another total is told with the difference', () => {
    expect(place({ ...facts, total: kr(110) }, ticked)).toMatchObject({
      error: { params: { seen: kr(100), now: kr(110), difference: kr(10) } },
    })
  })
  test('warnings nobody has taken on are listed', () =>
    expect(openWarnings(facts.lines, [])).toEqual([{ line: 'b', rule: 'W-5', text: 'W-5' }]))
})
