import { describe, expect, test } from 'vitest'
import { demoCatalog } from '#seed/catalog/catalog.ts'
import { kr, plus, sum, times } from '#domain/shared/money.ts'
import { basisPoints, percent } from '#domain/shared/percent.ts'
import { deliveryCost, type DeliveredUnit } from './delivery.ts'
import { afterDiscounts, netPrice } from './discount.ts'
import { vat } from './vat.ts'

const unit = (quantity: number, kg: number, longestSideMm = 1190): DeliveredUnit => ({
  quantity,
  weightGrams: kg * 1000,
  longestSideMm,
  isLiftSlide: false,
})

describe('P-8, P-10 from list price to sum', () => {
  test.each([
    { id: 'P1', list: 9930, net: 6156.6, gross: 7695.75 },
    { id: 'P2', list: 2894, net: 1794.28, gross: 2242.85 },
    { id: 'P4', list: 6954, net: 4311.48, gross: 5389.35 },
  ])('$id list $list → net $net → with VAT $gross', ({ list, net, gross }) => {
    const found = netPrice(kr(list), 'windows', 1, demoCatalog)
    expect(found).toEqual({ discount: 3800, net: kr(net) })
    expect(plus(found.net, vat(found.net, percent(25)))).toBe(kr(gross))
  })
  test('P7 a whole order: goods 46 389.05, ex VAT 49 086.55, VAT 12 271.64, in all 61 358.19', () => {
    const discounts = [percent(38), percent(5)]
    const [window, door] = [afterDiscounts(kr(9930), discounts), afterDiscounts(kr(19_179), discounts)]
    expect([window, door]).toEqual([kr(5848.77), kr(11_296.43)])
    const goodsNet = plus(times(window, 6), door)
    expect(goodsNet).toBe(kr(46_389.05))
    const delivery = deliveryCost(demoCatalog, { units: [unit(6, 58.8), unit(1, 80, 2090)], goodsNet, freightZone: 1 })
    expect(delivery.lines.map((line) => [line.code, line.amount])).toEqual([
      ['packaging', kr(430)],
      ['freight', kr(1850)],
      ['environmentFee', kr(417.5)],
    ])
    const exVat = plus(goodsNet, delivery.total)
    expect([exVat, vat(exVat, percent(25))]).toEqual([kr(49_086.55), kr(12_271.64)])
    expect(plus(exVat, vat(exVat, percent(25)))).toBe(kr(61_358.19))
  })
  test('half an øre goes up, in one discount and in two', () => {
    expect(afterDiscounts(kr(0.03), [percent(50)])).toBe(1)
    expect(afterDiscounts(kr(0.02), [percent(50), percent(50)])).toBe(kr(0.01))
    expect(afterDiscounts(kr(100), [])).toBe(kr(100))
    expect(afterDiscounts(kr(10), [basisPoints(0)])).toBe(kr(10))
  })
})

describe('P-9, Q-9 delivery', () => {
  const cost = (units: DeliveredUnit[], goodsNet = kr(100_000), freightZone: 1 | 2 | 3 = 1) =>
    Object.fromEntries(
      deliveryCost(demoCatalog, { units, goodsNet, freightZone }).lines.map((line) => [line.code, line.amount / 100]),
    )
  test.each([
    [1, 215],
    [4, 215],
    [5, 430],
    [8, 430],
    [9, 645],
  ])('packaging for %d units is %d', (quantity, amount) => {
    expect(cost([unit(quantity, 10)])['packaging']).toBe(amount)
  })
  test('a lift-slide door has a pallet of its own', () => {
    const found = cost([{ ...unit(2, 100), isLiftSlide: true }])
    expect([found['packaging'], found['packagingLiftSlide']]).toEqual([undefined, 1180])
  })
  test.each([
    [600, 1, 1850],
    [601, 1, 2270],
    [800, 1, 2270],
    [801, 1, 2690],
    [600, 2, 2650],
    [600, 3, 3950],
  ] as const)('%d kg to zone %d is %d', (kg, zone, amount) => {
    expect(cost([unit(1, kg)], kr(100_000), zone)['freight']).toBe(amount)
  })
  test('long goods from over 2.4 m, a small order under 5 000', () => {
    expect([cost([unit(1, 10, 2400)])['longGoods'], cost([unit(1, 10, 2401)])['longGoods']]).toEqual([undefined, 1450])
    expect([cost([unit(1, 10)], kr(4999.99))['smallOrderFee'], cost([unit(1, 10)], kr(5000))['smallOrderFee']]).toEqual([
      450,
      undefined,
    ])
  })
  test('nothing delivered costs nothing; the total is the sum of its lines', () => {
    expect(deliveryCost(demoCatalog, { units: [], goodsNet: kr(0), freightZone: 1 })).toEqual({ lines: [], total: 0 })
    const { lines, total } = deliveryCost(demoCatalog, { units: [unit(7, 120, 2500)], goodsNet: kr(1234.56), freightZone: 2 })
    expect(sum(lines.map((line) => line.amount))).toBe(total)
  })
})
