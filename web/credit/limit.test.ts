import { describe, expect, test } from 'vitest'
import type { CreditView } from '#contract/credit.ts'
import { after, shareUsed, toneOf } from './limit.ts'

const credit = (limit: number | null, unpaid: number, reserved = 0): CreditView => ({
  limit,
  unpaid,
  overdue: 0,
  reserved,
  waiting: 0,
  available: limit === null ? null : limit - unpaid - reserved,
  invoicesAsOf: null,
})

describe('C-1 how much of the limit is used', () => {
  test.each([
    [credit(10_000, 7_999), 7_999, 'done'],
    [credit(10_000, 5_000, 3_000), 8_000, 'warn'],
    [credit(10_000, 10_000), 10_000, 'warn'],
    [credit(10_000, 10_001), 10_001, 'stop'],
  ] as const)('case %#', (view, used, tone) => {
    expect(shareUsed(view)).toBe(used)
    expect(toneOf(used)).toBe(tone)
  })
  test('C-2 no limit set is not nought per cent', () => {
    expect(shareUsed(credit(null, 0))).toBeNull()
    expect(after(credit(null, 0), 1)).toEqual({ short: 1 })
  })
  test('C-4 what an order would leave, or lacks', () => {
    expect(after(credit(10_000, 4_000), 6_000)).toEqual({ left: 0 })
    expect(after(credit(10_000, 4_000), 6_001)).toEqual({ short: 1 })
  })
})
