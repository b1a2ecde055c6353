import type { Catalog } from '#domain/catalog/catalog.ts'
import { deliveryCost } from '#domain/pricing/delivery.ts'
import { customerTotals, quoteTotals, type QuoteTotals } from '#domain/quotes/totals.ts'
import { ore, type Money } from '#domain/shared/money.ts'
import { basisPoints } from '#domain/shared/percent.ts'
import type { LineRow } from './store.ts'

export interface Sums {
  delivery: { code: string; label: string; amount: Money }[]
  totals: QuoteTotals
  customerTotals: QuoteTotals
}

type SummedLine = Pick<LineRow, 'quantity' | 'net_ore' | 'weight_g' | 'longest_mm' | 'lift_slide'>

/** Goods, whole delivery cost and VAT of a quote, and the customer's side of the same. */
export function sumsOf(catalog: Catalog, lines: readonly SummedLine[], terms: { freightZone: 1 | 2 | 3; markup: number }): Sums {
  const sums = lines.map((line) => ({ quantity: line.quantity, netUnit: ore(line.net_ore) }))
  const delivery = deliveryCost(catalog, {
    units: lines.map((line) => ({
      quantity: line.quantity,
      weightGrams: line.weight_g,
      longestSideMm: line.longest_mm,
      isLiftSlide: line.lift_slide,
    })),
    goodsNet: quoteTotals(sums, ore(0)).goods,
    freightZone: terms.freightZone,
  })
  return {
    delivery: delivery.lines,
    totals: quoteTotals(sums, delivery.total),
    customerTotals: customerTotals(sums, delivery.total, basisPoints(terms.markup)),
  }
}
