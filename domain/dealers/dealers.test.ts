import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kr, ore, type Money } from '#domain/shared/money.ts'
import { available, creditAllows, creditShortfall, exposure, type Credit } from './credit.ts'
import { dealerStates, mayOrder, maySignIn } from './dealer.ts'

const credit = (limit: Money | null, unpaid: Money, reserved: Money, waiting = ore(0)): Credit => ({
  limit,
  unpaid,
  overdue: ore(0),
  reserved,
  waiting,
})

describe('C-1, C-2, C-4 credit', () => {
  test.each([
    { limit: kr(100_000), unpaid: kr(40_000), reserved: kr(0), total: kr(60_000), short: 0, allowed: true },
    { limit: kr(100_000), unpaid: kr(40_000), reserved: kr(0), total: kr(60_000.01), short: 1, allowed: false },
    { limit: kr(100_000), unpaid: kr(20_000), reserved: kr(20_000), total: kr(70_000), short: kr(10_000), allowed: false },
    // Lowered below what is used: a new order is short by the whole of itself, not by the old debt too.
    { limit: kr(10_000), unpaid: kr(40_000), reserved: kr(0), total: kr(5000), short: kr(5000), allowed: false },
    { limit: null, unpaid: kr(0), reserved: kr(0), total: kr(1), short: kr(1), allowed: false },
    { limit: kr(100), unpaid: kr(0), reserved: kr(0), total: kr(0), short: 0, allowed: true },
  ])(
    'limit $limit, unpaid $unpaid, reserved $reserved: $total is short by $short',
    ({ limit, unpaid, reserved, total, short, allowed }) => {
      const state = credit(limit, unpaid, reserved)
      expect(creditShortfall(state, total)).toBe(short)
      expect(creditAllows(state, total, null)).toBe(allowed)
      expect(creditAllows(state, total, ore(short))).toBe(true)
      if (short > 0) expect(creditAllows(state, total, ore(short - 1))).toBe(false)
    },
  )
  test('available is limit less exposure, null without a limit; waiting does not bind', () => {
    expect(available(credit(kr(100), kr(30), kr(20), kr(999)))).toBe(kr(50))
    expect(available(credit(kr(10), kr(30), kr(0)))).toBe(kr(-20))
    expect(available(credit(null, kr(0), kr(0)))).toBeNull()
    expect(exposure(credit(null, kr(30), kr(20), kr(999)))).toBe(kr(50))
  })
  test('without a release, what is allowed never leaves exposure over the limit', () => {
    const amount = fc.integer({ min: 0, max: 1e9 }).map(ore)
    fc.assert(
      fc.property(amount, amount, amount, amount, (limit, unpaid, reserved, total) => {
        const state = credit(limit, unpaid, reserved)
        return total === 0 || !creditAllows(state, total, null) || exposure(state) + total <= limit
      }),
    )
  })
  test('a release covers its amount and no further', () => {
    const amount = fc.integer({ min: 0, max: 1e9 }).map(ore)
    fc.assert(
      fc.property(amount, amount, amount, amount, (limit, unpaid, total, released) => {
        const state = credit(limit, unpaid, ore(0))
        return creditAllows(state, total, released) === creditShortfall(state, total) <= released
      }),
    )
  })
})

test('A-7 only an approved dealer orders; a blocked one still signs in', () => {
  expect(dealerStates.filter(mayOrder)).toEqual(['approved'])
  expect(dealerStates.filter(maySignIn)).toEqual(['approved', 'blocked'])
})
