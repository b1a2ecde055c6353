import type { Catalog, DealerClass, DiscountGroup } from '#domain/catalog/catalog.ts'
import { minus, roundToOre, share, type Money } from '#domain/shared/money.ts'
import { basisPoints, type BasisPoints } from '#domain/shared/percent.ts'

/** P-8: what a dealer pays of a list price: the discount of his class for the product group, net rounded to øre. */
export function netPrice(
  list: Money,
  group: DiscountGroup,
  dealerClass: DealerClass,
  catalog: Catalog,
): { discount: BasisPoints; net: Money } {
  const discount = catalog.prices.discounts[group][dealerClass]
  return { discount, net: afterDiscounts(list, [discount]) }
}

/** P-8: list × (1 − dealer discount) × (1 − project discount), rounded once at the end. */
export function afterDiscounts(list: Money, discounts: readonly BasisPoints[]): Money {
  const [only] = discounts
  if (discounts.length === 1 && only !== undefined) return minus(list, share(list, only))
  // Whole numbers all the way: a product of decimal factors would lose the half øre.
  const kept = discounts.reduce<bigint>((left, one) => left * BigInt(10_000 - basisPoints(one)), BigInt(list))
  const scale = 10_000n ** BigInt(discounts.length)
  return roundToOre(Number(kept / scale) + Number(kept % scale) / Number(scale))
}
