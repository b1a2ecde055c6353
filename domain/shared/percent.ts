declare const basisPointBrand: unique symbol
/** Hundredths of a percent: 25 % = 2500. */
export type BasisPoints = number & { readonly [basisPointBrand]: true }

/** Takes whole basis points; throws RangeError on fractions. */
export function basisPoints(value: number): BasisPoints {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not whole basis points: ${value}`)
  return value as BasisPoints
}

export const percent = (value: number): BasisPoints => basisPoints(Math.round(value * 100))
