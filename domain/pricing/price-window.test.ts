import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { demoCatalog } from '#seed/catalog/catalog.ts'
import { evaluate, prepare } from '#domain/configurator/evaluate.ts'
import { mirror, startConfiguration, withField, type Configuration } from '#domain/configurator/window.ts'
import { mm } from '#domain/shared/length.ts'
import { kr, sum } from '#domain/shared/money.ts'
import { priceWindow } from './price-window.ts'

const engine = prepare(demoCatalog)
const wood = { series: 'N-Tre' }
const aWindow = (family: string, width: number, height: number, choices: Record<string, string> = {}): Configuration => ({
  ...startConfiguration(demoCatalog, family, mm(width), mm(height)),
  choices,
})
const list = (config: Configuration) => priceWindow(engine, config, {}).list
const base = (config: Configuration) => priceWindow(engine, config, {}).breakdown[0]!.amount

describe('P-1 base by size', () => {
  const widths = [590, 790, 990, 1190, 1390, 1590, 1790]
  const grid: Record<number, number[]> = {
    590: [5091, 5259, 5427, 5850, 6313, 6776, 7239],
    790: [5259, 5487, 6050, 6613, 7176, 7739, 8302],
    990: [5427, 6050, 6713, 7376, 8039, 8702, 9365],
    1190: [5850, 6613, 7376, 8139, 8902, 9665, 10428],
    1390: [6313, 7176, 8039, 8902, 9765, 10628, 11491],
    1590: [6776, 7739, 8702, 9665, 10628, 11591, 12554],
  }
  const cells = Object.entries(grid).flatMap(([height, row]) =>
    row.map((price, at) => ({ width: widths[at]!, height: Number(height), price })),
  )
  test.each(cells)('TS wood $width × $height is $price', ({ width, height, price }) => {
    expect(base(aWindow('TS', width, height, wood))).toBe(kr(price))
  })
  test.each([
    [590, 3440],
    [990, 4743],
    [1190, 5395],
    [1490, 6372],
    [1990, 8000],
    [2390, 9303],
  ])('FK wood %d × 1190 is %d', (width, price) => {
    expect(base(aWindow('FK', width, 1190, wood))).toBe(kr(price))
  })
})

describe('P-3, P-7 list prices', () => {
  test('P1 TS 1190 × 1190 alu: 9 930', () => expect(list(aWindow('TS', 1190, 1190))).toBe(kr(9930)))
  test('P2 FK 590 × 590 wood: 2 894, the smallest area counts', () => expect(list(aWindow('FK', 590, 590, wood))).toBe(kr(2894)))
  test('P4 SH 790 × 1190 wood, house colour, laminated, child lock: 6 954', () => {
    const grey = 'NCS S 7500-N'
    expect(
      list(aWindow('SH', 790, 1190, { ...wood, colourOutside: grey, colourInside: grey, glass: 'G3-S1', childLock: 'fitted' })),
    ).toBe(kr(6954))
  })
  // A 2.8441 m²: 900 + 6541.43 + 1861.60 = 9303.03 → 9303; over 2.8 m² × 1.08 = 10 047.24 → 10 047.
  test('P-4 size: FK wood 2390 × 1190 is over 2.8 m²', () => expect(list(aWindow('FK', 2390, 1190, wood))).toBe(kr(10_047)))
  // A 4.27093 m²: 900 + 9823.14 + 2172.04 = 12 895.18 → 12 895; over 4 m² × 1.15 = 14 829.25 → 14 829.
  test('P-4 size: FK wood 2390 × 1787 is over 4 m²', () => expect(list(aWindow('FK', 2390, 1787, wood))).toBe(kr(14_829)))
  // 8139 × 1.22 = 9929.58; 5 % + 4 % two tones = 893.66 (893.6622); 10 823.24 → 10 823.
  test('P-5 colour: grey outside and white inside pay for two tones', () =>
    expect(list(aWindow('TS', 1190, 1190, { colourOutside: 'RAL 7016' }))).toBe(kr(10_823)))
  // Two glasses: 520 × 1.1682 = 607.46 and 620 × 1.1682 = 724.28 on 15 325.79 → 16 657.53 → 16 658.
  test('P-2, P-6 a combination shares its frame, and each field pays for its own glass', () => {
    const two = withField(withField(aWindow('KB', 1980, 1180), 1, { glass: 'G3-S2' }), 2, { glass: 'G3-S1' })
    expect(list(two)).toBe(kr(16_658))
  })
  test('what the catalogue does not know costs nothing', () =>
    expect(priceWindow(engine, aWindow('XX', 900, 900), {})).toEqual({ list: 0, breakdown: [] }))
})

describe('properties of the price', () => {
  const family = fc.constantFrom('FK', 'TS', 'SS', 'SH', 'TH', 'DK', 'BD1', 'BD2', 'KB')
  const choices = fc.record({
    series: fc.constantFrom('N-Tre', 'N-Alu'),
    glass: fc.constantFrom('G2', 'G3-48', 'G3-S1', 'G3-L42', 'G3-SUN'),
    colourInside: fc.constantFrom('NCS S 0502-Y', 'NCS S 9000-N', 'free NCS'),
    childLock: fc.constantFrom('none', 'fitted'),
    vent: fc.constantFrom('none', 'slot'),
  })
  const size = fc.integer({ min: 300, max: 2800 })
  const any = fc.tuple(family, size, size, choices).map(([code, width, height, chosen]) => aWindow(code, width, height, chosen))
  test('the breakdown adds up to the list price, in whole kroner', () => {
    fc.assert(
      fc.property(any, (config) => {
        const price = priceWindow(engine, config, {})
        expect(sum(price.breakdown.map((line) => line.amount))).toBe(price.list)
        expect(price.list % 100).toBe(0)
      }),
    )
  })
  test('larger never costs less', () => {
    fc.assert(
      fc.property(any, fc.integer({ min: 1, max: 400 }), fc.boolean(), (config, more, wider) => {
        const larger = startConfiguration(
          demoCatalog,
          config.family,
          mm(config.width + (wider ? more : 0)),
          mm(config.height + (wider ? 0 : more)),
        )
        // G2 is cheaper than the standard glass: there, more area of it may save a krone.
        if (config.choices['glass'] === 'G2') return
        expect(list({ ...larger, choices: config.choices })).toBeGreaterThanOrEqual(list(config))
      }),
    )
  })
  test('a mirrored window costs the same; an evaluation at hand gives the same price', () => {
    fc.assert(
      fc.property(any, (config) => {
        expect(list(mirror(config))).toBe(list(config))
        expect(priceWindow(engine, evaluate(engine, config, {}), {})).toEqual(priceWindow(engine, config, {}))
      }),
    )
  })
})
