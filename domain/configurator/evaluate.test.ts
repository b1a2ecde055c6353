import { describe, expect, test } from 'vitest'
import { demoCatalog } from '#seed/catalog/catalog.ts'
import { mm } from '#domain/shared/length.ts'
import { evaluate, legalRanges, optionStates, prepare, publishCheck } from './evaluate.ts'
import { exampleWindow } from '#domain/configurator/rules/publish-check.ts'
import { startConfiguration, withField, type Configuration } from './window.ts'

const engine = prepare(demoCatalog)
const white = { handle: 'white' }
const aWindow = (family: string, width: number, height: number, choices: Record<string, string> = {}): Configuration => ({
  ...startConfiguration(demoCatalog, family, mm(width), mm(height)),
  choices,
})
const broken = (config: Configuration) => evaluate(engine, config, white).violations.map((one) => one.rule)

describe.each(demoCatalog.rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test.each(
    rule.examples.map(
      (example) =>
        [example.breaks ? 'broken by' : 'not broken by', JSON.stringify({ ...example, breaks: undefined }), example] as const,
    ),
  )('is %s %s', (_breaks, _text, example) => {
    expect(evaluate(engine, exampleWindow(demoCatalog, example), {}).violations.some((one) => one.rule === rule.id)).toBe(
      example.breaks,
    )
  })
})

describe('publishing a catalogue', () => {
  const [first, ...rest] = demoCatalog.rules
  const changed = (rule: object) => publishCheck({ ...demoCatalog, rules: [{ ...first!, ...rule }, ...rest] })
  test('the demo catalogue may be published', () => expect(publishCheck(demoCatalog).ok).toBe(true))
  test.each([
    [
      'an example that lies',
      { examples: first!.examples.map((one) => ({ ...one, breaks: !one.breaks })) },
      'catalog.exampleFails',
    ],
    ['no example that breaks', { examples: first!.examples.filter((one) => !one.breaks) }, 'catalog.exampleMissing'],
    [
      'a fact that does not exist',
      { cases: [{ scope: 'unit', when: 'unit.moonPhase > 1.0', text: { nb: '', en: '' } }] },
      'catalog.ruleUnreadable',
    ],
    [
      'a field’s fact asked of the unit',
      { cases: [{ scope: 'unit', when: 'field.widthMm > 1.0', text: { nb: '', en: '' } }] },
      'catalog.ruleUnreadable',
    ],
    [
      'a placeholder that is no fact',
      { cases: [{ scope: 'unit', when: 'unit.widthMm > 1.0', text: { nb: '{unit.moon}', en: '' } }] },
      'catalog.ruleUnreadable',
    ],
    [
      'a condition that is a number',
      { cases: [{ scope: 'unit', when: 'unit.widthMm', text: { nb: '', en: '' } }] },
      'catalog.ruleUnreadable',
    ],
    ['an id used twice', { id: 'W-2' }, 'catalog.ruleTwice'],
  ])('%s is refused', (_, rule, code) => {
    const found = changed(rule)
    expect(found.ok ? undefined : found.error.code).toBe(code)
  })
})

describe('evaluating a window', () => {
  test('W-1 says which, how much and how much is allowed, at the width', () => {
    const [fault] = evaluate(engine, aWindow('TS', 1980, 1180), white).violations
    expect(fault).toMatchObject({
      rule: 'W-1',
      severity: 'block',
      text: 'Toppsving: bredden 1\u00a0980 mm er over største bredde, 1\u00a0890 mm.',
      fields: ['width'],
      fieldNumber: 1,
    })
  })
  test('W-1 in a combination names the field and its own path', () => {
    const [fault] = evaluate(engine, aWindow('KB', 3500, 480), white).violations.filter((one) =>
      one.fields.includes('layout.0.height'),
    )
    expect(fault?.text).toBe('Felt 1 (toppsving): høyden 480 mm er under minste høyde, 490 mm.')
  })
  test('W-2 concerns size, glass and series', () => {
    const fault = evaluate(engine, aWindow('TS', 1590, 1390, { glass: 'G3-L38' }), white).violations.find(
      (one) => one.rule === 'W-2',
    )
    expect(fault?.fields).toEqual(['width', 'height', 'choices.glass', 'choices.series'])
  })
  test('W-0 what the catalogue does not know is told, never thrown', () => {
    expect(broken(aWindow('XX', 900, 900))).toEqual(['W-0'])
    expect(broken(aWindow('TS', 900, 900, { glass: 'G9' }))).toEqual(['W-0'])
    expect(broken(aWindow('TS', 900, 900, { hat: 'red' }))).toEqual(['W-0'])
    expect(broken(aWindow('TS', 900, 900, { series: 'N-Tre', colourOutside: 'RAL 7016' }))).toEqual(['W-0'])
    expect(broken(withField(aWindow('TS', 900, 900), 1, { glass: 'G9' }))).toEqual(['W-0'])
  })
  test('W-45 a side-hung window without hinge side waits for it', () => {
    const fault = evaluate(engine, withField(aWindow('SH', 790, 1190), 1, { hinge: undefined }), white).violations[0]
    expect([fault?.rule, fault?.fields]).toEqual(['W-45', ['layout.hinge']])
  })
  test('Q-8 a handle must be chosen, here or for the whole quote; a fixed light needs none', () => {
    expect(evaluate(engine, aWindow('TS', 990, 990), {})).toMatchObject({ orderable: false, missing: ['handle'] })
    expect(evaluate(engine, aWindow('TS', 990, 990), white)).toMatchObject({
      orderable: true,
      missing: [],
      choices: { handle: { origin: 'common' } },
    })
    expect(evaluate(engine, aWindow('TS', 990, 990, { handle: 'notChosen' }), white).orderable).toBe(false)
    expect(evaluate(engine, aWindow('FK', 990, 990), {}).orderable).toBe(true)
  })
  test('own choice before the quote’s, before the catalogue’s; the default outside follows the series', () => {
    const { choices } = evaluate(engine, aWindow('TS', 990, 990, { glass: 'G3-S1' }), { glass: 'G3-44', series: 'N-Tre' })
    expect([choices['glass']!.value, choices['glass']!.origin]).toEqual(['G3-S1', 'own'])
    expect([choices['series']!.value, choices['series']!.origin]).toEqual(['N-Tre', 'common'])
    expect([choices['colourOutside']!.value, choices['colourOutside']!.origin]).toEqual(['NCS S 0502-Y', 'default'])
  })
  test('lead time is the longest that anything in it asks for', () => {
    expect(evaluate(engine, aWindow('TS', 990, 990), white).leadTimeWeeks).toBe(5)
    expect(evaluate(engine, aWindow('TS', 990, 990, { colourOutside: 'RAL 7016' }), white).leadTimeWeeks).toBe(6)
    expect(evaluate(engine, aWindow('TS', 990, 990, { glass: 'G3-L38' }), white).leadTimeWeeks).toBe(8)
  })
})

describe('what would be legal', () => {
  test('the width of a top-swing 1180 high ends at its limit, where the weight still holds', () => {
    expect(legalRanges(engine, aWindow('TS', 1980, 1180), white).width).toEqual({ min: 490, max: 1890, possible: true })
  })
  test('weight takes over from the limit when the glass is heavy', () => {
    const heavy = aWindow('TS', 1590, 1390, { glass: 'G3-L42' })
    const { max } = legalRanges(engine, heavy, white).width
    expect(broken({ ...heavy, width: mm(max) })).not.toContain('W-2')
    expect(broken({ ...heavy, width: mm(max + 1) })).toContain('W-2')
  })
  test('each field of a combination: 490 for the hardware, 290 beside the post', () => {
    expect(legalRanges(engine, aWindow('KB', 1980, 1180), white).fields.map((one) => one.width)).toEqual([
      { min: 490, max: 1690, possible: true },
      { min: 290, max: 1490, possible: true },
    ])
  })
  test('each end of a range is legal and the next millimetre is not', () => {
    for (const [family, width, height] of [
      ['TS', 1190, 1190],
      ['SH', 690, 1190],
      ['KB', 1980, 1180],
      ['BD2', 1990, 2355],
    ] as const) {
      const config = aWindow(family, width, height)
      const { min, max } = legalRanges(engine, config, white).height
      const blocks = (to: number) =>
        evaluate(engine, { ...config, height: mm(to) }, white).violations.some((one) => one.severity === 'block')
      expect([blocks(min), blocks(max), blocks(min - 1), blocks(max + 1)]).toEqual([false, false, true, true])
    }
  })
  test('a value that would break a rule says so with rule and reason', () => {
    const glass = optionStates(engine, aWindow('TS', 1590, 1390), white).find((one) => one.option === 'glass')!
    const states = Object.fromEntries(glass.values.map((one) => [one.value, one]))
    expect(states['G3-48']!.state).toBe('legal')
    expect(states['G3-L42']).toMatchObject({ state: 'blocked', rule: 'W-2' })
    const depth = optionStates(engine, aWindow('FK', 990, 990), white).find((one) => one.option === 'frameDepth')!
    expect(depth.values.map((one) => one.state)).toEqual(['blocked', 'legal', 'legal'])
  })
})
