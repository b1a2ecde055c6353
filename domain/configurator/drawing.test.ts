import { describe, expect, test } from 'vitest'
import { demoCatalog } from '#seed/catalog/catalog.ts'
import { mm } from '#domain/shared/length.ts'
import { describe as inWords, drawing, specification, title, toSvg } from './drawing.ts'
import { prepare } from './evaluate.ts'
import { mirror, startConfiguration, withField, type Configuration } from './window.ts'

const engine = prepare(demoCatalog)
const aWindow = (family: string, width: number, height: number, choices: Record<string, string> = {}): Configuration => ({
  ...startConfiguration(demoCatalog, family, mm(width), mm(height)),
  choices,
})
const lines = (config: Configuration, view: 'outside' | 'inside') =>
  drawing(engine, config, {}, { view, detail: 'medium' }).shapes.filter((one) => one.kind === 'opening')

describe('the drawing', () => {
  test('outward is solid from outside and dashed from inside; inward the other way; fixed has none', () => {
    expect(lines(aWindow('TS', 990, 990), 'outside').map((one) => one.away)).toEqual([false])
    expect(lines(aWindow('TS', 990, 990), 'inside').map((one) => one.away)).toEqual([true])
    expect(lines(aWindow('DK', 990, 990), 'outside').map((one) => one.away)).toEqual([true, true])
    expect(lines(aWindow('DK', 990, 990), 'inside').map((one) => one.away)).toEqual([false, false])
    expect(lines(aWindow('FK', 990, 990), 'outside')).toEqual([])
  })
  test('the lines meet at the hinge: left from outside, right in the picture from inside', () => {
    expect(lines(aWindow('SH', 790, 1190), 'outside')[0]!.points[1]).toEqual([44, 595])
    expect(lines(aWindow('SH', 790, 1190), 'inside')[0]!.points[1]).toEqual([746, 595])
    expect(lines(withField(aWindow('SH', 790, 1190), 1, { hinge: 'right' }), 'outside')[0]!.points[1]).toEqual([746, 595])
    expect(lines(aWindow('TS', 1190, 1190), 'outside')[0]!.points[1]).toEqual([595, 44])
  })
  test('a mirrored window is drawn as the picture from inside, but for what faces whom', () => {
    const config = aWindow('KB', 1980, 1180)
    const points = (found: ReturnType<typeof lines>) => found.map((one) => one.points.toSorted(([a], [b]) => a - b))
    expect(points(lines(mirror(config), 'outside'))).toEqual(points(lines(config, 'inside')))
  })
  test('dimensions go to the middle of the post, and the whole outside them', () => {
    const found = drawing(engine, aWindow('KB', 1980, 1180), {}, { view: 'outside', detail: 'medium' }).shapes.filter(
      (one) => one.kind === 'dimension',
    )
    expect(found.map(({ axis, chain, text }) => [axis, chain, text])).toEqual([
      ['horizontal', 1, '990'],
      ['horizontal', 1, '990'],
      ['horizontal', 2, '1\u00a0980'],
      ['vertical', 1, '1\u00a0180'],
    ])
  })
  test('the faulty measure is marked, not the sound one', () => {
    const found = drawing(engine, aWindow('TS', 1900, 900), {}, { view: 'outside', detail: 'medium', faults: [1] }).shapes.filter(
      (one) => one.kind === 'dimension',
    )
    expect(found.map(({ axis, fault }) => [axis, fault ?? false])).toEqual([
      ['horizontal', true],
      ['vertical', false],
    ])
  })
  test('a hinge shows where the sash comes towards the viewer, a handle inside, a door’s on both sides', () => {
    const kinds = (family: string, height: number, view: 'outside' | 'inside') =>
      new Set(drawing(engine, aWindow(family, 790, height), {}, { view, detail: 'medium' }).shapes.map((one) => one.kind))
    expect([kinds('SH', 1190, 'outside').has('hinge'), kinds('SH', 1190, 'outside').has('handle')]).toEqual([true, false])
    expect([kinds('SH', 1190, 'inside').has('hinge'), kinds('SH', 1190, 'inside').has('handle')]).toEqual([false, true])
    expect(kinds('BD1', 2090, 'outside').has('handle')).toBe(true)
  })
  test('the picture stands alone: namespace, title, description, the colour of the side that is seen', () => {
    const config = aWindow('TS', 1190, 1190, { colourOutside: 'RAL 7016' })
    const svg = toSvg(drawing(engine, config, {}, { view: 'outside', detail: 'large' }), { widthPx: 600 })
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" role="img" width="600"/)
    expect(svg).toContain('<title>Toppsving</title><desc>Toppsving 1\u00a0190 × 1\u00a0190 mm. Sett utenfra.</desc>')
    expect(svg).toContain('#4a5257')
    expect(toSvg(drawing(engine, config, {}, { view: 'inside', detail: 'large' }), { widthPx: 600 })).not.toContain('#4a5257')
  })
  test('it fits the room it is given', () => {
    const svg = toSvg(drawing(engine, aWindow('BD1', 990, 2090), {}, { view: 'outside', detail: 'small' }), {
      widthPx: 120,
      heightPx: 120,
    })
    expect(svg).toMatch(/height="120"/)
  })
})

describe('in words', () => {
  test.each([
    [
      aWindow('KB', 1980, 1180),
      'Kombinasjon 1\u00a0980 × 1\u00a0180 mm, to felt: 1 toppsving, 2 fast. Sett utenfra.',
      'Toppsving + fast',
    ],
    [aWindow('SH', 790, 1190), 'Sidehengslet 790 × 1\u00a0190 mm med hengsler til venstre. Sett utenfra.', 'Sidehengslet'],
    [
      aWindow('BD2', 1990, 2355),
      'Balkongdør 2-fløyet 1\u00a0990 × 2\u00a0355 mm, gående fløy til venstre. Sett utenfra.',
      'Balkongdør 2-fløyet',
    ],
  ])('%#', (config, words, name) => {
    expect([inWords(engine, config, {}), title(engine, config)]).toEqual([words, name])
  })
  test('the specification says what a carpenter checks', () => {
    const found = Object.fromEntries(
      specification(engine, aWindow('SH', 790, 1190), { handle: 'chrome' }).map((one) => [one.label, one.value]),
    )
    expect(found).toMatchObject({
      Type: 'Sidehengslet',
      Karmmål: '790 × 1\u00a0190 mm, bredde × høyde, utvendig',
      Modul: '8 × 12 M',
      Slagretning: 'Utadslående, med hengsler til venstre, sett utenfra',
      Karmdybde: '115 mm',
      'Farge utvendig': 'Renhvit RAL 9010',
      Glass: '3-lags energi, 4E-18Ar-4-18Ar-E4, 48 mm (G3-48)',
      Vrider: 'Krom',
      Areal: '0,94 m²',
    })
    expect(found['U-verdi']).toMatch(/^0,84 W\/m²K for 790 × 1\u00a0190 mm/)
  })
})
