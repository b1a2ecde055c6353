import { accept, refuse, type Result } from './result.ts'

declare const mmBrand: unique symbol
/** Whole millimetres. */
export type Length = number & { readonly [mmBrand]: true }

/** Takes whole millimetres; throws RangeError on anything else. */
export function mm(value: number): Length {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not whole millimetres: ${value}`)
  return value as Length
}

/** Longest measure anyone may type; far above any product, so that a slip of the hand gets a sentence of its own. */
export const longestTyped = mm(20_000)

/**
 * Reads a measure as people type it: `1190`, `1 190`, `1190mm`, `119 cm`, `1,19 m`. A bare number is millimetres.
 * Refuses `length.unreadable`, `length.notPositive`, `length.notWhole` and `length.tooLong`, each with what was typed.
 */
export function parseLength(typed: string): Result<Length> {
  const text = typed
    .trim()
    .toLowerCase()
    .replace(/[\s\u00a0\u202f]/g, '')
  const match = /^([+\-\u2212]?\d+(?:[.,]\d+)?)(mm|cm|m)?$/.exec(text)
  if (!match) return refuse('length.unreadable', { typed: typed.slice(0, 40) })
  const factor = match[2] === 'm' ? 1000 : match[2] === 'cm' ? 10 : 1
  const exact = Number(match[1]!.replace('\u2212', '-').replace(',', '.')) * factor
  const whole = Math.round(exact)
  if (exact <= 0) return refuse('length.notPositive', { typed: typed.slice(0, 40) })
  if (Math.abs(exact - whole) > 1e-6) return refuse('length.notWhole', { typed: typed.slice(0, 40) })
  if (whole > longestTyped) return refuse('length.tooLong', { typed: typed.slice(0, 40), max: longestTyped })
  return accept(mm(whole))
}
