import { describe, expect, test } from 'vitest'
import { demoCatalog } from '#seed/catalog/catalog.ts'
import { mm } from '#domain/shared/length.ts'
import { evaluate, prepare } from './evaluate.ts'
import { repairs } from './repair.ts'
import { fieldsOf, startConfiguration, withField } from './window.ts'

const engine = prepare(demoCatalog)
const white = { handle: 'white' }
const aWindow = (family: string, width: number, height: number, choices: Record<string, string> = {}) => ({
  ...startConfiguration(demoCatalog, family, mm(width), mm(height)),
  choices,
})
const titles = (config: ReturnType<typeof aWindow>) => repairs(engine, config, white).map((one) => one.title)

describe('repairs', () => {
  test('TS 1980 × 1180 is too wide: two fields in the same hole first, side-hung ones, and the nearest width', () => {
    const found = repairs(engine, aWindow('TS', 1980, 1180), white)
    expect(found[0]).toMatchObject({ title: 'Del i to felt: toppsving + fast', mends: ['W-1', 'W-2'] })
    expect(found[0]!.changes).toMatchObject({ family: 'KB', width: 1980, height: 1180 })
    expect(fieldsOf(found[0]!.changes).map((one) => [one.field.opening, one.width])).toEqual([
      ['TS', 990],
      ['FK', 990],
    ])
    expect(found.map((one) => one.title)).toContain('Del i tre felt: sidehengslet + fast + sidehengslet')
    expect(found.find((one) => one.title === 'Sett bredden til 1\u00a0890 mm')?.detail).toBe(
      'Toppsving kan være 490–1\u00a0890 mm bred når høyden er 1\u00a0180 mm.',
    )
    for (const one of found) expect(evaluate(engine, one.changes, white).orderable).toBe(true)
  })
  test('heavy sound glass: lighter glass first', () => {
    expect(titles(aWindow('TS', 1590, 1390, { glass: 'G3-L42' }))[0]).toMatch(/^Glass: 3-lags energi/)
  })
  test('a rescue window too low: 989 × 988 becomes 989 × 1088; giving up the purpose comes last', () => {
    const found = titles(aWindow('TS', 989, 988, { purpose: 'rescue' }))
    expect(found[0]).toBe('Sett høyden til 1\u00a0088 mm')
    expect(found.at(-1)).toBe('Bruk: Ingen særskilte krav')
  })
  test('a shallow frame gets deeper, a high window a transom, an open hinge side both sides', () => {
    expect(titles(aWindow('FK', 990, 990, { frameDepth: '105' }))[0]).toBe('Karmdybde: 115 mm')
    expect(titles(aWindow('TS', 1180, 1980))[0]).toBe('Del i to felt i høyden: toppsving over fast')
    expect(titles(withField(aWindow('SH', 790, 1190), 1, { hinge: undefined }))).toEqual(
      expect.arrayContaining(['Hengsler til venstre', 'Hengsler til høyre']),
    )
  })
  test('too wide and too high at once still gets a size; a sound window gets nothing', () => {
    expect(titles(aWindow('TS', 2100, 1900)).some((one) => one.startsWith('Sett målet til'))).toBe(true)
    expect(titles(aWindow('TS', 1190, 1190))).toEqual([])
  })
  test('at most five, all different', () => {
    const found = repairs(engine, aWindow('TS', 1980, 1180), white)
    expect(found.length).toBeLessThanOrEqual(5)
    expect(new Set(found.map((one) => JSON.stringify(one.changes))).size).toBe(found.length)
  })
})
