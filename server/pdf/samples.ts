import type { ConfirmationContent } from '#domain/orders/order.ts'
import type { FrozenLine, QuoteContent } from '#domain/quotes/content.ts'
import { customerTotals, quoteTotals } from '#domain/quotes/totals.ts'
import { mm } from '#domain/shared/length.ts'
import { kr, sum } from '#domain/shared/money.ts'
import { basisPoints } from '#domain/shared/percent.ts'
import type { Drawing } from './paper.ts'

/** A window in a few lines, as the engine would draw it. */
export const aDrawing = (width = 1190, height = 1390): Drawing => ({
  svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-120 -20 ${width + 160} ${height + 200}" width="${width / 10}" height="${height / 10}">
<g fill="none" stroke="#1b1f1d" stroke-width="8"><rect x="0" y="0" width="${width}" height="${height}"/><rect x="54" y="54" width="${width - 108}" height="${height - 108}"/>
<path d="M54 ${height - 54}L${width / 2} 54L${width - 54} ${height - 54}" stroke-width="4" stroke-dasharray="24 16"/>
<path d="M0 ${height + 60}H${width}M0 ${height + 40}v40M${width} ${height + 40}v40" stroke-width="4"/></g>
<text x="${width / 2}" y="${height + 140}" font-family="Inter" font-size="72" text-anchor="middle" fill="#1b1f1d">${width}</text>
<text transform="translate(-40 ${height / 2}) rotate(-90)" font-family="Inter" font-size="72" text-anchor="middle" fill="#1b1f1d">${height}</text></svg>`,
  alt: `Toppsvingvindu sett utenfra, ${width} millimeter bredt og ${height} millimeter høyt.`,
})

export function aLine(change: Partial<FrozenLine> = {}): FrozenLine {
  return {
    id: 'line',
    position: 1,
    quantity: 2,
    mark: 'V1',
    room: 'Stue sør',
    configuration: { family: 'TS', width: mm(1190), height: mm(1390), layout: { kind: 'field', opening: 'TS' }, choices: {} },
    title: 'Toppsving',
    width: 1190,
    height: 1390,
    specification: [
      { label: 'Serie', value: 'H-vindu, tre med aluminiumskledning' },
      { label: 'Karmdybde', value: '115 mm' },
      { label: 'Slagretning', value: 'svinger ut over topp' },
      { label: 'Farge utvendig', value: 'NCS S 0502-Y, signalhvit' },
      { label: 'Farge innvendig', value: 'NCS S 0502-Y, signalhvit' },
      { label: 'Glass', value: '4-18Ar-4-18Ar-E4, varmkant' },
      { label: 'Vrider', value: 'Hvit, låsbar' },
      { label: 'Barnesikring', value: 'Ja, 8 cm' },
      { label: 'Utforing', value: 'Ikke valgt' },
    ],
    warnings: [],
    listUnit: kr(9_876.5),
    discountBasisPoints: 3_750,
    netUnit: kr(6_172.81),
    breakdown: [
      { label: 'Grunnpris', amount: kr(8_111.22) },
      { label: 'Aluminium', amount: kr(1_765.28) },
    ],
    weightGrams: 58_430,
    uValue: 0.8153,
    uValueText: '0,82',
    areaMm2: 1_654_100,
    leadTimeWeeks: 8,
    ...change,
  }
}

const delivery = [
  { code: 'packaging', label: 'Emballasje', amount: kr(215) },
  { code: 'freight', label: 'Frakt, sone 2', amount: kr(1_490) },
  { code: 'environment', label: 'Miljøgebyr', amount: kr(83.4) },
]

export function aQuote(change: Partial<QuoteContent> = {}): QuoteContent {
  const lines = change.lines ?? [aLine()]
  const markupBasisPoints = change.markupBasisPoints ?? 1_850
  const cost = sum((change.delivery ?? delivery).map((line) => line.amount))
  return {
    kind: 'quote',
    number: '260431',
    version: 2,
    catalogVersion: '2026.2',
    catalogHash: 'c0ffee',
    sentOn: '2026-11-23',
    validTo: '2026-12-23',
    dealer: {
      id: 'd1',
      name: 'Fjordbygg AS',
      orgNumber: '923609016',
      address: 'Sjøgata 12',
      postalCode: '6002',
      place: 'Ålesund',
      customerNumber: '10442',
    },
    customer: { name: 'Åse Bjørnstad', orgNumber: null, address: 'Kløvervegen 3', postalCode: '6018', place: 'Ålesund' },
    mark: 'Enebolig Kløvervegen',
    reference: 'Ref. Bjørnstad',
    madeBy: { name: 'Ola Sæther', side: 'dealer' },
    common: {},
    lines,
    delivery,
    totals: quoteTotals(lines, cost),
    markupBasisPoints,
    customerTotals: customerTotals(lines, cost, basisPoints(markupBasisPoints)),
    termsVersion: '2026-1',
    ...change,
  }
}

export function aConfirmation(change: Partial<ConfirmationContent> = {}): ConfirmationContent {
  const {
    kind: _kind,
    customerTotals: _totals,
    markupBasisPoints: _markup,
    customer: _customer,
    ...shared
  } = aQuote(change.lines ? { lines: change.lines } : {})
  return {
    ...shared,
    kind: 'confirmation',
    revision: 1,
    orderedAt: '2026-11-24T09:12:00Z',
    destination: {
      address: 'Kløvervegen 3',
      postalCode: '6018',
      place: 'Ålesund',
      wantedWeek: { year: 2027, week: 4 },
      contactName: 'Kari Øvrebø',
      contactPhone: '900 00 000',
      road: 'truckAndTrailer',
      unloading: 'forklift',
      note: 'Ring en time før.',
    },
    vouchedBy: { id: 'u1', name: 'Ola Sæther' },
    acceptedWarnings: [],
    confirmationVersion: 1,
    confirmedOn: '2026-11-25',
    deliveryWeek: { year: 2027, week: 4 },
    correctionDeadline: '2026-12-02',
    seller: { name: 'Ingrid Haugen', email: 'ingrid.haugen@natre.example', phone: '61 18 80 11' },
    orderHash: 'ab12cd34'.repeat(8),
    ...change,
  }
}
