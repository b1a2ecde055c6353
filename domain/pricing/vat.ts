import { share, type Money } from '#domain/shared/money.ts'
import type { BasisPoints } from '#domain/shared/percent.ts'

/** P-10: VAT on a sum, rounded once to øre, half up. */
export const vat = (base: Money, rate: BasisPoints): Money => share(base, rate)
