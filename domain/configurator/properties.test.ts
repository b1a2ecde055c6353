import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { demoCatalog } from '#seed/catalog/catalog.ts'
import { mm } from '#domain/shared/length.ts'
import { describe as inWords, drawing, specification, title, toSvg } from './drawing.ts'
import { evaluate, legalRanges, optionStates, prepare } from './evaluate.ts'
import { repairs } from './repair.ts'
import { fieldsOf, mirror, parseConfiguration, startConfiguration, withSize, type Configuration, type Part } from './window.ts'

const engine = prepare(demoCatalog)
const start = startConfiguration(demoCatalog, 'KB', mm(1980), mm(1180))

// Any window that can be parsed, legal or not: for property tests.
const openings = ['FK', 'TS', 'SS', 'SH', 'TH', 'DK', 'BD1', 'BD2', 'KB', 'nonsense']
const field: fc.Arbitrary<Part> = fc
  .record({
    opening: fc.constantFrom(...openings),
    hinge: fc.constantFrom('left', 'right', undefined),
    glass: fc.constantFrom(undefined, undefined, 'G2', 'G3-L42', 'glassless'),
  })
  .map(({ opening, hinge, glass }): Part => ({
    kind: 'field',
    opening,
    ...(hinge ? { hinge: hinge as 'left' | 'right' } : {}),
    ...(glass ? { glass } : {}),
  }))

function part(width: number, height: number, depth: number): fc.Arbitrary<Part> {
  if (depth === 0) return field
  return fc.oneof(
    { weight: 2, arbitrary: field },
    { weight: 1, arbitrary: fc.boolean().chain((vertical) => split(vertical, width, height, depth)) },
  )
}

function split(vertical: boolean, width: number, height: number, depth: number): fc.Arbitrary<Part> {
  const extent = vertical ? width : height
  if (extent < 10) return field
  return fc.uniqueArray(fc.integer({ min: 1, max: extent - 1 }), { minLength: 1, maxLength: 3 }).chain((found) => {
    const positions = found.toSorted((a, b) => a - b)
    const stops = [0, ...positions, extent]
    const parts = stops
      .slice(1)
      .map((stop, at) => stop - (stops[at] ?? 0))
      .map((size) => part(vertical ? size : width, vertical ? height : size, depth - 1))
    return fc.tuple(...parts).map((inner): Part => ({
      kind: 'split',
      direction: vertical ? 'vertical' : 'horizontal',
      positions: positions.map(mm),
      parts: inner,
    }))
  })
}

const choices = fc.dictionary(
  fc.constantFrom('series', 'glass', 'frameDepth', 'handle', 'purpose', 'colourOutside', 'spacer', 'unheardOf'),
  fc.constantFrom('N-Tre', 'N-Alu', 'G3-L42', '105', 'white', 'rescue', 'RAL 7016', 'notChosen', 'aluminium'),
  { noNullPrototype: true },
)

const aConfiguration: fc.Arbitrary<Configuration> = fc
  .tuple(fc.constantFrom(...openings), fc.integer({ min: 1, max: 4000 }), fc.integer({ min: 1, max: 3000 }))
  .chain(([family, width, height]) =>
    fc
      .tuple(part(width, height, 2), choices)
      .map(([layout, chosen]) => ({ family, width: mm(width), height: mm(height), layout, choices: chosen })),
  )

describe('any window at all', () => {
  test('fields tile the frame', () => {
    fc.assert(
      fc.property(aConfiguration, (config) => {
        const fields = fieldsOf(config)
        expect(fields.reduce((sum, one) => sum + one.width * one.height, 0)).toBe(config.width * config.height)
        expect(fields.map((one) => one.number)).toEqual(fields.map((_, at) => at + 1))
      }),
    )
  })
  test('mirrored twice is itself; once turns every hinge', () => {
    fc.assert(
      fc.property(aConfiguration, (config) => {
        expect(mirror(mirror(config))).toEqual(config)
        expect(fieldsOf(mirror(config)).filter((one) => one.field.hinge === 'left')).toHaveLength(
          fieldsOf(config).filter((one) => one.field.hinge === 'right').length,
        )
      }),
    )
  })
  test('to another size, the fields tile that frame', () => {
    fc.assert(
      fc.property(aConfiguration, fc.integer({ min: 400, max: 3500 }), (config, width) => {
        expect(fieldsOf(withSize(config, mm(width), config.height)).reduce((sum, one) => sum + one.width * one.height, 0)).toBe(
          width * config.height,
        )
      }),
    )
  })
  test('what we write we read back, whole', () => {
    fc.assert(
      fc.property(aConfiguration, (config) => {
        expect(parseConfiguration(JSON.parse(JSON.stringify(config)))).toEqual({ ok: true, value: config })
      }),
    )
  })
  test('nothing that comes in makes it throw', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true }),
        (input) => {
          expect(typeof parseConfiguration(input).ok).toBe('boolean')
          expect(typeof parseConfiguration({ ...start, layout: input }).ok).toBe('boolean')
          expect(
            typeof parseConfiguration({
              ...start,
              layout: { kind: 'split', direction: 'vertical', positions: input, parts: [input, input] },
            }).ok,
          ).toBe('boolean')
        },
      ),
      { numRuns: 500 },
    )
  })
  test('weight is frame, posts and fields; area of fields is the frame’s', () => {
    fc.assert(
      fc.property(aConfiguration, (config) => {
        const { facts, weightGrams } = evaluate(engine, config, {})
        if (facts.fields.length === 0) return
        const series = demoCatalog.series.find((one) => one.code === facts.unit.series)!
        const posts = facts.posts.reduce((sum, one) => sum + one.lengthMm, 0)
        const fields = facts.fields.reduce(
          (sum, one) => sum + (one.facts.opens === 'fixed' ? one.glassGrams : one.sashGrams.reduce((a, b) => a + b, 0)),
          0,
        )
        const frame = 2 * (config.width + config.height)
        expect(weightGrams).toBeCloseTo((frame * series.frameGramsPerM + posts * series.postGramsPerM) / 1000 + fields, -1)
        expect(facts.fields.reduce((sum, one) => sum + one.areaM2, 0)).toBeCloseTo(facts.unit.areaM2, 9)
      }),
    )
  })
  test('a mirrored window weighs, insulates and is judged the same', () => {
    fc.assert(
      fc.property(aConfiguration, (config) => {
        const [one, other] = [evaluate(engine, config, {}), evaluate(engine, mirror(config), {})]
        expect(other.weightGrams).toBe(one.weightGrams)
        expect(other.uValue).toBeCloseTo(one.uValue, 9)
        expect(other.violations.map((each) => each.rule).toSorted()).toEqual(one.violations.map((each) => each.rule).toSorted())
      }),
    )
  })
  test('nothing throws, and a fault has a sentence and fields', () => {
    fc.assert(
      fc.property(aConfiguration, (config) => {
        for (const one of evaluate(engine, config, { handle: 'white' }).violations) {
          expect(one.text).not.toMatch(/[{}]|NaN|undefined|Infinity/)
          expect(one.fields.length).toBeGreaterThan(0)
        }
        legalRanges(engine, config, {})
        optionStates(engine, config, {})
        inWords(engine, config, {})
        specification(engine, config, {})
        title(engine, config)
        for (const detail of ['small', 'large'] as const)
          expect(
            toSvg(drawing(engine, config, {}, { view: 'inside', detail, faults: [1] }), { widthPx: 300, heightPx: 200 }),
          ).not.toMatch(/NaN|undefined|Infinity/)
      }),
      { numRuns: 60 },
    )
  })
  test('what is proposed as repair does repair, and breaks nothing new', () => {
    fc.assert(
      fc.property(aConfiguration, (config) => {
        const blocked = (one: Configuration) =>
          evaluate(engine, one, {})
            .violations.filter((each) => each.severity === 'block')
            .map((each) => each.rule)
        const before = blocked(config)
        for (const { changes, mends } of repairs(engine, config, {})) {
          const after = blocked(changes)
          expect(mends.length).toBeGreaterThan(0)
          for (const rule of mends) expect(after).not.toContain(rule)
          for (const rule of after) expect(before).toContain(rule)
          expect(parseConfiguration(changes).ok).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  })
})
