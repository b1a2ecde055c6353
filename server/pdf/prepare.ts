import { norwegian } from '#domain/configurator/norwegian.ts'
import type { ConfirmationContent, Delivery } from '#domain/orders/order.ts'
import type { FrozenParty, QuoteContent } from '#domain/quotes/content.ts'
import { customerUnit, type QuoteTotals } from '#domain/quotes/totals.ts'
import { sum, times, type Money } from '#domain/shared/money.ts'
import { basisPoints } from '#domain/shared/percent.ts'
import { amount, kilos, longDate, millimetres, orgNumber, percentage, shortHash, spelledHash, week } from './format.ts'
import type { ConfirmationPaper, Drawing, Fact, QuotePaper, Total } from './paper.ts'
import { drawingsOf, position, specificationOf } from './positions.ts'
import { terms, texts } from './texts.ts'

export { drawingSize } from './positions.ts'

/** What a paper needs besides its content: the content's hash, and the drawings in the order of the lines. */
export interface PaperFacts {
  hash: string
  drawings: readonly Drawing[]
}

/** The dealer's offer to his own customer: marked-up prices only, nothing of what the dealer pays. */
export function prepareQuote(content: QuoteContent, { hash, drawings }: PaperFacts): QuotePaper {
  const number = `T-${bare(content.number)}`
  const prices = pricesOf(content)
  const totals = content.customerTotals
  const total = amount(totals.gross)
  return {
    ...common(prices.length),
    title: `Tilbud ${number}, versjon ${content.version}`,
    author: content.dealer.name,
    date: content.sentOn,
    heading: 'Tilbud',
    number: `${number} · versjon ${content.version}`,
    sender: { name: content.dealer.name, lines: partyLines(content.dealer) },
    keyFigures: [
      { label: 'Samlet pris inkl. mva.', value: total },
      { label: 'Gyldig til og med', value: longDate(content.validTo) },
      { label: 'Leveringstid', value: leadTime(content) },
    ],
    parties: customerOf(content.customer),
    facts: written([
      ['Dato', longDate(content.sentOn)],
      ['Merking', content.mark],
      ['Deres referanse', content.reference],
      ['Kontakt', content.madeBy.side === 'dealer' ? content.madeBy.name : ''],
    ]),
    notice: null,
    positionsNote: `${texts.seenFromOutside} ${texts.vatExcluded}`,
    columns: columns(texts.columns.customer),
    positions: customerPositions(content, drawings, prices),
    totals: totalsOf(totals, [{ label: 'Emballasje, frakt og gebyrer', value: amount(totals.delivery), strong: false }]),
    summary: [],
    terms: { title: 'Om tilbudet', paragraphs: [texts.notIncluded, { title: 'Leveringstid', text: texts.leadTime }] },
    foot: `Tilbud ${number} · versjon ${content.version} · innhold ${shortHash(hash)}`,
    acceptance: { title: 'Aksept', text: texts.accept(number, content.version, total), fields: ['Navn', 'Dato', 'Underskrift'] },
  }
}

/** What Natre promises the dealer, from the order as it was frozen (O-2, flows.md §5). */
export function prepareConfirmation(content: ConfirmationContent, { hash, drawings }: PaperFacts): ConfirmationPaper {
  const number = `O-${bare(content.number)}`
  const goods = sum(content.lines.map((line) => times(line.netUnit, line.quantity)))
  addsUp(content.totals, goods, sum(content.delivery.map((line) => line.amount)))
  const version = `versjon ${content.confirmationVersion}`
  return {
    ...common(content.lines.length),
    title: `Ordrebekreftelse ${number}, ${version}`,
    author: texts.maker,
    date: content.confirmedOn,
    heading: 'Ordrebekreftelse',
    number: `${number} · ${version}`,
    sender: { name: texts.maker, lines: [...texts.makerLines] },
    keyFigures: [
      { label: 'Leveringsuke', value: week(content.deliveryWeek) },
      { label: 'Rettefrist', value: longDate(content.correctionDeadline) },
      { label: 'Sum inkl. mva.', value: amount(content.totals.gross) },
    ],
    parties: [seller(content), dealer(content), destination(content.destination)],
    facts: confirmationFacts(content),
    notice: texts.check(longDate(content.correctionDeadline)),
    positionsNote: `${texts.seenFromOutside} ${texts.vatExcluded}`,
    columns: columns(texts.columns.dealer),
    positions: dealerPositions(content, drawings),
    totals: totalsOf(
      content.totals,
      content.delivery.map((line) => ({ label: line.label, value: amount(line.amount), strong: false })),
    ),
    summary: summaryOf(content),
    terms: { title: 'Vilkår, garanti og reklamasjon', paragraphs: [...terms] },
    foot: `Ordrebekreftelse ${number} · ${version} · innhold ${shortHash(hash)}`,
    hashes: [
      { label: 'Innholdet i denne bekreftelsen (SHA-256)', value: spelledHash(hash) },
      { label: 'Innholdet i ordren (SHA-256)', value: spelledHash(content.orderHash) },
    ],
  }
}

// the one place where a price of the dealer's becomes a price of the customer's.
function pricesOf(content: QuoteContent): { unit: Money; sum: Money }[] {
  const markup = basisPoints(content.markupBasisPoints)
  const prices = content.lines.map((line) => {
    const unit = customerUnit(line.netUnit, markup)
    return { unit, sum: times(unit, line.quantity) }
  })
  addsUp(content.customerTotals, sum(prices.map((price) => price.sum)), content.customerTotals.delivery)
  return prices
}

/** A paper whose positions do not make its total is not sent to anyone. */
function addsUp(totals: QuoteTotals, goods: Money, delivery: Money): void {
  const adds = goods === totals.goods && delivery === totals.delivery && goods + delivery === totals.net
  if (!adds || totals.net + totals.vat !== totals.gross) throw new Error('the positions do not make the total of this content')
}

function customerPositions(content: QuoteContent, drawings: readonly Drawing[], prices: { unit: Money; sum: Money }[]) {
  const drawn = drawingsOf(content.lines, drawings)
  return content.lines.flatMap((line, at) => {
    const [drawing, price] = [drawn[at], prices[at]]
    if (!drawing || !price) return []
    const figures = [pieces(line.quantity), amount(price.unit), amount(price.sum)]
    return position({ line, drawing, figures, specification: specificationOf(line), remarks: [] })
  })
}

function dealerPositions(content: ConfirmationContent, drawings: readonly Drawing[]) {
  const drawn = drawingsOf(content.lines, drawings)
  return content.lines.flatMap((line, at) => {
    const drawing = drawn[at]
    if (!drawing) return []
    const prices = [
      amount(line.listUnit),
      percentage(line.discountBasisPoints),
      amount(line.netUnit),
      amount(times(line.netUnit, line.quantity)),
    ]
    const remarks = line.warnings.map((warning) => `${texts.remark}: ${warning.text} (${warning.rule})`)
    return position({ line, drawing, figures: [pieces(line.quantity), ...prices], specification: specificationOf(line), remarks })
  })
}

function totalsOf(totals: QuoteTotals, delivery: Total[]): Total[] {
  return [
    { label: 'Varer', value: amount(totals.goods), strong: false },
    ...delivery,
    { label: 'Sum uten mva.', value: amount(totals.net), strong: false },
    { label: 'Mva. 25\u00a0%', value: amount(totals.vat), strong: false },
    { label: 'Sum inkl. mva.', value: amount(totals.gross), strong: true },
  ]
}

function confirmationFacts(content: ConfirmationContent): Fact[] {
  const wanted = content.destination.wantedWeek
  return written([
    ['Dato', longDate(content.confirmedOn)],
    ['Merking', content.mark],
    ['Deres referanse', content.reference],
    ['Tilbud', `T-${bare(content.number)}, versjon ${content.version}`],
    ['Ønsket uke', wanted === null ? '' : week(wanted)],
    ['Leveringsvilkår', 'NS 8409'],
    ['Betaling', 'etter avtale'],
    ['Kontrollert av', content.vouchedBy.name],
    ['Vilkår og prisliste', `${content.termsVersion} / ${content.catalogVersion}`],
  ])
}

function summaryOf({ lines }: ConfirmationContent): Fact[] {
  const weight = lines.reduce((all, line) => all + line.weightGrams * line.quantity, 0)
  return [
    { label: 'Enheter', value: pieces(lines.reduce((all, line) => all + line.quantity, 0)) },
    { label: 'Samlet vekt', value: kilos(weight) },
    { label: 'Lengste side', value: millimetres(Math.max(0, ...lines.flatMap((line) => [line.width, line.height]))) },
  ]
}

const seller = ({ seller: { name, email, phone } }: ConfirmationContent) => ({
  title: 'Selger hos Natre',
  lines: [name, email, phone],
})

const dealer = ({ dealer: party }: ConfirmationContent) => ({
  title: 'Forhandler',
  lines: [party.name, `Kundenr. ${party.customerNumber}`, ...partyLines(party)],
})

function destination(to: Delivery) {
  const contact = [to.contactName, to.contactPhone].filter(Boolean).join(', ')
  const lines = [
    to.address,
    `${to.postalCode} ${to.place}`,
    contact,
    `${texts.road[to.road]}. ${texts.unloading[to.unloading]}.`,
    to.note,
  ]
  return { title: 'Leveres til', lines: lines.filter((line) => line.trim() !== '') }
}

const customerOf = (customer: FrozenParty | null) =>
  customer === null ? [] : [{ title: 'Til', lines: [customer.name, ...partyLines(customer)] }]

function partyLines(party: FrozenParty): string[] {
  const organisation = party.orgNumber === null ? '' : `Org.nr. ${orgNumber(party.orgNumber)}`
  return [organisation, party.address, `${party.postalCode} ${party.place}`].filter((line) => line.trim() !== '')
}

function leadTime({ lines }: QuoteContent): string {
  const weeks = Math.max(0, ...lines.map((line) => line.leadTimeWeeks))
  return weeks === 0 ? 'etter avtale' : `om lag ${weeks} ${weeks === 1 ? 'uke' : 'uker'}`
}

const common = (count: number) => ({
  pageWords: texts.pageWords,
  positionsTitle: `${texts.positionsTitle} (${count})`,
})

const columns = (figures: readonly string[]) => ({
  position: texts.columns.position,
  description: texts.columns.description,
  figures: [...figures],
})

const written = (facts: readonly [label: string, value: string][]): Fact[] =>
  facts.filter(([, value]) => value.trim() !== '').map(([label, value]) => ({ label, value }))

const pieces = (count: number): string => `${norwegian(count)}\u00a0stk.`
const bare = (number: string): string => number.replace(/^[TO]-/, '')
