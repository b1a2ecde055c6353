import { describe, expect, test } from 'vitest'
import { demoCatalog } from '#seed/catalog/catalog.ts'
import { evaluate, prepare } from '#domain/configurator/evaluate.ts'
import { startConfiguration, type Configuration } from '#domain/configurator/window.ts'
import { mm } from '#domain/shared/length.ts'
import { kr } from '#domain/shared/money.ts'
import { priceWindow } from './price-window.ts'

// The lines of the FZK-Haus: frame = wall opening − 20 mm. N-Alu, frame depth 115, G3-48 (Ug .5), foam (ψ .035), worked out
// by hand from the formulas:
//
// KB 1980 × 1180, TS 990 + FK 990. Visible glass TS (990−108−81)·(1180−216) = 801·964 = .772164 m², 3.530 m round;
//   FK (990−72−45)·(1180−144) = 873·1036 = .904428 m², 3.818 m. Fields 1.1682 m² each, so frame .396036 and .263772 m².
//   U = (1.676592·.5 + .396036·1.05 + .263772·1.00 + 7.348·.035) / 2.3364 = 1.775086 / 2.3364 = .759753
//   kg: panes .831·.994·30 = 24.78042, .903·1.066·30 = 28.87794; sash 2(.929+1.092)·2.1 = 8.4882; hardware 4.5;
//   frame 6.32·3.1 = 19.592; post 1.18·4.5 = 5.31. In all 91.54856.
//   kr: TS 2600 + 2920.50 + 1822.80 = 7343; FK 900 + 2686.86 + 1128.40 = 4715; ·.94 = 11 334.52; post 850 + 377.60;
//   12 562.12·1.22 = 15 325.79 → 15 326.
// FK 1980 × 1180. Glass 1836·1036 = 1.902096 m², 5.744 m; frame .434304. U = (.951048 + .434304 + .20104)/2.3364 = .678990
//   kg 1.866·1.066·30 = 59.67468 + 19.592 = 79.26668.  kr 900 + 5373.72 + 1643.20 = 7917 ·1.22 = 9658.74 → 9659.
// TS 980 × 980. Glass 764² = .583696 m², 3.056 m; frame .376704. U = (.291848 + .395539 + .10696)/.9604 = .827100
//   kg .794²·30 = 18.91308 + 4·.892·2.1 = 7.4928 + 4.5 + 3.92·3.1 = 12.152: 43.05788.  kr 2600 + 2401 + 1646.40 = 6647 ·1.22 = 8109.34 → 8109.
// BD2 1990 × 2355, G3-S1 (Ug .6, 35.5 kg/m²). Each leaf (995−118−80)·(2355−118−165) = 797·2072 = 1.651384 m², 5.738 m;
//   frame 4.68645 − 3.302768 = 1.383682. U = (1.981661 + 1.591234 + .40166)/4.68645 = .848096
//   kg each leaf .827·2.102·35.5 = 61.71157 + 2(.951+2.267)·2.1 = 13.5156 + 6: 81.22717; frame 8.69·3.1 = 26.939. In all 189.39333.
//   kr 9800 + 13 590.705 + 4518.80 = 27 909.505 → 27 910 ·1.22 = 34 050.20 + 620·4.68645 = 2905.60: 36 955.80 → 36 956.
const engine = prepare(demoCatalog)
const aWindow = (family: string, width: number, height: number, choices: Record<string, string> = {}): Configuration => ({
  ...startConfiguration(demoCatalog, family, mm(width), mm(height)),
  choices,
})

describe('golden windows of the FZK-Haus', () => {
  test.each([
    {
      name: 'KB 1980 × 1180, TS + FK',
      window: aWindow('KB', 1980, 1180),
      u: 0.759753,
      shown: '0,76',
      grams: 91_549,
      list: 15_326,
      warns: [],
    },
    {
      name: 'FK 1980 × 1180',
      window: aWindow('FK', 1980, 1180),
      u: 0.67899,
      shown: '0,68',
      grams: 79_267,
      list: 9659,
      warns: ['W-5'],
    },
    { name: 'TS 980 × 980', window: aWindow('TS', 980, 980), u: 0.8271, shown: '0,83', grams: 43_058, list: 8109, warns: [] },
    {
      name: 'BD2 1990 × 2355, laminated',
      window: aWindow('BD2', 1990, 2355, { glass: 'G3-S1' }),
      u: 0.848096,
      shown: '0,85',
      grams: 189_393,
      list: 36_956,
      warns: [],
    },
  ])('$name', ({ window, u, shown, grams, list, warns }) => {
    const found = evaluate(engine, window, { handle: 'white' })
    expect(found.uValue).toBeCloseTo(u, 5)
    expect(found.uValueText).toBe(shown)
    expect(found.weightGrams).toBe(grams)
    expect(priceWindow(engine, found, {}).list).toBe(kr(list))
    expect(found.orderable).toBe(true)
    expect(found.violations.map((one) => one.rule)).toEqual(warns)
  })
  // Clear width 990 − 114 = 876, height 625 + (693−625)·92/100 = 687.56: 1563.56 ≥ 1500.
  test('the bedroom’s combination serves as rescue window', () => {
    const found = evaluate(engine, aWindow('KB', 1980, 1180, { purpose: 'rescue' }), { handle: 'white' })
    expect(found.orderable).toBe(true)
    expect([found.facts.unit.rescueWidthMm, found.facts.unit.rescueHeightMm]).toEqual([876, expect.closeTo(687.56, 6)])
  })
})
