import { addWorkingDays, isoWeek, weekExists, type CalendarDate } from '#domain/shared/dates.ts'
import { accept, refuse, type Result } from '#domain/shared/result.ts'
import type { Order } from './order.ts'
import { isOpenTo } from './status.ts'

/** Working days the dealer has to ask for a correction. EJ, to be set by Natre. */
export const correctionDays = 3

/** O-8: Natre promises a week; the week must exist and lie ahead. Answers the last day for corrections. */
export function confirm(
  order: Order,
  { week, today }: { week: { year: number; week: number }; today: CalendarDate },
): Result<{ correctionDeadline: CalendarDate }> {
  if (!isOpenTo(order.status, 'confirm')) return refuse('order.notOpenTo', { action: 'confirm', status: order.status })
  if (!weekExists(week)) return refuse('week.missing', { year: week.year, week: week.week }, 'week')
  const now = isoWeek(today)
  if (week.year * 100 + week.week <= now.year * 100 + now.week)
    return refuse('week.past', { year: week.year, week: week.week }, 'week')
  return accept({ correctionDeadline: addWorkingDays(today, correctionDays) })
}

/** O-8: the dealer vouches for one confirmation, named by version and hash; another one than the newest is refused. */
export function check(
  order: Order,
  newest: { version: number; hash: string },
  seen: { version: number; hash: string },
): Result<true> {
  if (!isOpenTo(order.status, 'check')) return refuse('order.notOpenTo', { action: 'check', status: order.status })
  if (order.checked) return refuse('order.alreadyChecked')
  if (seen.version !== newest.version || seen.hash !== newest.hash)
    return refuse('order.confirmationChanged', { version: newest.version })
  return accept(true)
}
