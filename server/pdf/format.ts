import { norwegian } from '#domain/configurator/norwegian.ts'
import type { CalendarDate } from '#domain/shared/dates.ts'

// No Intl on paper: its spaces and signs follow the ICU data of a Node release, and a frozen version keeps its bytes.
const nbsp = '\u00a0'
const minus = '\u2212'
const months = [
  'januar',
  'februar',
  'mars',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'desember',
]

/** Øre as `12 345,60 kr`, with spaces that never break a line. */
export function amount(ore: number): string {
  const size = Math.abs(ore)
  const rest = String(size % 100).padStart(2, '0')
  return `${ore < 0 ? minus : ''}${norwegian(Math.floor(size / 100))},${rest}${nbsp}kr`
}

/** 3750 basis points as `37,5 %`. */
export function percentage(basisPoints: number): string {
  const decimals = basisPoints % 100 === 0 ? 0 : basisPoints % 10 === 0 ? 1 : 2
  return `${norwegian(basisPoints / 100, decimals)}${nbsp}%`
}

/** `2026-11-23` as `23. november 2026`. */
export function longDate(date: CalendarDate): string {
  const [year = '', month = '', day = ''] = date.split('-')
  return `${Number(day)}.${nbsp}${months[Number(month) - 1] ?? month}${nbsp}${year}`
}

export const week = ({ year, week: number }: { year: number; week: number }): string => `uke${nbsp}${number}, ${year}`

/** Frame measures, width first: `1 190 × 1 390 mm`. */
export const size = (width: number, height: number): string => `${norwegian(width)}${nbsp}×${nbsp}${millimetres(height)}`

export const millimetres = (length: number): string => `${norwegian(length)}${nbsp}mm`
export const squareMetres = (mm2: number): string => `${norwegian(mm2 / 1_000_000, 2)}${nbsp}m²`
export const kilos = (grams: number): string => `${norwegian(grams / 1_000, 1)}${nbsp}kg`

/** A measure in running text stays on one line: `1 195 × 500 mm`, `48 mm`. */
export const tied = (text: string): string =>
  text.replace(/ × /g, `${nbsp}×${nbsp}`).replace(/(\d) (?=(?:mm|cm|m|kg|m²|W\/m²K)(?![\p{L}\d]))/gu, `$1${nbsp}`)

/** `0,82` (or `0.82`) as `0,82 W/(m²K)`; a text that brings its unit keeps it. */
export function uValue(text: string): string {
  const value = text.trim().replace(/(\d)\.(\d)/g, '$1,$2')
  return /[a-z]/i.test(value) ? value : `${value}${nbsp}W/(m²K)`
}

export const orgNumber = (digits: string): string =>
  digits.replace(/\s/g, '').replace(/^(\d{3})(\d{3})(\d{3})$/, `$1${nbsp}$2${nbsp}$3`)

/** The first digits of a hash, enough to tell two versions apart. */
export const shortHash = (hash: string): string => hash.slice(0, 12)

/** A whole hash in groups of eight, to be compared by eye. */
export const spelledHash = (hash: string): string => hash.replace(/(.{8})(?=.)/g, '$1 ')
