import { describe, expect, test } from 'vitest'
import {
  amount,
  kilos,
  longDate,
  millimetres,
  orgNumber,
  percentage,
  size,
  spelledHash,
  squareMetres,
  tied,
  uValue,
  week,
} from './format.ts'

const spaced = (text: string) => text.replaceAll(' ', '\u00a0')

describe('D-1 figures on paper', () => {
  test.each([
    [0, '0,00 kr'],
    [5, '0,05 kr'],
    [99_999, '999,99 kr'],
    [1_234_560, '12 345,60 kr'],
    [-1_234_560, '\u221212 345,60 kr'],
    [123_456_789_01, '123 456 789,01 kr'],
  ])('%i øre is %s, and never breaks over a line', (ore, text) => {
    expect(amount(ore)).toBe(spaced(text))
  })
  test.each([
    [0, '0 %'],
    [1_000, '10 %'],
    [3_750, '37,5 %'],
    [1_225, '12,25 %'],
    [1_205, '12,05 %'],
  ])('%i basis points are %s', (points, text) => {
    expect(percentage(points)).toBe(spaced(text))
  })
  test('dates and weeks are in words', () => {
    expect(longDate('2026-01-02')).toBe(spaced('2. januar 2026'))
    expect(longDate('2026-12-31')).toBe(spaced('31. desember 2026'))
    expect(week({ year: 2026, week: 49 })).toBe('uke\u00a049, 2026')
  })
  test('measures carry their unit', () => {
    expect(size(1190, 1390)).toBe(spaced('1 190 × 1 390 mm'))
    expect(millimetres(2390)).toBe(spaced('2 390 mm'))
    expect(squareMetres(1_654_100)).toBe(spaced('1,65 m²'))
    expect(kilos(1_058_430)).toBe(spaced('1 058,4 kg'))
  })
  test('a U-value has a decimal comma and its unit once', () => {
    expect(uValue('0,82')).toBe('0,82\u00a0W/(m²K)')
    expect(uValue('0.82')).toBe('0,82\u00a0W/(m²K)')
    expect(uValue('0,82 W/(m²K)')).toBe('0,82 W/(m²K)')
  })
  test('a measure in running text is not torn', () => {
    expect(tied('Toppsving 1 195 × 500 mm, utadslående, 3 master')).toBe(
      'Toppsving 1 195\u00a0×\u00a0500\u00a0mm, utadslående, 3 master',
    )
  })
  test('numbers to be read aloud are grouped', () => {
    expect(orgNumber('923609016')).toBe(spaced('923 609 016'))
    expect(spelledHash('0123456789abcdef')).toBe('01234567 89abcdef')
  })
})
