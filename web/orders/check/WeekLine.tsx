import { addDays, isoWeek, mondayOf } from '#domain/shared/dates.ts'
import { weekYear } from '#web/orders/texts.ts'
import { weeksBetween } from '#web/orders/weeks.ts'
import { texts } from './texts.ts'

interface Week {
  year: number
  week: number
}

const step = 56
const most = 8

/** Weeks as a chain of dimensions: a ring where it was asked for, a full point where it is promised. */
export function WeekLine({ asked, promised }: { asked: Week | null; promised: Week }) {
  const apart = asked ? weeksBetween(asked, promised) : 0
  if (Math.abs(apart) > most) return null
  const first = asked && apart > 0 ? asked : promised
  const count = Math.max(4, Math.abs(apart) + 3)
  const start = addDays(mondayOf(first.year, first.week), -7)
  const weeks = Array.from({ length: count }, (_, at) => isoWeek(addDays(start, at * 7)))
  const at = (week: Week | null) => weeks.findIndex((one) => one.week === week?.week && one.year === week.year)
  const x = (index: number) => 28 + index * step
  const [from, to] = [at(asked), at(promised)]
  const label = asked ? texts.week.picture(weekYear(asked), weekYear(promised)) : weekYear(promised)
  return (
    <svg
      className="week-line"
      role="img"
      aria-label={label}
      width={x(count - 1) + 28}
      height={60}
      viewBox={`0 0 ${x(count - 1) + 28} 60`}
    >
      <path className="week-axis" d={`M${x(0)} 32.5H${x(count - 1)}`} />
      {weeks.map((one, index) => (
        <g key={one.week}>
          <path className="week-axis" d={`M${x(index) - 4} 36.5l8 -8M${x(index) + 0.5} 26v13`} />
          <text className={index === to ? 'is-promised' : undefined} x={x(index)} y={56}>
            {one.week}
          </text>
        </g>
      ))}
      {from >= 0 && from !== to ? (
        <>
          <circle className="week-asked" cx={x(from)} cy={32.5} r={6} />
          <path className="week-move" d={`M${x(from)} 22C${x(from)} 6 ${x(to)} 6 ${x(to)} 20M${x(to) - 5} 15l5 6 5-6`} />
        </>
      ) : null}
      <circle className="week-promised" cx={x(to)} cy={32.5} r={6} />
    </svg>
  )
}
