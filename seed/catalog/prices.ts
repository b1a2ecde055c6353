import type { Prices } from '#domain/catalog/catalog.ts'
import { kr } from '#domain/shared/money.ts'
import { percent } from '#domain/shared/percent.ts'

// DEMO: invented, but packaging, which is the factory's published minimum.
export const prices: Prices = {
  combinationFactor: percent(94),
  postEach: kr(850),
  postPerM: kr(320),
  sizeSurcharge: [
    { overM2: 2.8, rate: percent(8) },
    { overM2: 4, rate: percent(15) },
  ],
  sizeSurchargeOn: ['windows'],
  twoTone: percent(4),
  minGlassAreaM2: 0.5,
  discounts: {
    windows: { 1: percent(38), 2: percent(32), 3: percent(25) },
    doors: { 1: percent(38), 2: percent(32), 3: percent(25) },
    accessories: { 1: percent(28), 2: percent(22), 3: percent(15) },
  },
  vat: percent(25),
  delivery: {
    packagingPer: 4,
    packaging: kr(215),
    packagingLiftSlide: kr(590),
    freight: { 1: kr(1850), 2: kr(2650), 3: kr(3950) },
    freightUpToGrams: 600_000,
    freightStepGrams: 200_000,
    freightStep: kr(420),
    longGoodsOverMm: 2400,
    longGoods: kr(1450),
    environmentFee: percent(0.9),
    smallOrderUnder: kr(5000),
    smallOrderFee: kr(450),
  },
}
