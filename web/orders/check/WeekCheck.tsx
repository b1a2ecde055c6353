import { texts as shared, weekYear } from '#web/orders/texts.ts'
import { weeksBetween } from '#web/orders/weeks.ts'
import { Panel } from '#web/ui/display/Panel.tsx'
import { week } from '#web/ui/format.ts'
import { texts } from './texts.ts'
import { WeekLine } from './WeekLine.tsx'

interface Week {
  year: number
  week: number
}

interface Props {
  asked: Week | null
  promised: Week
  checked: boolean
  onCheck: ((checked: boolean) => void) | null
}

/** The week that was asked for beside the one that is promised. */
export function WeekCheck({ asked, promised, checked, onCheck }: Props) {
  const words = texts.week
  const weeks = asked ? weeksBetween(asked, promised) : 0
  const differs = weeks !== 0
  const sentence = !asked ? words.none : weeks === 0 ? words.same : weeks > 0 ? words.later(weeks) : words.earlier(-weeks)
  return (
    <Panel title={words.title}>
      <div className="check-week">
        <div>
          <p className="check-change">
            {differs && asked ? <span className="was">{week(asked.week)}</span> : null}
            {differs ? (
              <span className="quiet" aria-hidden="true">
                ›
              </span>
            ) : null}
            <strong>{weekYear(promised)}</strong>
          </p>
          <p className={differs && weeks > 0 ? 'warn' : 'quiet'}>{sentence}</p>
        </div>
        <WeekLine asked={asked} promised={promised} />
        {onCheck ? (
          <label className={checked ? 'check ok check-tick' : 'check check-tick'}>
            <input type="checkbox" checked={checked} onChange={(event) => onCheck(event.target.checked)} />
            <span>
              {texts.matches}
              <span className="vh">, {shared.weekShort}</span>
            </span>
          </label>
        ) : null}
      </div>
    </Panel>
  )
}
