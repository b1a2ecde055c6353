import type { BasisPoints } from './percent.ts'

declare const oreBrand: unique symbol
/** Whole øre, may be negative. 1 krone = 100. Never a float. */
export type Money = number & { readonly [oreBrand]: true }

/** Takes a number that is already whole øre; throws RangeError on anything else. */
export function ore(value: number): Money {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not whole øre: ${value}`)
  return (value === 0 ? 0 : value) as Money
}

/** Kroner with at most two decimals → øre. For literals in tests, seeds and catalogue data. */
export const kr = (kroner: number): Money => roundToOre(kroner * 100)

/** The one door for rounding money: half away from zero. The tiny nudge mends 1.005-like binary residue. */
export function roundToOre(exactOre: number): Money {
  const size = Math.abs(exactOre)
  return ore(Math.sign(exactOre) * Math.floor(size + 0.5 + Math.max(size, 1) * 1e-12))
}

export const zero = ore(0)
export const plus = (a: Money, b: Money): Money => ore(a + b)
export const minus = (a: Money, b: Money): Money => ore(a - b)
export const times = (a: Money, wholeNumber: number): Money => ore(a * wholeNumber)
export const sum = (amounts: readonly Money[]): Money => ore(amounts.reduce<number>((total, one) => total + one, 0))

/** `rate` of an amount, rounded once, half away from zero: 25 % VAT of 100,01 kr = 25,00 kr. Whole numbers throughout, so exact at any size. */
export function share(amount: Money, rate: BasisPoints): Money {
  const exact = ore(amount * rate)
  const rest = exact % 10_000
  const whole = ore((exact - rest) / 10_000)
  return Math.abs(rest) < 5_000 ? whole : ore(whole + Math.sign(rest))
}

/** Shares out an amount by weights with largest remainder: the parts always add up to the amount. */
export function prorate(amount: Money, weights: readonly number[]): Money[] {
  const whole = weights.reduce((a, b) => a + b, 0)
  if (whole <= 0) throw new RangeError('prorate wants a positive sum of weights')
  const exact = weights.map((weight) => (amount * weight) / whole)
  const parts = exact.map((part) => Math.floor(part))
  let rest = amount - parts.reduce((a, b) => a + b, 0)
  const byRemainder = exact
    .map((part, at) => ({ at, left: part - Math.floor(part) }))
    .toSorted((a, b) => b.left - a.left || a.at - b.at)
  for (const { at } of byRemainder) {
    if (rest-- <= 0) break
    parts[at] = (parts[at] ?? 0) + 1
  }
  return parts.map(ore)
}
