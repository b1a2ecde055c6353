import { workingDaysBetween } from '#domain/shared/dates.ts'
import { today } from '#web/orders/weeks.ts'
import { date } from '#web/ui/format.ts'
import { texts } from './texts.ts'

/** The last day for corrections, and how many working days are left to it. */
export function Deadline({ on }: { on: string }) {
  const now = today()
  const late = on < now
  return (
    <p className="check-deadline">
      <span className="small quiet">
        {texts.deadline} {date(on)}
      </span>
      <strong className={late ? 'stop' : 'mine'}>{late ? texts.late : texts.daysLeft(workingDaysBetween(now, on))}</strong>
    </p>
  )
}
