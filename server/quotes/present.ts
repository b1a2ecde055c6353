import type { QuoteLineView, QuoteView } from '#contract/quotes.ts'
import { statusOn } from '#domain/quotes/status.ts'
import { quoteTurn } from '#domain/quotes/turn.ts'
import { osloDate } from '#domain/shared/dates.ts'
import { engineOf } from '#server/catalog/catalog-in-force.ts'
import { presentCustomer } from '#server/customers/present.ts'
import { findDealer, type DealerRow } from '#server/dealers/queries.ts'
import type { Tx } from '#server/db/transaction.ts'
import { storyOf } from './events.ts'
import { linesOf, type LineRow, type QuoteRow } from './store.ts'
import { sumsOf } from './sums.ts'

export const presentLine = (line: LineRow): QuoteLineView => ({
  id: line.id,
  revision: line.revision,
  position: line.position,
  quantity: line.quantity,
  mark: line.mark,
  room: line.room,
  configuration: line.configuration,
  orderable: line.orderable,
  netUnit: line.net_ore,
  listUnit: line.list_ore,
  weightGrams: line.weight_g,
  uValue: line.u_value,
})

/** A quote as its people see it: lines, sums on both sides of the mark-up, versions with their papers, and the story. */
export async function presentQuote(
  tx: Tx,
  quote: QuoteRow,
  known: { dealer?: DealerRow; lines?: LineRow[] } = {},
): Promise<QuoteView> {
  const [dealer, { catalog }, lines, customer, versions, events] = await Promise.all([
    known.dealer ?? findDealer(tx, quote.dealer_id),
    engineOf(tx, quote.catalog_hash),
    known.lines ?? linesOf(tx, quote),
    quote.customer_id === null ? null : customerOf(tx, quote),
    quote.version === 0 ? [] : versionsOf(tx, quote),
    storyOf(tx, quote.number),
  ])
  const status = statusOn(quote.status, quote.valid_to, osloDate(tx.now))
  return {
    id: quote.id,
    number: quote.number,
    status,
    turn: status === quote.status ? quote.turn : quoteTurn(status),
    revision: quote.revision,
    version: quote.version,
    dealer: {
      id: dealer.id,
      name: dealer.name,
      customerNo: dealer.customer_no,
      discountClass: dealer.discount_class,
      freightZone: dealer.freight_zone,
      state: dealer.state,
    },
    customer,
    mark: quote.mark,
    reference: quote.reference,
    common: quote.common,
    markup: quote.markup_bp,
    validTo: quote.valid_to,
    madeBy: { name: quote.author_name, side: quote.made_by_natre ? 'natre' : 'dealer' },
    updatedAt: quote.updated_at.toISOString(),
    orderNumber: quote.order_id === null ? null : quote.number,
    returned: quote.return_reason === null ? null : { reason: quote.return_reason },
    catalogHash: quote.catalog_hash,
    lines: lines.map(presentLine),
    ...sumsOf(catalog, lines, { freightZone: dealer.freight_zone, markup: quote.markup_bp }),
    versions,
    events,
  }
}

async function customerOf(tx: Tx, quote: QuoteRow) {
  const row = await tx.db
    .selectFrom('customers')
    .selectAll()
    .where('dealer_id', '=', quote.dealer_id)
    .where('id', '=', quote.customer_id!)
    .executeTakeFirstOrThrow()
  return presentCustomer(row)
}

async function versionsOf(tx: Tx, quote: QuoteRow): Promise<QuoteView['versions']> {
  const rows = await tx.query<{
    version: number
    sent_at: Date
    hash: string
    gross_ore: number
    pdf: 'waiting' | 'ready' | 'failed'
  }>`
    select v.version, v.sent_at, v.hash, v.gross_ore, d.status as pdf
    from quote_versions v
      join documents d on d.dealer_id = v.dealer_id and d.subject_id = v.quote_id and d.kind = 'quote' and d.version = v.version
    where v.dealer_id = ${quote.dealer_id} and v.quote_id = ${quote.id}
    order by v.version desc`
  return rows.map((row) => ({
    version: row.version,
    sentAt: row.sent_at.toISOString(),
    hash: row.hash,
    gross: row.gross_ore,
    pdf: row.pdf,
  }))
}
