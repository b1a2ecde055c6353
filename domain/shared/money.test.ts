import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kr, minus, ore, plus, prorate, roundToOre, share, sum, times } from './money.ts'
import { basisPoints, percent } from './percent.ts'

describe('whole øre', () => {
  test.each([0.5, Number.NaN, Infinity, 2 ** 53, 1e300])('%d is none', (value) => expect(() => ore(value)).toThrow(RangeError))
  test('minus nothing is nothing', () => expect(Object.is(ore(-0), 0)).toBe(true))
  test.each([
    [1.005, 101],
    [0.615, 62],
    [12_345.6, 1_234_560],
    [-1.005, -101],
    [0.004, 0],
    [0.1 + 0.2, 30],
  ])('%d kr is %d øre', (kroner, expected) => expect(kr(kroner)).toBe(expected))
  test.each([
    [0.5, 1],
    [1.5, 2],
    [2.5, 3],
    [-0.5, -1],
    [-2.5, -3],
    [0.49, 0],
  ])('%d øre rounds half away from zero to %d', (exact, expected) => expect(roundToOre(exact)).toBe(expected))
  test('sums that a float would lose are kept', () => expect(sum([kr(0.1), kr(0.2)])).toBe(30))
  test('adding and taking away', () =>
    expect([plus(kr(1), kr(2)), minus(kr(1), kr(2)), times(kr(0.01), 3)]).toEqual([300, -100, 3]))
})

describe('a share, rounded once', () => {
  test.each([
    [kr(100.01), 2500, 2500],
    [kr(0.02), 2500, 1],
    [kr(0.01), 2500, 0],
    [kr(9930), 3800, 377_340],
    [kr(-100.01), 2500, -2500],
    [ore(100_000_000_001), 4999, 49_990_000_000],
  ])('%d of %d basis points is %d', (amount, rate, expected) => {
    expect(share(amount, basisPoints(rate))).toBe(expected)
  })
  test('percent and basis points are whole', () => {
    expect([percent(25), percent(0.9), percent(122)]).toEqual([2500, 90, 12_200])
    expect(() => basisPoints(0.5)).toThrow(RangeError)
  })
  test('is never more than half an øre from the exact one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e11 }), fc.integer({ min: 0, max: 10_000 }), (amount, rate) => {
        const twice = 2n * BigInt(share(ore(amount), basisPoints(rate))) * 10_000n
        const off = twice - 2n * BigInt(amount) * BigInt(rate)
        return off <= 10_000n && off >= -10_000n
      }),
    )
  })
})

describe('sharing out', () => {
  test.each([
    [100, [1, 1, 1], [34, 33, 33]],
    [101, [1, 1], [51, 50]],
    [7, [3, 1], [5, 2]],
    [-100, [1, 1, 1], [-33, -33, -34]],
    [0, [1, 2], [0, 0]],
  ])('%d by %j is %j', (amount, weights, expected) => {
    expect(prorate(ore(amount), weights).toSorted((a, b) => b - a)).toEqual(expected)
  })
  test('nothing to share by is a fault', () => expect(() => prorate(ore(1), [0, 0])).toThrow(RangeError))
  test('parts add up, and none is an øre or more from its due', () => {
    const weights = fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), weights, (amount, shares) => {
        const parts = prorate(ore(amount), shares)
        const whole = shares.reduce((a, b) => a + b, 0)
        return sum(parts) === amount && parts.every((part, at) => Math.abs(part - (amount * shares[at]!) / whole) < 1)
      }),
    )
  })
})
