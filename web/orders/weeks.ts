import { addDays, isoWeek, mondayOf, osloDate, type CalendarDate } from '#domain/shared/dates.ts'

export const today = (): CalendarDate => osloDate(new Date())

/** How far ahead a week may be wished for. */
const offered = 26

/** Weeks from the lead time on, each with its Monday. */
export function weeksFrom(today: CalendarDate, leadTimeWeeks: number): { year: number; week: number; monday: CalendarDate }[] {
  const now = isoWeek(today)
  const first = addDays(mondayOf(now.year, now.week), leadTimeWeeks * 7)
  return Array.from({ length: offered }, (_, at) => {
    const monday = addDays(first, at * 7)
    return { ...isoWeek(monday), monday }
  })
}

/** Whole weeks from one ISO week to another; negative when the other lies before. */
export function weeksBetween(from: { year: number; week: number }, to: { year: number; week: number }): number {
  const millis = Date.parse(mondayOf(to.year, to.week)) - Date.parse(mondayOf(from.year, from.week))
  return Math.round(millis / (7 * 86_400_000))
}
