import { plus, share, sum, times, type Money } from '#domain/shared/money.ts'
import { basisPoints, percent, type BasisPoints } from '#domain/shared/percent.ts'

/** VAT on windows and their freight, merverdiavgiftsloven § 5-1. */
export const vatRate = percent(25)

export interface LineSum {
  quantity: number
  netUnit: Money
}

export interface QuoteTotals {
  goods: Money
  delivery: Money
  net: Money
  vat: Money
  gross: Money
}

/** Quantity × unit net of every line, plus whole delivery cost, VAT once on the sum. All in øre. */
export function quoteTotals(lines: readonly LineSum[], delivery: Money): QuoteTotals {
  const goods = sum(lines.map((line) => times(line.netUnit, line.quantity)))
  const net = plus(goods, delivery)
  const vat = share(net, vatRate)
  return { goods, delivery, net, vat, gross: plus(net, vat) }
}

/** what one piece costs the dealer's own customer: net and mark-up, rounded once. */
export const customerUnit = (netUnit: Money, markup: BasisPoints): Money => plus(netUnit, share(netUnit, markup))

/** The customer's side of the same quote; the mark-up covers delivery too, so no cost of the dealer's shows. */
export function customerTotals(lines: readonly LineSum[], delivery: Money, markup: BasisPoints): QuoteTotals {
  const marked = lines.map((line) => ({ quantity: line.quantity, netUnit: customerUnit(line.netUnit, markup) }))
  return quoteTotals(marked, customerUnit(delivery, markup))
}

/** 0–300 % in basis points, or null: what a mark-up may be. */
export const markupOf = (value: number): BasisPoints | null =>
  Number.isInteger(value) && value >= 0 && value <= 30_000 ? basisPoints(value) : null
