import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addWorkingDays,
  daysBetween,
  easter,
  isHoliday,
  isoWeek,
  isWorkingDay,
  mondayOf,
  osloDate,
  weekExists,
  workingDaysBetween,
} from './dates.ts'

describe('ISO weeks', () => {
  test.each([
    ['2026-11-23', 2026, 48],
    ['2026-12-28', 2026, 53],
    ['2026-12-31', 2026, 53],
    ['2027-01-01', 2026, 53],
    ['2027-01-03', 2026, 53],
    ['2027-01-04', 2027, 1],
    ['2024-12-30', 2025, 1],
    ['2024-12-29', 2024, 52],
    ['2032-12-31', 2032, 53],
    ['2037-12-31', 2037, 53],
    ['2028-02-29', 2028, 9],
    ['2021-01-03', 2020, 53],
  ])('%s lies in %d week %d', (date, year, week) => expect(isoWeek(date)).toEqual({ year, week }))

  test.each([
    [2026, 53, '2026-12-28'],
    [2027, 1, '2027-01-04'],
    [2026, 1, '2025-12-29'],
    [2020, 53, '2020-12-28'],
    [2024, 52, '2024-12-23'],
  ])('week %d-%d begins on %s', (year, week, monday) => {
    expect(mondayOf(year, week)).toBe(monday)
  })
  test.each([
    [2027, 53],
    [2025, 53],
    [2026, 54],
    [2026, 0],
  ])('%d has no week %d', (year, week) => expect(() => mondayOf(year, week)).toThrow(RangeError))
  test('years with 53 weeks from 2020 to 2040', () => {
    const long = Array.from({ length: 21 }, (_, at) => 2020 + at).filter((year) => isoWeek(`${year}-12-28`).week === 53)
    expect(long).toEqual([2020, 2026, 2032, 2037])
    expect(Array.from({ length: 21 }, (_, at) => 2020 + at).filter((year) => weekExists({ year, week: 53 }))).toEqual(long)
  })
  const someDay = fc.integer({ min: 0, max: 12_000 }).map((days) => addDays('2015-01-01', days))
  test('the Monday of a day’s week is at most six days before it', () => {
    fc.assert(
      fc.property(someDay, (date) => {
        const { year, week } = isoWeek(date)
        const back = daysBetween(mondayOf(year, week), date)
        return back >= 0 && back <= 6
      }),
    )
  })
})

describe('Norwegian holidays', () => {
  test.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2028, '2028-04-16'],
    [2038, '2038-04-25'],
    [2008, '2008-03-23'],
  ])('Easter of %d is %s', (year, date) => expect(easter(year)).toBe(date))
  test('the twelve of 2026, and no others', () => {
    const days = Array.from({ length: 365 }, (_, at) => addDays('2026-01-01', at))
    expect(days.filter(isHoliday)).toEqual([
      '2026-01-01',
      '2026-04-02',
      '2026-04-03',
      '2026-04-05',
      '2026-04-06',
      '2026-05-01',
      '2026-05-14',
      '2026-05-17',
      '2026-05-24',
      '2026-05-25',
      '2026-12-25',
      '2026-12-26',
    ])
  })
  test.each([
    ['2026-11-23', true],
    ['2026-11-28', false],
    ['2026-11-29', false],
    ['2026-05-14', false],
    ['2026-12-24', true],
    ['2026-12-25', false],
  ])('%s a working day: %s', (date, works) => expect(isWorkingDay(date)).toBe(works))
})

describe('working days', () => {
  test.each([
    ['2026-11-23', 3, '2026-11-26'],
    ['2026-11-26', 3, '2026-12-01'],
    ['2026-04-01', 1, '2026-04-07'],
    ['2026-12-23', 3, '2026-12-29'],
    ['2026-11-28', 1, '2026-11-30'],
    ['2026-11-23', 0, '2026-11-23'],
  ])('%s and %d more is %s', (from, days, to) => expect(addWorkingDays(from, days)).toBe(to))
  test.each([
    ['2026-11-20', '2026-11-23', 1],
    ['2026-11-23', '2026-11-23', 0],
    ['2026-11-23', '2026-11-20', 0],
    ['2026-04-01', '2026-04-07', 1],
  ])('from %s to %s are %d', (from, to, days) => expect(workingDaysBetween(from, to)).toBe(days))
  test('adding and counting agree', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 1, max: 30 }), (start, days) => {
        const from = addDays('2022-01-01', start)
        return workingDaysBetween(from, addWorkingDays(from, days)) === days
      }),
      { numRuns: 60 },
    )
  })
})

describe('the day in Oslo', () => {
  test.each([
    ['2026-11-23T22:59:59Z', '2026-11-23'],
    ['2026-11-23T23:00:00Z', '2026-11-24'],
    ['2026-06-30T21:59:59Z', '2026-06-30'],
    ['2026-06-30T22:00:00Z', '2026-07-01'],
    ['2026-10-25T00:30:00Z', '2026-10-25'],
    ['2027-03-28T23:30:00Z', '2027-03-29'],
    ['2026-12-31T23:00:00Z', '2027-01-01'],
  ])('%s is %s', (instant, date) => expect(osloDate(new Date(instant))).toBe(date))
  test('a day added over the change of the clock is still one day', () => {
    expect([addDays('2026-10-24', 2), addDays('2027-03-27', 2), addDays('2028-02-28', 1), addDays('2026-03-01', -1)]).toEqual([
      '2026-10-26',
      '2027-03-29',
      '2028-02-29',
      '2026-02-28',
    ])
  })
})
