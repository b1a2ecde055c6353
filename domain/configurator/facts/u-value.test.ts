import { describe, expect, test } from 'vitest'
import { demoCatalog } from '#seed/catalog/catalog.ts'
import { mm } from '#domain/shared/length.ts'
import { evaluate, prepare } from '#domain/configurator/evaluate.ts'
import { uValueText } from '#domain/configurator/norwegian.ts'
import { averageUValue, uValue } from './u-value.ts'
import { startConfiguration, withSize, type Configuration } from '#domain/configurator/window.ts'

const engine = prepare(demoCatalog)
const aWindow = (family: string, width: number, height: number, choices: Record<string, string> = {}): Configuration => ({
  ...startConfiguration(demoCatalog, family, mm(width), mm(height)),
  choices,
})

/** One field with the same visible frame width b all round, straight from the standard. */
function plain(width: number, height: number, { b, uf, ug, psi }: { b: number; uf: number; ug: number; psi: number }) {
  const [w, h] = [(width - 2 * b) / 1000, (height - 2 * b) / 1000]
  return { areaM2: (width * height) / 1e6, glassAreaM2: w * h, glassPerimeterM: 2 * (w + h), ug, uf, psi }
}

describe('EN ISO 10077-1 against published figures', () => {
  test('U1 1230 × 1480, b 104: Ag 1.300, Af .5204, lg 4.588, Uw .7254', () => {
    const part = plain(1230, 1480, { b: 104, uf: 0.98, ug: 0.5, psi: 0.035 })
    expect(part.glassAreaM2).toBeCloseTo(1.3, 3)
    expect(part.areaM2 - part.glassAreaM2).toBeCloseTo(0.5204, 4)
    expect(part.glassPerimeterM).toBeCloseTo(4.588, 3)
    expect(uValue([part])).toBeCloseTo(0.7254, 4)
  })
  test.each([
    { id: 'U2', ug: 1.1, psi: 0.07, printed: 1.3 },
    { id: 'U2', ug: 1.1, psi: 0.04, printed: 1.23 },
    { id: 'U2', ug: 1.1, psi: 0.032, printed: 1.21 },
    { id: 'U3', ug: 1.0, psi: 0.07, printed: 1.24 },
    { id: 'U3', ug: 1.0, psi: 0.04, printed: 1.16 },
    { id: 'U3', ug: 1.0, psi: 0.032, printed: 1.14 },
  ])('$id Ug $ug, ψ $psi → $printed', ({ ug, psi, printed }) => {
    const exact = uValue([plain(1230, 1480, { b: 120, uf: 1.2, ug, psi })])
    expect(Math.abs(exact - printed)).toBeLessThanOrEqual(0.00501)
  })
})

describe('the demo profiles, four decimals', () => {
  test.each([
    { id: 'U8', window: aWindow('FK', 1230, 1480), glass: 1.4509, perimeter: 4.844, expected: 0.6946 },
    { id: 'U9', window: aWindow('TS', 1230, 1480), glass: 1.2817, perimeter: 4.556, expected: 0.7504 },
    { id: 'U10', window: aWindow('TS', 1230, 1480, { spacer: 'aluminium' }), glass: 1.2817, perimeter: 4.556, expected: 0.863 },
    { id: 'U12', window: aWindow('TS', 1190, 1190), glass: 0.9487, perimeter: 3.896, expected: 0.7778 },
    { id: 'U15', window: aWindow('KB', 2390, 1190), glass: 2.1074, perimeter: 8.208, expected: 0.7383 },
  ])('$id → $expected', ({ window, glass, perimeter, expected }) => {
    const found = evaluate(engine, window, {})
    expect(found.glassAreaM2).toBeCloseTo(glass, 4)
    expect(found.facts.fields.reduce((sum, one) => sum + one.glassPerimeterM, 0)).toBeCloseTo(perimeter, 6)
    expect(found.uValue).toBeCloseTo(expected, 4)
  })

  // The second window of U17 is not printed; a fixed one of 2390 × 1990 is the one that gives the printed mean.
  test('U17 the mean of 6 × U12, 2 fixed and a door with U 1.00 is .7280', () => {
    const [top, fixed] = [aWindow('TS', 1190, 1190), aWindow('FK', 2390, 1990)].map((one) => evaluate(engine, one, {}))
    const units = [
      { quantity: 6, areaM2: 1.4161, uValue: top!.uValue },
      { quantity: 2, areaM2: 4.7561, uValue: fixed!.uValue },
      { quantity: 1, areaM2: 2.0691, uValue: 1 },
    ]
    expect(averageUValue(units)).toBeCloseTo(0.728, 4)
  })

  test('a larger pane in the same frame never has a higher U', () => {
    for (let width = 600; width < 1800; width += 100)
      expect(evaluate(engine, withSize(aWindow('TS', width, 1190), mm(width + 100), mm(1190)), {}).uValue).toBeLessThan(
        evaluate(engine, aWindow('TS', width, 1190), {}).uValue,
      )
  })
})

test.each([
  [0.7254, '0,73'],
  [0.6946, '0,69'],
  [1.2301, '1,2'],
  [0.9996, '1,0'],
  [0.994, '0,99'],
])('%d is shown as %s', (exact, shown) => {
  expect(uValueText(exact)).toBe(shown)
})
