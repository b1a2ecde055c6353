import { describe, expect, test } from 'vitest'
import { demoCatalog } from '#seed/catalog/catalog.ts'
import { clearOpening, servesRescue } from './clear-opening.ts'
import { prepare } from '#domain/configurator/evaluate.ts'
import { frameOfModule, moduleOfFrame } from './module.ts'

const { families } = prepare(demoCatalog)
const opening = (code: string, width: number, height: number) => clearOpening(families.get(code)!, width, height)
const rescues = (code: string, width: number, height: number) =>
  servesRescue(families.get(code)!, opening(code, width, height), demoCatalog.rescue)

describe('clear opening and rescue', () => {
  test.each([
    { code: 'TS', size: [1188, 1188], clear: [1074, 693], rescue: true },
    { code: 'TS', size: [1190, 1190], clear: [1076, 694.4], rescue: true },
    { code: 'TS', size: [900, 1188], clear: [786, 693], rescue: false },
    { code: 'TS', size: [989, 988], clear: [0, 0], rescue: false },
    { code: 'SH', size: [612, 1112], clear: [500, 1000], rescue: true },
    { code: 'SH', size: [712, 1012], clear: [600, 900], rescue: true },
    { code: 'SH', size: [611, 1200], clear: [499, 1088], rescue: false },
    { code: 'TH', size: [1190, 590], clear: [1070, 472], rescue: false },
    { code: 'BD1', size: [990, 2090], clear: [854, 1954], rescue: true },
    { code: 'FK', size: [1190, 1190], clear: [0, 0], rescue: false },
  ])('$code $size → clear $clear, rescue $rescue', ({ code, size: [width = 0, height = 0], clear, rescue }) => {
    const found = opening(code, width, height)
    expect([found.widthMm, Math.round(found.heightMm * 10) / 10]).toEqual(clear)
    expect(rescues(code, width, height)).toBe(rescue)
  })
  test.each([
    [1014, 1050],
    [989, 1088],
    [921, 1188],
    [849, 1288],
    [791, 1388],
    [718, 1488],
    [636, 1588],
  ])('TS %d × %d is exactly the least', (width, height) => {
    expect(rescues('TS', width, height)).toBe(true)
    expect(rescues('TS', width - 1, height)).toBe(false)
  })
})

describe('modules', () => {
  test.each([
    [10, 12, 10, 990, 1190],
    [12, 12, 12, 1188, 1188],
    [10, 12, 20, 980, 1180],
  ])('%d × %d M less %d is %d × %d', (w, h, deduction, width, height) => {
    expect([frameOfModule(w, deduction), frameOfModule(h, deduction)]).toEqual([width, height])
  })
  test('1188 is 12 M with 12 mm less; 1234 has no module', () => {
    expect(moduleOfFrame(1188, 12)).toBe(12)
    expect(moduleOfFrame(1234, 10)).toBeUndefined()
  })
})
