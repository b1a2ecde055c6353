import { describe, expect, test } from 'vitest'
import { demoCatalog } from '#seed/catalog/catalog.ts'
import { mm } from '#domain/shared/length.ts'
import { evaluate, prepare } from '#domain/configurator/evaluate.ts'
import { startConfiguration } from '#domain/configurator/window.ts'

const engine = prepare(demoCatalog)
const weigh = (family: string, width: number, height: number, choices: Record<string, string> = {}) =>
  evaluate(engine, { ...startConfiguration(demoCatalog, family, mm(width), mm(height)), choices }, {})

describe('weight', () => {
  test.each([
    { code: 'G2', millimetres: 8, interlayer: 0 },
    { code: 'G3-48', millimetres: 12, interlayer: 0 },
    { code: 'G3-S2', millimetres: 12, interlayer: 0 },
    { code: 'G3-S1', millimetres: 14, interlayer: 500 },
    { code: 'G3-L38', millimetres: 18, interlayer: 500 },
    { code: 'G3-L42', millimetres: 20, interlayer: 1000 },
  ])('W0 $code weighs 2.5 kg per m² and mm of glass, and its interlayer', ({ code, millimetres, interlayer }) => {
    expect(engine.glass.get(code)?.gramsPerM2).toBe(2500 * millimetres + interlayer)
  })
  test('W1 FK 1190 × 1190 alu, 12 mm glass: glass 34.7 kg, total 49.5 kg', () => {
    const found = weigh('FK', 1190, 1190)
    expect(found.facts.fields[0]!.glassGrams / 1000).toBeCloseTo(34.7, 1)
    expect(found.weightGrams / 1000).toBeCloseTo(49.5, 1)
    expect(found.sashWeights).toEqual([])
  })
  test.each([
    { id: 'W2', family: 'TS', size: [1190, 1190], choices: {}, glass: 30.2, sash: 44.0, total: 58.8 },
    {
      id: 'W3',
      family: 'TS',
      size: [1190, 1190],
      choices: { series: 'N-Tre', glass: 'G2' },
      glass: 20.2,
      sash: 31.7,
      total: 43.6,
    },
    { id: 'W6', family: 'SH', size: [790, 1390], choices: {}, glass: 21.8, sash: 32.7, total: 46.2 },
  ])('$id sash $sash kg, total $total kg', ({ family, size: [width = 0, height = 0], choices, glass, sash, total }) => {
    const found = weigh(family, width, height, choices)
    expect(found.facts.fields[0]!.glassGrams / 1000).toBeCloseTo(glass, 1)
    expect(found.sashWeights[0]!.grams / 1000).toBeCloseTo(sash, 1)
    expect(found.weightGrams / 1000).toBeCloseTo(total, 1)
  })
})
