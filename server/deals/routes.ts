import { listDeals, showInbox, showOverview } from '#contract/deals.ts'
import { serve, type Wiring } from '#server/http/serve.ts'
import { dealsPage } from './list.ts'
import { inbox, overview } from './overview.ts'

export function dealRoutes(wiring: Wiring): void {
  serve(wiring, showOverview, (tx) => overview(tx))
  serve(wiring, listDeals, (tx, { query }) => dealsPage(tx, query))
  serve(wiring, showInbox, (tx) => inbox(tx))
}
