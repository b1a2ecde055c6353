import type { Edited } from '#contract/quotes.ts'
import type { Engine } from '#domain/configurator/evaluate.ts'
import { isOpenTo, statusOn, type QuoteAction } from '#domain/quotes/status.ts'
import { osloDate } from '#domain/shared/dates.ts'
import { engineInForce } from '#server/catalog/catalog-in-force.ts'
import { findDealer, type DealerRow } from '#server/dealers/queries.ts'
import type { Tx } from '#server/db/transaction.ts'
import { refusal } from '#server/http/refusal-error.ts'
import { repriceAll } from './lines.ts'
import { presentLine } from './present.ts'
import { lockQuote, sumRows, saveQuote, type LineRow, type QuoteRow } from './store.ts'
import { sumsOf } from './sums.ts'

/** A quote open on the bench: locked, its dealer's terms and the catalogue in force at hand. */
export interface Bench {
  quote: QuoteRow
  dealer: DealerRow
  engine: Engine
}

export function demandOpenTo(tx: Tx, quote: QuoteRow, action: QuoteAction): void {
  const status = statusOn(quote.status, quote.valid_to, osloDate(tx.now))
  if (!isOpenTo(status, action)) throw refusal('quote.notOpenTo', { action, status })
}

export function demandRevision(quote: QuoteRow, seen: number): void {
  if (quote.revision !== seen) throw refusal('quote.stale', { seen, now: quote.revision })
}

/** Locks a quote for editing; prices of a draft follow the list in force, so an older catalogue is replaced first. */
export async function openForEditing(tx: Tx, number: string): Promise<Bench> {
  const quote = await lockQuote(tx, number)
  demandOpenTo(tx, quote, 'edit')
  const dealer = await findDealer(tx, quote.dealer_id)
  const engine = await engineInForce(tx)
  if (quote.catalog_hash !== engine.catalog.hash) {
    await repriceAll(tx, quote, pricingOf({ quote, dealer, engine }))
    return { quote: { ...quote, catalog_hash: engine.catalog.hash }, dealer, engine }
  }
  return { quote, dealer, engine }
}

export const pricingOf = ({ quote, dealer, engine }: Bench) => ({
  engine,
  common: quote.common,
  dealerClass: dealer.discount_class,
})

/** After any edit: the sums follow the lines, the quote gets its next revision. */
export async function settle(
  tx: Tx,
  bench: Bench,
  change: Partial<QuoteRow> = {},
): Promise<{ quote: QuoteRow; sums: ReturnType<typeof sumsOf> }> {
  const { quote, dealer, engine } = bench
  const lines = await sumRows(tx, quote)
  const sums = sumsOf(engine.catalog, lines, { freightZone: dealer.freight_zone, markup: change.markup_bp ?? quote.markup_bp })
  const saved = await saveQuote(tx, quote, {
    ...change,
    revision: quote.revision + 1,
    line_count: lines.length,
    net_ore: sums.totals.net,
    gross_ore: sums.totals.gross,
  })
  return { quote: saved, sums }
}

export async function settleLine(tx: Tx, bench: Bench, line: LineRow | null): Promise<Edited> {
  const { quote, sums } = await settle(tx, bench)
  return { line: line && presentLine(line), revision: quote.revision, ...sums }
}
