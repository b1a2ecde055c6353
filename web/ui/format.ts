/** Numbers and dates as Norwegians write them. Spaces inside figures are no-break (U+00A0), minus is U+2212. */
import { isoWeek, osloDate, workingDaysBetween, type CalendarDate } from '#domain/shared/dates.ts'
import { texts } from './texts.ts'

const space = '\u00a0'
const zone = 'Europe/Oslo'
const decimals = (digits: number) =>
  new Intl.NumberFormat('nb-NO', { minimumFractionDigits: digits, maximumFractionDigits: digits })
const byDigits = [decimals(0), decimals(1), decimals(2), decimals(3)]
const signed = new Intl.NumberFormat('nb-NO', { minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: 'exceptZero' })
const signedWhole = new Intl.NumberFormat('nb-NO', { maximumFractionDigits: 0, signDisplay: 'exceptZero' })
const percentFormat = new Intl.NumberFormat('nb-NO', { maximumFractionDigits: 2 })

export const number = (value: number, digits = 0): string => (byDigits[digits] ?? decimals(digits)).format(value)

/** Whole øre → `12 345,60 kr`; without `unit` just the figure, for columns headed «kr». */
export const money = (ore: number, { unit = true, digits = 2 }: { unit?: boolean; digits?: 0 | 2 } = {}): string =>
  number(ore / 100, digits) + (unit ? `${space}kr` : '')

/** A difference: `+530 kr`, `−32,50 kr`. Øre are shown only when there are any. */
export const moneyDifference = (ore: number): string => (ore % 100 === 0 ? signedWhole : signed).format(ore / 100) + `${space}kr`

/** Basis points → `32 %`. */
export const percent = (basisPoints: number): string => `${percentFormat.format(basisPoints / 100)}${space}%`

/** Millimetres → `1 980`. */
export const millimetres = (value: number): string => number(value)

/** Width first: `1 980 × 1 180`. */
export const measure = (width: number, height: number): string => `${number(width)}${space}×${space}${number(height)}`

export const weight = (kilos: number): string => `${number(kilos, kilos < 100 && !Number.isInteger(kilos) ? 1 : 0)}${space}kg`
export const uValue = (value: number): string => number(value, 2)

const dayFormat = new Intl.DateTimeFormat('nb-NO', { weekday: 'short', day: 'numeric', month: 'short', timeZone: zone })
const dayYearFormat = new Intl.DateTimeFormat('nb-NO', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: zone,
})
const longFormat = new Intl.DateTimeFormat('nb-NO', { weekday: 'long', day: 'numeric', month: 'long', timeZone: zone })
const fullFormat = new Intl.DateTimeFormat('nb-NO', { day: 'numeric', month: 'long', year: 'numeric', timeZone: zone })
const timeFormat = new Intl.DateTimeFormat('nb-NO', { hour: '2-digit', minute: '2-digit', timeZone: zone })

const isDay = (value: Date | string): value is CalendarDate => typeof value === 'string' && value.length === 10
const instant = (value: Date | string): Date =>
  value instanceof Date ? value : new Date(isDay(value) ? `${value}T12:00:00Z` : value)
/** The Oslo date of a calendar date, an ISO instant or a Date. */
export const dayOf = (value: Date | string): CalendarDate => (isDay(value) ? value : osloDate(instant(value)))

/** `fre. 27. nov.`, with the year when it is another one than now. */
export function date(value: Date | string, now: Date = new Date()): string {
  const sameYear = dayOf(value).slice(0, 4) === osloDate(now).slice(0, 4)
  return (sameYear ? dayFormat : dayYearFormat).format(instant(value))
}
export const time = (value: Date | string): string => timeFormat.format(instant(value))
/** `fre. 27. nov. 12:00` */
export const dateTime = (value: Date | string, now?: Date): string => `${date(value, now)} ${time(value)}`
/** `mandag 19. oktober` */
export const longDate = (value: Date | string): string => longFormat.format(instant(value))

/** `23. november 2026`: in terms and papers. */
export const fullDate = (value: Date | string): string => fullFormat.format(instant(value))

/** `uke 49`, from a date or a week number. */
export const week = (value: Date | string | number): string =>
  texts.week(typeof value === 'number' ? value : isoWeek(dayOf(value)).week).replace(' ', space)

/** How long something has waited, in working days: `i dag`, `1 virkedag`, `3 virkedager`. */
export function waited(since: Date | string, now: Date = new Date()): string {
  const days = workingDaysBetween(dayOf(since), osloDate(now))
  return days === 0 ? texts.today : texts.workingDays(days)
}

/** `Kari Lunde` → `KL` */
export function initials(name: string): string {
  const parts = name.trim().split(/\s+/)
  return ((parts[0]?.[0] ?? '') + (parts.length > 1 ? (parts.at(-1)?.[0] ?? '') : '')).toUpperCase()
}
