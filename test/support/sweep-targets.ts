import { createHash, randomUUID } from 'node:crypto'
import type { OrderView } from '#contract/orders.ts'
import type { QuoteView } from '#contract/quotes.ts'
import { people } from '#seed/story/cast.ts'
import { done } from './client.ts'
import {
  aConfirmedOrder,
  anAcceptedQuote,
  anApprovedOrder,
  anOrder,
  aQuote,
  aSentQuote,
  placingOf,
  type Placing,
} from './deals.ts'
import type { Portal, TestDealer } from './portal.ts'

/** The state a route wants its quote or order in. */
export type State = 'draft' | 'sent' | 'accepted' | 'order' | 'held' | 'creditHeld' | 'processing' | 'confirmed'

/** Something of one dealer's that a route can be called on. */
export interface Target {
  dealerId: string
  number: string
  lineId: string
  lineRevision: number
  revision: number
  configuration: unknown
  confirmationHash: string
  placing: Placing | null
  /** Somebody of the dealer's, who is no demo person. */
  userId: string
}

/** What no one of another dealer may ever be sent. */
export const canary = 'KANARIFUGL'

export async function makeTarget(portal: Portal, dealer: TestDealer, state: State): Promise<Target> {
  const options = { dealer, mark: `Hus ${dealer.name}`, customerName: `Kunde ${dealer.name}` }
  const made = await inState(portal, state, options)
  const quote = done(await portal.asUser(dealer.user).get<QuoteView>(`/api/quotes/${made.number}`))
  if (quote.versions.length > 0) await layOutPapers(portal, quote.id)
  const order = 'confirmations' in made ? (made as OrderView) : null
  if (order) await layOutPapers(portal, order.id)
  const [line] = quote.lines
  return {
    dealerId: dealer.id,
    number: made.number,
    lineId: line!.id,
    lineRevision: line!.revision,
    revision: order ? order.revision : quote.revision,
    configuration: line!.configuration,
    confirmationHash: order?.confirmations[0]?.hash ?? '0'.repeat(64),
    placing: state === 'accepted' ? await placingOf(portal.asUser(dealer.user), made.number) : null,
    userId: dealer.user.id,
  }
}

async function inState(
  portal: Portal,
  state: State,
  options: { dealer: TestDealer; mark: string; customerName: string },
): Promise<QuoteView | OrderView> {
  if (state === 'draft') return aQuote(portal, options)
  if (state === 'sent') return aSentQuote(portal, options)
  if (state === 'accepted') return anAcceptedQuote(portal, options)
  if (state === 'processing') return anApprovedOrder(portal, options)
  if (state === 'confirmed') return aConfirmedOrder(portal, options)
  const order = await anOrder(portal, options)
  if (state === 'held')
    done(await portal.asUser(people.per).post(`/api/orders/${order.number}/hold`, { revision: 1, reason: 'Venter' }))
  return order
}

const paper = Buffer.from('%PDF-1.7')

async function layOutPapers(portal: Portal, subjectId: string): Promise<void> {
  const sha256 = createHash('sha256').update(paper).digest('hex')
  await portal.asStaff(
    (tx) => tx.query`update documents set status = 'ready', bytes = ${paper}, sha256 = ${sha256} where subject_id = ${subjectId}`,
  )
}

/** Ids that nothing has. */
export const nothing: Target = {
  dealerId: randomUUID(),
  number: '999999999',
  lineId: randomUUID(),
  lineRevision: 1,
  revision: 1,
  configuration: {},
  confirmationHash: '0'.repeat(64),
  placing: null,
  userId: randomUUID(),
}

/** Every row a dealer owns, as one text: to see that a refused call changed nothing. */
export const rowsOf = (portal: Portal, dealerId: string): Promise<string> =>
  portal.asStaff(async (tx) => {
    const [row] = await tx.query<{ all: string }>`
      select coalesce((select string_agg(q::text, '' order by id) from quotes q where dealer_id = ${dealerId}), '')
        || coalesce((select string_agg(l::text, '' order by id) from quote_lines l where dealer_id = ${dealerId}), '')
        || coalesce((select string_agg(o::text, '' order by id) from orders o where dealer_id = ${dealerId}), '')
        || coalesce((select string_agg(c::text, '' order by id) from customers c where dealer_id = ${dealerId}), '') as all`
    return row!.all
  })
