import type { Catalog, DeliveryPrices, FreightZone } from '#domain/catalog/catalog.ts'
import { share, sum, times, type Money } from '#domain/shared/money.ts'

export interface DeliveredUnit {
  quantity: number
  weightGrams: number
  longestSideMm: number
  isLiftSlide: boolean
}

export interface Delivery {
  units: readonly DeliveredUnit[]
  goodsNet: Money
  freightZone: FreightZone
}

export type DeliveryCode = 'packaging' | 'packagingLiftSlide' | 'freight' | 'longGoods' | 'environmentFee' | 'smallOrderFee'

export interface DeliveryLine {
  code: DeliveryCode
  label: string
  amount: Money
}

/** P-9, Q-9: what a whole delivery costs besides the goods, ex VAT. Lines that cost nothing are left out; the total is their sum. */
export function deliveryCost(catalog: Catalog, delivery: Delivery): { lines: DeliveryLine[]; total: Money } {
  const { delivery: prices } = catalog.prices
  const { units, goodsNet } = delivery
  const count = (liftSlide: boolean): number =>
    units.reduce((n, one) => n + (one.isLiftSlide === liftSlide ? one.quantity : 0), 0)
  const any = units.some((one) => one.quantity > 0)
  const long = units.some((one) => one.quantity > 0 && one.longestSideMm > prices.longGoodsOverMm)
  const packs = Math.ceil(count(false) / prices.packagingPer)
  const lines: DeliveryLine[] = [
    { code: 'packaging', label: `Emballasje, ${packs} × ${prices.packagingPer} enheter`, amount: times(prices.packaging, packs) },
    { code: 'packagingLiftSlide', label: 'Emballasje, heve-skyvedør', amount: times(prices.packagingLiftSlide, count(true)) },
    { code: 'freight', label: `Frakt, sone ${delivery.freightZone}`, amount: times(freight(prices, delivery), any ? 1 : 0) },
    { code: 'longGoods', label: 'Langgods', amount: times(prices.longGoods, long ? 1 : 0) },
    { code: 'environmentFee', label: 'Miljøgebyr', amount: share(goodsNet, prices.environmentFee) },
    {
      code: 'smallOrderFee',
      label: 'Gebyr for liten ordre',
      amount: times(prices.smallOrderFee, any && goodsNet < prices.smallOrderUnder ? 1 : 0),
    },
  ]
  const charged = lines.filter((line) => line.amount !== 0)
  return { lines: charged, total: sum(charged.map((line) => line.amount)) }
}

/** Zone price up to the first weight, then one step for each started part of the rest. */
function freight(prices: DeliveryPrices, { units, freightZone }: Delivery): Money {
  const grams = units.reduce((total, one) => total + one.quantity * one.weightGrams, 0)
  const steps = Math.max(Math.ceil((grams - prices.freightUpToGrams) / prices.freightStepGrams), 0)
  return sum([prices.freight[freightZone], times(prices.freightStep, steps)])
}
