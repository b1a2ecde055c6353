import type { Parsed } from '#contract/route.ts'
import type { addLine, changeLine, changeQuote, makeQuote, removeLine, Edited } from '#contract/quotes.ts'
import { maxLines } from '#domain/quotes/quote.ts'
import { quoteTurn } from '#domain/quotes/turn.ts'
import { engineInForce } from '#server/catalog/catalog-in-force.ts'
import { dealerInScope, type DealerRow } from '#server/dealers/queries.ts'
import { newId } from '#server/db/new-id.ts'
import type { Tx } from '#server/db/transaction.ts'
import { refusal, RefusalError } from '#server/http/refusal-error.ts'
import { demandRevision, openForEditing, pricingOf, settle, settleLine, type Bench } from './edit.ts'
import { authorOf, tell } from './events.ts'
import { changedLine, insertLines, newLine, repriceAll, updateLine } from './lines.ts'
import { readConfiguration } from './price-line.ts'
import { nextNumber, searchText, type LineRow, type QuoteRow } from './store.ts'
import { sumsOf } from './sums.ts'

/** A quote for one's own dealer, or by a seller for a dealer he names; its lines, when given, are priced here. */
export async function createQuote(
  tx: Tx,
  body: Parsed<typeof makeQuote>['body'],
): Promise<{ quote: QuoteRow; dealer: DealerRow; lines: LineRow[] }> {
  const [dealer, engine, number] = await Promise.all([dealerInScope(tx, body.dealerId), engineInForce(tx), nextNumber(tx)])
  const author = authorOf(tx)
  const customerName = body.customerId === null ? '' : await nameOfCustomer(tx, dealer.id, body.customerId)
  const blank: QuoteRow = {
    id: newId(),
    dealer_id: dealer.id,
    number,
    status: 'draft',
    turn: quoteTurn('draft'),
    turn_since: tx.now,
    revision: 1,
    version: 0,
    customer_id: body.customerId,
    customer_name: customerName,
    mark: body.mark,
    reference: body.reference,
    common: body.common,
    markup_bp: dealer.markup_bp,
    valid_to: null,
    order_id: null,
    return_reason: null,
    author_id: tx.actor!.id,
    author_name: author.name,
    made_by_natre: author.side === 'natre',
    catalog_hash: engine.catalog.hash,
    line_count: body.lines.length,
    net_ore: 0,
    gross_ore: 0,
    search_text: searchText([number, body.mark, body.reference, customerName]),
    created_at: tx.now,
    updated_at: tx.now,
  }
  const bench: Bench = { quote: blank, dealer, engine }
  const lines = body.lines.map((line, at) => newLine(blank, pricingOf(bench), readLine(bench, line, at), at + 1))
  const { totals } = sumsOf(engine.catalog, lines, { freightZone: dealer.freight_zone, markup: dealer.markup_bp })
  const quote = { ...blank, net_ore: totals.net, gross_ore: totals.gross }
  await Promise.all([
    tx.db
      .insertInto('quotes')
      .values({ ...quote, common: JSON.stringify(quote.common) })
      .execute(),
    insertLines(tx, lines),
    tell(tx, { dealerId: dealer.id, quoteId: quote.id, orderId: null }, 'quote.made', { number }),
  ])
  return { quote, dealer, lines }
}

/** Names the line in the path of what is wrong with it. */
function readLine(bench: Bench, line: { quantity: number; mark: string; room: string; configuration?: unknown }, at: number) {
  try {
    return { ...line, configuration: readConfiguration(bench.engine, line.configuration, bench.quote.common) }
  } catch (error) {
    if (!(error instanceof RefusalError)) throw error
    throw new RefusalError({ ...error.refusal, field: `lines.${at}.${error.refusal.field ?? ''}` })
  }
}

async function nameOfCustomer(tx: Tx, dealerId: string, id: string): Promise<string> {
  const [row] = await tx.query<{ name: string }>`select name from customers where dealer_id = ${dealerId} and id = ${id}`
  if (!row) throw refusal('customer.notFound', {}, 'customerId')
  return row.name
}

/** Head of the quote; a change of the common choices prices every line again. */
export async function editQuote(tx: Tx, number: string, body: Parsed<typeof changeQuote>['body']): Promise<QuoteRow> {
  const bench = await openForEditing(tx, number)
  demandRevision(bench.quote, body.revision)
  const change: Partial<QuoteRow> = {}
  if (body.mark !== undefined) change.mark = body.mark
  if (body.reference !== undefined) change.reference = body.reference
  if (body.markup !== undefined) change.markup_bp = body.markup
  if (body.customerId !== undefined) {
    change.customer_id = body.customerId
    change.customer_name = body.customerId === null ? '' : await nameOfCustomer(tx, bench.quote.dealer_id, body.customerId)
  }
  if (body.common !== undefined) {
    change.common = body.common
    await repriceAll(tx, bench.quote, { ...pricingOf(bench), common: body.common })
  }
  return (await settle(tx, bench, change)).quote
}

export async function addQuoteLine(tx: Tx, number: string, body: Parsed<typeof addLine>['body']): Promise<Edited> {
  const bench = await openForEditing(tx, number)
  if (bench.quote.line_count >= maxLines) throw refusal('quote.tooManyLines', { max: maxLines })
  const configuration = readConfiguration(bench.engine, body.configuration, bench.quote.common)
  const [last] = await tx.query<{ position: number }>`
    select coalesce(max(position), 0) as position from quote_lines where dealer_id = ${bench.quote.dealer_id} and quote_id = ${bench.quote.id}`
  const line = newLine(bench.quote, pricingOf(bench), { ...body, configuration }, last!.position + 1)
  await insertLines(tx, [line])
  return settleLine(tx, bench, line)
}

export async function editQuoteLine(
  tx: Tx,
  number: string,
  lineId: string,
  body: Parsed<typeof changeLine>['body'],
): Promise<Edited> {
  const bench = await openForEditing(tx, number)
  const line = await findLine(tx, bench.quote, lineId)
  if (line.revision !== body.revision) throw refusal('line.stale', { seen: body.revision, now: line.revision })
  const configuration = readConfiguration(bench.engine, body.configuration, bench.quote.common)
  const { quantity, mark, room } = body
  const changed = changedLine(line, pricingOf(bench), { quantity, mark, room, configuration })
  await updateLine(tx, changed)
  return settleLine(tx, bench, changed)
}

export async function removeQuoteLine(tx: Tx, { number, lineId }: Parsed<typeof removeLine>['params']): Promise<Edited> {
  const bench = await openForEditing(tx, number)
  const line = await findLine(tx, bench.quote, lineId)
  await tx.db.deleteFrom('quote_lines').where('dealer_id', '=', line.dealer_id).where('id', '=', line.id).execute()
  return settleLine(tx, bench, null)
}

async function findLine(tx: Tx, quote: QuoteRow, lineId: string): Promise<LineRow> {
  const line = await tx.db
    .selectFrom('quote_lines')
    .selectAll()
    .where('dealer_id', '=', quote.dealer_id)
    .where('quote_id', '=', quote.id)
    .where('id', '=', lineId)
    .executeTakeFirst()
  if (!line) throw refusal('line.notFound', {}, 'lineId')
  return line
}
