import type { Parsed } from '#contract/route.ts'
import type { OrderDraft, placeOrder } from '#contract/orders.ts'
import { evaluate, type Engine } from '#domain/configurator/evaluate.ts'
import type { CommonChoices } from '#domain/configurator/window.ts'
import { creditAllows, creditShortfall } from '#domain/dealers/credit.ts'
import type { OrderContent } from '#domain/orders/order.ts'
import { place } from '#domain/orders/place.ts'
import { isOpenTo, orderTurn } from '#domain/orders/status.ts'
import type { FrozenLine, QuoteContent } from '#domain/quotes/content.ts'
import { quoteTurn } from '#domain/quotes/turn.ts'
import { osloDate } from '#domain/shared/dates.ts'
import { ore } from '#domain/shared/money.ts'
import { isStaff } from '#domain/users/role.ts'
import { creditOf, readCredit } from '#server/dealers/credit-store.ts'
import { presentCredit } from '#server/dealers/present-credit.ts'
import { findDealer, type DealerRow } from '#server/dealers/queries.ts'
import { newId } from '#server/db/new-id.ts'
import type { Tx } from '#server/db/transaction.ts'
import { engineInForce } from '#server/catalog/catalog-in-force.ts'
import { orThrow, refusal } from '#server/http/refusal-error.ts'
import { contentHash } from '#server/quotes/freeze.ts'
import { tell } from '#server/quotes/events.ts'
import { freezeQuote, keepVersion } from '#server/quotes/send.ts'
import { findQuote, lockQuote, saveQuote, searchText, type QuoteRow } from '#server/quotes/store.ts'
import { contentOf, orderOf, saveOrder, type OrderRow } from './store.ts'

interface Offer {
  quote: QuoteRow
  dealer: DealerRow
  content: QuoteContent
  notOrderable: { line: string; text: string }[]
  /** The order Natre sent back, whose lines these mend. */
  returned: OrderRow | null
}

/** What a quote offers to be ordered: the version the customer accepted, or the mended lines of a returned order. */
async function offerOf(tx: Tx, quote: QuoteRow): Promise<Offer> {
  const dealer = await findDealer(tx, quote.dealer_id)
  const order =
    quote.order_id === null
      ? null
      : await tx.db.selectFrom('orders').selectAll().where('id', '=', quote.order_id).executeTakeFirstOrThrow()
  if (order && isOpenTo(order.status, 'resubmit')) {
    const engine = await engineInForce(tx)
    const content = await freezeQuote(tx, { quote, dealer, engine }, { faultyToo: true })
    return {
      quote,
      dealer,
      content,
      notOrderable: content.lines.flatMap((line) => faultsOf(engine, line, quote.common)),
      returned: order,
    }
  }
  const version = await tx.db
    .selectFrom('quote_versions')
    .select('content')
    .where('dealer_id', '=', quote.dealer_id)
    .where('quote_id', '=', quote.id)
    .where('version', '=', quote.version)
    .executeTakeFirst()
  if (!version || quote.status !== 'accepted') throw refusal('quote.notOpenTo', { action: 'order', status: quote.status })
  return { quote, dealer, content: version.content, notOrderable: [], returned: null }
}

/** Each sentence of the engine that keeps a line from being ordered; *ikke valgt* is one of them. */
function faultsOf(engine: Engine, line: FrozenLine, common: CommonChoices): { line: string; text: string }[] {
  const { violations, missing, choices } = evaluate(engine, line.configuration, common)
  const sentences = violations.filter(({ severity }) => severity === 'block').map(({ text }) => text)
  const open = missing.map((option) => `${choices[option]?.name ?? option} er ikke valgt.`)
  return [...sentences, ...open].map((text) => ({ line: line.id, text }))
}

export async function draftOrder(tx: Tx, number: string): Promise<OrderDraft> {
  const { quote, dealer, content, notOrderable, returned } = await offerOf(tx, await findQuote(tx, number))
  return {
    quoteNumber: number,
    common: content.common,
    dealer: { id: dealer.id, name: dealer.name, state: dealer.state },
    customer: content.customer,
    mark: quote.mark,
    reference: quote.reference,
    lines: content.lines,
    notOrderable,
    delivery: content.delivery,
    totals: content.totals,
    termsVersion: content.termsVersion,
    credit: isStaff(tx.actor!.role) ? null : presentCredit(await readCredit(tx, dealer.id)),
    destination: returned ? (await contentOf(tx, returned)).content.destination : null,
    returned: quote.return_reason === null ? null : { reason: quote.return_reason },
  }
}

type Body = Parsed<typeof placeOrder>['body']

/** O-1, O-2, O-3: the quote becomes an order, or a returned order its next revision; all of it or nothing. */
export async function putInOrder(tx: Tx, number: string, body: Body): Promise<OrderRow> {
  // Locks are taken order first, then quote: a returned order may be withdrawn at this very moment.
  await tx.query`select 1 from orders where number = ${number} for update`
  const quote = await lockQuote(tx, number)
  const offer = await offerOf(tx, quote)
  demandPricesHold(tx, offer, await engineInForce(tx).then((engine) => engine.catalog.hash))
  const reference = body.reference === '' ? quote.reference : body.reference
  orThrow(
    place(
      {
        quoteStatus: quote.status,
        dealerState: offer.dealer.state,
        returned: offer.returned && orderOf(offer.returned),
        lines: offer.content.lines,
        notOrderable: offer.notOrderable,
        total: ore(offer.content.totals.gross),
        termsVersion: offer.content.termsVersion,
        reference,
        placedByStaff: isStaff(tx.actor!.role),
      },
      { ...body, seenTotal: ore(body.seenTotal) },
    ),
  )
  const revision = (offer.returned?.revision ?? 0) + 1
  const content = contentOfOrder(tx, offer, { body, reference, revision })
  const order = offer.returned ? await resubmit(tx, offer.returned, content) : await insertOrder(tx, quote, content)
  await keepRevision(tx, order, content)
  if (offer.returned) await keepVersion(tx, quote, offer.content)
  await saveQuote(tx, quote, {
    status: 'ordered',
    turn: quoteTurn('ordered'),
    order_id: order.id,
    return_reason: null,
    revision: quote.revision + 1,
    version: offer.content.version,
    reference,
  })
  await tell(
    tx,
    { dealerId: quote.dealer_id, quoteId: quote.id, orderId: order.id },
    offer.returned ? 'order.resubmitted' : 'order.placed',
    { revision },
  )
  return order
}

/** Prices stand until the offer's last day; after it they stand only while the list is the same. */
function demandPricesHold(tx: Tx, { content, returned }: Offer, inForce: string): void {
  if (!returned && content.validTo < osloDate(tx.now) && content.catalogHash !== inForce)
    throw refusal('order.priceListChanged', { validTo: content.validTo })
}

function contentOfOrder(
  tx: Tx,
  { content }: Offer,
  { body, reference, revision }: { body: Body; reference: string; revision: number },
): OrderContent {
  const { kind: _, customerTotals: _customer, markupBasisPoints: _markup, customer: _party, ...shared } = content
  const positions = new Map(content.lines.map((line) => [line.id, line.position]))
  return {
    ...shared,
    kind: 'order',
    reference,
    revision,
    orderedAt: tx.now.toISOString(),
    destination: body.destination,
    vouchedBy: { id: tx.actor!.id, name: tx.actor!.name },
    acceptedWarnings: body.acceptedWarnings.flatMap((one) => {
      const line = positions.get(one.line)
      return line === undefined ? [] : [{ line, rule: one.rule }]
    }),
  }
}

async function keepRevision(tx: Tx, order: OrderRow, content: OrderContent): Promise<void> {
  await tx.db
    .insertInto('order_revisions')
    .values({
      dealer_id: order.dealer_id,
      order_id: order.id,
      revision: content.revision,
      content: JSON.stringify(content),
      hash: contentHash(content),
      placed_at: tx.now,
    })
    .execute()
}

/** What follows from the content: sums, counts, and whether the credit has room as it looks now (the lock decides later). */
async function columnsOf(tx: Tx, dealerId: string, content: OrderContent) {
  const credit = creditOf(await readCredit(tx, dealerId))
  const total = ore(content.totals.gross)
  return {
    revision: content.revision,
    status: 'pendingApproval' as const,
    total_ore: total,
    net_ore: content.totals.net,
    mark: content.mark,
    reference: content.reference,
    line_count: content.lines.length,
    warning_count: content.lines.reduce((count, line) => count + line.warnings.length, 0),
    credit_short_ore: creditAllows(credit, total, null) ? null : creditShortfall(credit, total),
    producible: false,
    placed_by: tx.actor!.id,
    placed_by_name: tx.actor!.name,
    placed_by_natre: isStaff(tx.actor!.role),
    placed_at: tx.now,
  }
}

async function insertOrder(tx: Tx, quote: QuoteRow, content: OrderContent): Promise<OrderRow> {
  const row: OrderRow = {
    id: newId(),
    dealer_id: quote.dealer_id,
    quote_id: quote.id,
    number: quote.number,
    turn: orderTurn('pendingApproval', false),
    turn_since: tx.now,
    customer_name: quote.customer_name,
    hold_reason: null,
    hold_owner: null,
    confirmation_version: 0,
    checked: false,
    delivery_year: null,
    delivery_week: null,
    search_text: searchText([quote.number, quote.mark, content.reference, quote.customer_name]),
    updated_at: tx.now,
    ...(await columnsOf(tx, quote.dealer_id, content)),
  }
  await tx.db.insertInto('orders').values(row).execute()
  return row
}

const resubmit = async (tx: Tx, returned: OrderRow, content: OrderContent): Promise<OrderRow> =>
  saveOrder(tx, returned, await columnsOf(tx, returned.dealer_id, content))
