/** From what the API shows to what the domain decides on. */
import type { CreditView } from '#contract/credit.ts'
import type { Deal, showInbox } from '#contract/deals.ts'
import type { FrozenLineView, OrderView } from '#contract/orders.ts'
import type { Reply } from '#contract/route.ts'
import { parseConfiguration, type Configuration } from '#domain/configurator/window.ts'
import type { Credit } from '#domain/dealers/credit.ts'
import type { Decision, Order } from '#domain/orders/order.ts'
import { addDays, isoWeek, osloDate } from '#domain/shared/dates.ts'
import { ore } from '#domain/shared/money.ts'

export type QueueRow = Reply<typeof showInbox>['orders'][number]
export interface Week {
  year: number
  week: number
}

const newestConfirmation = (view: OrderView) => view.confirmations.toSorted((a, b) => b.version - a.version)[0]

export function asOrder(view: OrderView): Order {
  const newest = newestConfirmation(view)
  return {
    id: view.id,
    dealerId: view.dealer.id,
    quoteId: view.id,
    number: view.number,
    status: view.status,
    revision: view.revision,
    total: ore(view.totals.gross),
    confirmationVersion: newest?.version ?? 0,
    checked: Boolean(newest?.checked),
  }
}

export const asDecisions = (view: OrderView): Decision[] =>
  view.decisions.map((one) => ({
    kind: one.kind,
    outcome: one.outcome,
    revision: one.revision,
    comment: one.comment,
    released: one.released === null ? null : ore(one.released),
  }))

export const asCredit = (view: CreditView): Credit => ({
  limit: view.limit === null ? null : ore(view.limit),
  unpaid: ore(view.unpaid),
  overdue: ore(view.overdue),
  reserved: ore(view.reserved),
  waiting: ore(view.waiting),
})

/** The window of a line, or null when it cannot be read: then the words stand alone. */
export function configurationOf(line: FrozenLineView): Configuration | null {
  const parsed = parseConfiguration(line.configuration)
  return parsed.ok ? parsed.value : null
}

export const unitsOf = (lines: readonly { quantity: number }[]): number => lines.reduce((sum, line) => sum + line.quantity, 0)

export const lineName = ({ mark, room }: { mark: string; room: string }): string => [mark, room].filter(Boolean).join(' ')

/** One finding of the engine, with every position it stands on. */
export interface Finding {
  rule: string
  text: string
  lines: FrozenLineView[]
}

/** The same sentence on several positions is one finding to judge, in the order of the positions. */
export function findingsOf(lines: readonly FrozenLineView[]): Finding[] {
  const found = new Map<string, Finding>()
  for (const line of lines.toSorted((a, b) => a.position - b.position)) {
    for (const { rule, text } of line.warnings) {
      const known = found.get(`${rule} ${text}`)
      if (known) known.lines.push(line)
      else found.set(`${rule} ${text}`, { rule, text, lines: [line] })
    }
  }
  return [...found.values()]
}

/** The slowest line, in weeks. */
export const leadTimeOf = (lines: readonly { leadTimeWeeks: number }[]): number =>
  Math.max(0, ...lines.map((line) => line.leadTimeWeeks))

const rank = ({ year, week }: Week): number => year * 100 + week

/** The week to promise: when the slowest line can be ready, or the week that was asked for if that is later. */
export function suggestedWeek(view: OrderView, now: Date): Week {
  const ready = isoWeek(addDays(osloDate(now), 7 * Math.max(1, leadTimeOf(view.lines))))
  const wanted = view.destination?.wantedWeek
  return wanted && rank(wanted) > rank(ready) ? { year: wanted.year, week: wanted.week } : ready
}

export const orderCode = ({ number }: Pick<Deal, 'number'>): string => `O-${number}`
/** The API takes the digits; people write and paste `O-260431`. */
export const digitsOf = (number: string): string => number.replaceAll(/\D/g, '')
