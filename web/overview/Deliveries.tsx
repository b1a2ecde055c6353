import type { Deal } from '#contract/deals.ts'
import { addDays, isoWeek, osloDate } from '#domain/shared/dates.ts'
import { TextLink } from '#web/ui/actions/TextLink.tsx'
import { Panel } from '#web/ui/display/Panel.tsx'
import { Status } from '#web/ui/display/Status.tsx'
import { week } from '#web/ui/format.ts'
import { addressOf, codeOf } from './next-step.ts'
import { texts } from './texts.ts'

const shown = 7
const rowsShown = 6
const line = { start: 14, step: 48, y: 36 }

interface Tick {
  year: number
  week: number
  count: number
}

/** This week and the six after it, with how many orders come in each. */
function ticksFrom(deals: readonly Deal[], now: Date): Tick[] {
  const today = osloDate(now)
  return Array.from({ length: shown }, (_, at) => {
    const of = isoWeek(addDays(today, at * 7))
    return {
      ...of,
      count: deals.filter(({ deliveryWeek }) => deliveryWeek?.year === of.year && deliveryWeek.week === of.week).length,
    }
  })
}

/** The drawing's own dimension chain, with weeks for measures. */
function WeekLine({ ticks }: { ticks: readonly Tick[] }) {
  const end = line.start + line.step * (ticks.length - 1)
  return (
    <svg className="weekline" viewBox={`0 0 ${end + line.start} 62`} role="img" aria-label={texts.deliveries.chart(ticks)}>
      <path className="weekline-line" d={`M${line.start} ${line.y}H${end}`} />
      {ticks.map((tick, at) => {
        const x = line.start + at * line.step
        return (
          <g key={tick.week} className={tick.count > 0 ? 'has-some' : undefined}>
            <path className="weekline-line" d={`M${x} ${line.y - 6}v12M${x - 4} ${line.y + 4}l8-8`} />
            {tick.count > 0 ? (
              <text className="weekline-count" x={x} y={20}>
                {tick.count}
              </text>
            ) : null}
            <text x={x} y={58}>
              {tick.week}
            </text>
          </g>
        )
      })}
    </svg>
  )
}

/** What comes on the lorry in the weeks ahead. */
export function Deliveries({ deals, now }: { deals: readonly Deal[]; now: Date }) {
  const ticks = ticksFrom(deals, now)
  return (
    <Panel title={texts.deliveries.title} actions={<span className="small quiet">{texts.deliveries.aside}</span>}>
      <WeekLine ticks={ticks} />
      {deals.length === 0 ? (
        <p className="overview-none quiet">{texts.deliveries.none}</p>
      ) : (
        <ul>
          {deals.slice(0, rowsShown).map((deal) => (
            <li key={deal.id} className="delivery">
              <span className="strong">{deal.deliveryWeek ? week(deal.deliveryWeek.week) : ''}</span>
              <p className="cut" title={deal.mark}>
                <TextLink to={addressOf(deal)} className="code">
                  {codeOf(deal)}
                </TextLink>{' '}
                {deal.mark}
              </p>
              {deal.turn === 'dealer' ? <Status tone="mine">{texts.deliveries.toCheck}</Status> : null}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
