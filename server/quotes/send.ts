import type { QuoteContent } from '#domain/quotes/content.ts'
import { quoteTurn } from '#domain/quotes/turn.ts'
import { validTo } from '#domain/quotes/validity.ts'
import { osloDate } from '#domain/shared/dates.ts'
import type { Tx } from '#server/db/transaction.ts'
import { refusal } from '#server/http/refusal-error.ts'
import { queueDocument } from '#server/pdf/queue.ts'
import { demandOpenTo, demandRevision, openForEditing, type Bench } from './edit.ts'
import { authorOf, tell } from './events.ts'
import { contentHash, freezeLine, termsVersion } from './freeze.ts'
import { linesOf, lockQuote, saveQuote, type QuoteRow } from './store.ts'
import { sumsOf } from './sums.ts'

/** freezes the quote as its next version, with its hash, and queues the customer's paper in the same transaction. */
export async function sendQuote(tx: Tx, number: string, seenRevision: number): Promise<QuoteRow> {
  const bench = await openForEditing(tx, number)
  demandOpenTo(tx, bench.quote, 'send')
  demandRevision(bench.quote, seenRevision)
  // A returned order is mended and sent to Natre again, not to the customer.
  if (bench.quote.order_id !== null) throw refusal('quote.notOpenTo', { action: 'send', status: bench.quote.status })
  if (bench.quote.customer_id === null) throw refusal('quote.noCustomer', {}, 'customerId')
  const content = await freezeQuote(tx, bench)
  const { quote } = bench
  const hash = await keepVersion(tx, quote, content)
  await queueDocument(tx, { dealerId: quote.dealer_id, subjectId: quote.id, kind: 'quote', version: content.version })
  await tell(tx, { dealerId: quote.dealer_id, quoteId: quote.id, orderId: quote.order_id }, 'quote.sent', {
    version: content.version,
    hash,
  })
  return saveQuote(tx, quote, {
    status: 'sent',
    turn: quoteTurn('sent'),
    version: content.version,
    revision: quote.revision + 1,
    valid_to: content.validTo,
  })
}

export async function keepVersion(tx: Tx, quote: QuoteRow, content: QuoteContent): Promise<string> {
  const hash = contentHash(content)
  await tx.db
    .insertInto('quote_versions')
    .values({
      dealer_id: quote.dealer_id,
      quote_id: quote.id,
      version: content.version,
      content: JSON.stringify(content),
      hash,
      gross_ore: content.customerTotals.gross,
      sent_at: tx.now,
      sent_by: tx.actor!.id,
    })
    .execute()
  return hash
}

/** The content of the next version; refuses an empty quote and, but for a preview, a line the engine does not let through. */
export async function freezeQuote(tx: Tx, { quote, dealer, engine }: Bench, { faultyToo = false } = {}): Promise<QuoteContent> {
  const rows = await linesOf(tx, quote)
  if (rows.length === 0) throw refusal('quote.noLines')
  const faulty = rows.filter((row) => !row.orderable)
  if (faulty.length > 0 && !faultyToo)
    throw refusal('quote.lineNotOrderable', { count: faulty.length, position: faulty[0]!.position }, 'lines')
  const [customer] = await tx.query<{
    name: string
    org_number: string | null
    address: string
    postal_code: string
    place: string
  }>`
    select name, org_number, address, postal_code, place from customers where dealer_id = ${quote.dealer_id} and id = ${quote.customer_id}`
  const today = osloDate(tx.now)
  return {
    kind: 'quote',
    number: quote.number,
    version: quote.version + 1,
    catalogVersion: engine.catalog.version,
    catalogHash: engine.catalog.hash,
    sentOn: today,
    validTo: validTo(today),
    dealer: {
      id: dealer.id,
      customerNumber: dealer.customer_no,
      name: dealer.name,
      orgNumber: dealer.org_number,
      address: dealer.address,
      postalCode: dealer.postal_code,
      place: dealer.place,
    },
    customer: customer
      ? {
          name: customer.name,
          orgNumber: customer.org_number,
          address: customer.address,
          postalCode: customer.postal_code,
          place: customer.place,
        }
      : null,
    mark: quote.mark,
    reference: quote.reference,
    madeBy: authorOf(tx),
    common: quote.common,
    lines: rows.map((row, at) => ({ ...freezeLine(engine, quote.common, row, dealer.discount_class), position: at + 1 })),
    ...sumsOf(engine.catalog, rows, { freightZone: dealer.freight_zone, markup: quote.markup_bp }),
    markupBasisPoints: quote.markup_bp,
    termsVersion,
  }
}

/** The customer's yes to a version that stands; an expired quote is revised first. */
export async function acceptQuote(tx: Tx, number: string, { version, by }: { version: number; by: string }): Promise<QuoteRow> {
  const quote = await lockQuote(tx, number)
  demandOpenTo(tx, quote, 'accept')
  if (version !== quote.version) throw refusal('quote.stale', { seen: version, now: quote.version }, 'version')
  return move(tx, quote, 'accepted', 'quote.accepted', { version, by })
}

export async function declineQuote(tx: Tx, number: string, reason: string): Promise<QuoteRow> {
  const quote = await lockQuote(tx, number)
  demandOpenTo(tx, quote, 'decline')
  return move(tx, quote, 'declined', 'quote.declined', { reason })
}

/** Opens a quote again; what was sent stays, and the next sending is a new version. */
export async function reviseQuote(tx: Tx, number: string): Promise<QuoteRow> {
  const quote = await lockQuote(tx, number)
  demandOpenTo(tx, quote, 'revise')
  return move(tx, quote, 'draft', 'quote.revised', { version: quote.version + 1 })
}

async function move(
  tx: Tx,
  quote: QuoteRow,
  status: QuoteRow['status'],
  event: string,
  params: Record<string, string | number>,
): Promise<QuoteRow> {
  await tell(tx, { dealerId: quote.dealer_id, quoteId: quote.id, orderId: quote.order_id }, event, params)
  return saveQuote(tx, quote, { status, turn: quoteTurn(status), revision: quote.revision + 1 })
}
