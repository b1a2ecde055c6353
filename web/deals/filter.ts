import type { Input } from '#contract/route.ts'
import type { listDeals } from '#contract/deals.ts'
import { orderStatuses } from '#domain/orders/status.ts'
import { quoteStatuses } from '#domain/quotes/status.ts'
import { turns } from '#domain/quotes/turn.ts'
import type { DealsSearch } from '#web/search.ts'
import type { DealStatus } from './status.ts'
import { texts } from './texts.ts'

export type DealsQuery = NonNullable<Input<typeof listDeals>['query']>
type Side = 'dealer' | 'natre'

/** A state tells its kind, so one choice filters both: `quote`, `order` or one state. */
export type Choice = 'quote' | 'order' | DealStatus

/** `ordered` and `archived` are out of the way: the order stands in the list instead. */
export const quoteChoices = quoteStatuses.filter((status) => status !== 'ordered' && status !== 'archived')
export const orderChoices = orderStatuses
const choices: readonly Choice[] = ['quote', 'order', ...quoteChoices, ...orderChoices]

export const choiceOf = (search: DealsSearch): Choice | undefined => choices.find((one) => one === search.status)

/** What the list asks the server for; what is not understood is left out. */
export function queryOf(search: DealsSearch): DealsQuery {
  const choice = choiceOf(search)
  const turn = turns.find((one) => one === search.turn)
  return {
    ...(search.q ? { q: search.q.slice(0, 100) } : {}),
    ...(choice === 'quote' || choice === 'order' ? { kind: choice } : choice ? { status: choice } : {}),
    ...(turn ? { turn } : {}),
    ...(search.mine === 'true' ? { mine: 'true' as const } : {}),
  }
}

export const isFiltered = (query: DealsQuery): boolean => Object.keys(query).length > 0

export interface View {
  label: string
  search: Pick<DealsSearch, 'turn' | 'mine'>
  /** Which of the overview's counts belongs to it. */
  count?: 'dealer' | 'natre' | 'customer'
}

const { views } = texts
const waiting = (turn: 'dealer' | 'natre' | 'customer', label: string): View => ({ label, search: { turn }, count: turn })

/** The tabs of each side of the table: his own turn comes first. */
export const viewsFor = (side: Side): readonly View[] => [
  { label: views.all, search: {} },
  { label: views.mine, search: { mine: 'true' } },
  ...(side === 'dealer'
    ? [waiting('dealer', views.me), waiting('natre', views.natre)]
    : [waiting('natre', views.natre), waiting('dealer', views.dealer)]),
  waiting('customer', views.customer),
]

export const isShown = (view: View, query: DealsQuery): boolean =>
  view.search.turn === query.turn && view.search.mine === query.mine
