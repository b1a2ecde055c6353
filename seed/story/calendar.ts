import { addDays, isoWeek, isWorkingDay, osloDate, type CalendarDate } from '#domain/shared/dates.ts'

/** When something happened: so many working days ago, or `'28 days'` by the calendar. */
export type Ago = number | `${number} days`

const osloHour = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', hour: '2-digit' })

/** The instant of `time` in Oslo, `'09:40'`, so long before `now`. The youngest is the working day before today. */
export function instantOf(ago: Ago, time: string, now: Date): Date {
  const guess = new Date(`${dateOf(ago, osloDate(now))}T${time}:00Z`)
  const offset = (Number(osloHour.format(guess)) - guess.getUTCHours() + 24) % 24
  return new Date(guess.getTime() - offset * 3_600_000)
}

function dateOf(ago: Ago, today: CalendarDate): CalendarDate {
  if (typeof ago === 'string') return addDays(today, -Number.parseInt(ago, 10))
  let day = today
  for (let left = ago; left > 0;) {
    day = addDays(day, -1)
    if (isWorkingDay(day)) left--
  }
  return day
}

/** The ISO week that lies `weeks` after an instant. */
export const weekAfter = (instant: Date, weeks: number): { year: number; week: number } =>
  isoWeek(addDays(osloDate(instant), weeks * 7))
