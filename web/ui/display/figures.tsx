/** Figures and dates as small components, so that every screen writes them alike. */
import * as format from '#web/ui/format.ts'
import { texts } from '#web/ui/texts.ts'

/** `12 345,60 kr`; `unit={false}` in columns headed «kr». */
export function Money({ ore, unit = true, digits = 2 }: { ore: number | null; unit?: boolean; digits?: 0 | 2 }) {
  return <span className="figure">{ore === null ? texts.none : format.money(ore, { unit, digits })}</span>
}

/** `+530 kr`, coloured by nothing: more is not worse. */
export function MoneyDifference({ ore }: { ore: number }) {
  return <span className="figure">{format.moneyDifference(ore)}</span>
}

/** `1 980 × 1 180`, width first, millimetres understood. */
export function Measure({ width, height, unit = false }: { width: number; height: number; unit?: boolean }) {
  return (
    <span className="figure">
      {format.measure(width, height)}
      {unit ? `\u00a0${texts.unit}` : null}
    </span>
  )
}

/** `fre. 27. nov.`, with the clock when `time` is set. */
export function DateText({ at, time = false }: { at: Date | string; time?: boolean }) {
  const iso = at instanceof Date ? at.toISOString() : at
  return (
    <time className="figure" dateTime={iso}>
      {time ? format.dateTime(at) : format.date(at)}
    </time>
  )
}

/** `uke 49` of a date or a week number; the Monday's year is left to the reader. */
export function WeekText({ of }: { of: Date | string | number }) {
  return <span className="figure">{format.week(of)}</span>
}
