import { describe, expect, test } from 'vitest'
import { date, dateTime, measure, money, moneyDifference, percent, waited, week } from './format.ts'

const now = new Date('2026-11-23T10:00:00Z')

describe('figures as Norwegians write them', () => {
  test.each([
    [money(1234560), '12 345,60 kr'],
    [money(-50), '−0,50 kr'],
    [money(1234560, { unit: false }), '12 345,60'],
    [moneyDifference(53000), '+530 kr'],
    [moneyDifference(-3250), '−32,50 kr'],
    [moneyDifference(0), '0 kr'],
    [percent(3200), '32 %'],
    [measure(1980, 1180), '1 980 × 1 180'],
  ])('%s', (written, wanted) => expect(written.replaceAll('\u00a0', ' ')).toBe(wanted))

  test('no ordinary space can break a sum over two lines', () => expect(money(1234560)).not.toContain(' '))
})

describe('dates', () => {
  test('this year goes unsaid', () => expect(date('2026-11-27', now)).toBe('fre. 27. nov.'))
  test('another year is said', () => expect(date('2027-01-18', now)).toBe('man. 18. jan. 2027'))
  test('the clock is Oslo’s', () => expect(dateTime('2026-11-27T11:00:00Z', now)).toBe('fre. 27. nov. 12:00'))
  test('weeks are ISO weeks', () => expect(week('2027-01-01').replace('\u00a0', ' ')).toBe('uke 53'))
  test('waiting is counted in working days', () => {
    expect(waited('2026-11-23T07:00:00Z', now)).toBe('i dag')
    expect(waited('2026-11-20', now)).toBe('1 virkedag')
  })
})
