/** A calendar date of the trade, `2026-11-23`, in Oslo. Instants are `Date` in UTC. */
export type CalendarDate = string & { readonly calendar?: true }

const osloDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' })
const dayMillis = 86_400_000

/** The Oslo date of an instant. */
export const osloDate = (instant: Date): CalendarDate => osloDay.format(instant)

const utc = (date: CalendarDate): Date => new Date(`${date}T00:00:00Z`)
const iso = (date: Date): CalendarDate => date.toISOString().slice(0, 10)

export const addDays = (date: CalendarDate, days: number): CalendarDate => iso(new Date(utc(date).getTime() + days * dayMillis))

/** Days from `from` to `to`; negative when `to` lies before. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number =>
  Math.round((utc(to).getTime() - utc(from).getTime()) / dayMillis)

/** ISO 8601 week: the week-year and the week 1–53 of a date. */
export function isoWeek(date: CalendarDate): { year: number; week: number } {
  const day = utc(date)
  const weekday = day.getUTCDay() || 7
  day.setUTCDate(day.getUTCDate() + 4 - weekday)
  const year = day.getUTCFullYear()
  return { year, week: Math.ceil(((day.getTime() - Date.UTC(year, 0, 1)) / dayMillis + 1) / 7) }
}

/** The Monday of an ISO week; throws RangeError for a week the year does not have. */
export function mondayOf(year: number, week: number): CalendarDate {
  const fourth = new Date(Date.UTC(year, 0, 4))
  const monday = iso(new Date(fourth.getTime() + ((week - 1) * 7 - ((fourth.getUTCDay() || 7) - 1)) * dayMillis))
  const back = isoWeek(monday)
  if (back.year !== year || back.week !== week) throw new RangeError(`${year} has no week ${week}`)
  return monday
}

/** Whether the year has that ISO week; only some have 53. */
export function weekExists({ year, week }: { year: number; week: number }): boolean {
  try {
    mondayOf(year, week)
    return true
  } catch {
    return false
  }
}

/** Easter Sunday in the Gregorian calendar (the anonymous algorithm, Nature 1876). */
export function easter(year: number): CalendarDate {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  const day = ((h + l - 7 * m + 114) % 31) + 1
  return iso(new Date(Date.UTC(year, month - 1, day)))
}

/** Norwegian public holiday: fixed days and those that follow Easter. */
export function isHoliday(date: CalendarDate): boolean {
  if (['01-01', '05-01', '05-17', '12-25', '12-26'].includes(date.slice(5))) return true
  return [-3, -2, 0, 1, 39, 49, 50].includes(daysBetween(easter(Number(date.slice(0, 4))), date))
}

export function isWorkingDay(date: CalendarDate): boolean {
  const weekday = utc(date).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !isHoliday(date)
}

/** Whole working days after `from` up to and with `to`; 0 for the same day or earlier. */
export function workingDaysBetween(from: CalendarDate, to: CalendarDate): number {
  let count = 0
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day)) count++
  return count
}

export function addWorkingDays(from: CalendarDate, days: number): CalendarDate {
  let day = from
  for (let left = days; left > 0;) {
    day = addDays(day, 1)
    if (isWorkingDay(day)) left--
  }
  return day
}
