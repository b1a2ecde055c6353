/** From what the API shows to what the domain asks for. */
import type { CreditView } from '#contract/credit.ts'
import type { FrozenLineView, OrderView } from '#contract/orders.ts'
import { parseConfiguration, type Configuration } from '#domain/configurator/window.ts'
import type { Credit } from '#domain/dealers/credit.ts'
import type { FrozenLine } from '#domain/quotes/content.ts'
import type { Order } from '#domain/orders/order.ts'
import { ore } from '#domain/shared/money.ts'
import type { Tone } from '#web/ui/display/Shape.tsx'
import type { TurnOf } from '#web/ui/display/Turn.tsx'

export type ConfirmationView = OrderView['confirmations'][number]

export const newestConfirmation = (view: OrderView): ConfirmationView | undefined =>
  view.confirmations.toSorted((a, b) => b.version - a.version)[0]

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

export const asCredit = (view: CreditView): Credit => ({
  limit: view.limit === null ? null : ore(view.limit),
  unpaid: ore(view.unpaid),
  overdue: ore(view.overdue),
  reserved: ore(view.reserved),
  waiting: ore(view.waiting),
})

/** The window of a line, or null when it cannot be read: then the words stand alone. */
export function configurationOf(line: { configuration: unknown }): Configuration | null {
  const parsed = parseConfiguration(line.configuration)
  return parsed.ok ? parsed.value : null
}

/** A line with its amounts and its window as the domain types them. */
export const asFrozenLine = (line: FrozenLineView): FrozenLine => ({
  ...line,
  configuration: line.configuration as Configuration,
  listUnit: ore(line.listUnit),
  netUnit: ore(line.netUnit),
  breakdown: line.breakdown.map((part) => ({ label: part.label, amount: ore(part.amount) })),
})

export const unitsOf = (lines: readonly { quantity: number }[]): number => lines.reduce((sum, line) => sum + line.quantity, 0)

/** Whose turn since when: the last event moved it there. */
export const turnSince = (view: OrderView): string =>
  view.events
    .map((event) => event.at)
    .toSorted()
    .at(-1) ?? view.placedAt

export const turnOf = (view: OrderView): TurnOf => (view.turn === 'none' ? null : view.turn)

/** How a state looks to the one who reads it: his own turn shouts, the others' is quiet. */
export function toneOf(view: OrderView, viewer: 'dealer' | 'natre'): Tone {
  if (view.status === 'rejected' || view.status === 'onHold') return 'stop'
  if (view.status === 'returned') return 'warn'
  if (view.status === 'withdrawn') return 'still'
  if (view.status === 'confirmed' && newestConfirmation(view)?.checked) return 'done'
  return view.turn === viewer ? 'mine' : 'theirs'
}

export const shortHash = (hash: string): string => hash.slice(0, 8)
