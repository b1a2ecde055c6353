import type { OrderStatus } from '#domain/orders/status.ts'
import type { Params } from '#domain/shared/result.ts'
import { money, moneyDifference } from '#web/ui/format.ts'

const count = (many: number, one: string, more: string) => `${many} ${many === 1 ? one : more}`

export const quoteNo = (number: string) => `T-${number}`
export const orderNo = (number: string) => `O-${number}`
export const weekYear = ({ week, year }: { week: number; year: number }) => `uke\u00a0${week}, ${year}`

/** Words that all three pages share. */
export const texts = {
  weekShort: 'leveringsuke',
  of: (at: number, all: number) => `${at} av ${all}`,
  units: (many: number) => count(many, 'enhet', 'enheter'),
  positions: (many: number) => count(many, 'posisjon', 'posisjoner'),
  pieces: (many: number) => `${many}\u00a0stk.`,
  common: 'Felles:',
  ownChoice: 'Avviker fra felles:',
  ownLegend: 'avvik',
  seenFromOutside: 'Sett utenfra, ikke målriktig',
  reference: (reference: string) => `rekv. ${reference}`,
  dealer: (name: string, customerNo: string) => `${name}, kundenr. ${customerNo}`,
  marked: (position: number, mark: string, room: string) =>
    [position, [mark, room].filter(Boolean).join(' ')].filter(Boolean).join(' · '),
  position: (position: number) => `Pos. ${position}`,
  asSoonAsPossible: 'Så snart som mulig',
  weekWish: (key: string) => `Uke ${key.split('-').toReversed().join(', ')}`,
  roads: { truck: 'Lastebil', truckAndTrailer: 'Lastebil med henger', smallVan: 'Bare varebil' },
  unloadings: { forklift: 'Truck på plassen', crane: 'Kranbil', byHand: 'For hånd, bærehjelp på plassen' },
  sums: {
    goods: (units: number) => count(units, 'enhet', 'enheter'),
    delivery: 'Levering',
    net: 'Sum eks. mva.',
    vat: 'Mva. 25 %',
    gross: 'Å betale',
    grossShort: 'Sum inkl. mva.',
  },
  statuses: {
    pendingApproval: 'Til godkjenning',
    returned: 'Returnert',
    onHold: 'På vent',
    processing: 'Behandles',
    confirmed: 'Bekreftet',
    withdrawn: 'Trukket',
    rejected: 'Avvist',
  } satisfies Record<OrderStatus, string>,
  checkedStatus: 'Bekreftet og kontrollert',
  back: 'Tilbake',
  toQuote: (number: string) => `Tilbud ${quoteNo(number)}`,
  stale: 'Ordren er endret siden du åpnet den. Siden viser nå slik den står. Kontroller og prøv igjen.',
}

/** Why a quote in another state than accepted cannot be put in order, and what to do. */
const notAccepted: Record<string, string> = {
  draft: 'Tilbudet er en kladd. Send det til kunden og registrer at det er akseptert, så kan det bestilles.',
  sent: 'Kunden har ikke svart ennå. Registrer at tilbudet er akseptert, så kan det bestilles.',
  declined: 'Kunden har avslått tilbudet. Åpne det for endring hvis det likevel skal bestilles.',
  expired: 'Tilbudet er utløpt. Åpne det for endring og send det på nytt.',
  ordered: 'Tilbudet er allerede bestilt.',
}

/** This folder's own refusals. */
export const refusals: Record<string, string | ((params: Params) => string)> = {
  'order.notFound': 'Finner ikke ordren. Kontroller nummeret. Den kan høre til en annen forhandler.',
  'order.stale': texts.stale,
  'order.notOpenTo': 'Ordren er kommet videre og kan ikke endres slik lenger. Siden viser nå slik den står.',
  'order.notAwaitingApproval': 'Ordren venter ikke lenger på godkjenning.',
  'order.alreadyChecked': 'Bekreftelsen er allerede kontrollert og godkjent.',
  'order.confirmationChanged': ({ version }) =>
    `Natre har laget en ny bekreftelse${version ? `, versjon ${version}` : ''}. Den vises nå. Kontroller den på nytt.`,
  'order.priceListChanged':
    'Prislisten er endret siden tilbudet ble laget. Åpne tilbudet, se de nye prisene og send det på nytt.',
  'order.referenceMissing': 'Skriv forhandlerens referanse: når Natre bestiller for en forhandler, må den være med.',
  'order.lineNotOrderable': ({ text }) => `En posisjon kan ikke bestilles slik den er: ${String(text ?? '')}`,
  'order.linesNotChecked': ({ count: many, position }) =>
    `${count(Number(many), 'posisjon er', 'posisjoner er')} ikke kontrollert. Den første er pos. ${String(position)}.`,
  'order.warningsNotAccepted': ({ count: many }) =>
    `${count(Number(many), 'varsel', 'varsler')} må godtas før ordren kan sendes.`,
  'order.termsNotAccepted': 'Godta vilkårene før ordren sendes.',
  'order.totalDiffers': ({ seen, now, difference }) =>
    `Summen er endret mens du hadde siden åpen: du så ${money(Number(seen))}, nå er den ${money(Number(now))} (${moneyDifference(Number(difference))}). Ingenting er sendt.`,
  'dealer.mayNotOrder': ({ state }) =>
    state === 'blocked'
      ? 'Forhandleren er sperret for bestilling. Tilbudet står som det er. Ring kundeservice på 61 18 80 10, tast 2.'
      : 'Forhandleren er ikke godkjent for bestilling ennå. Ring kundeservice på 61 18 80 10, tast 2.',
  'quote.notFound': 'Finner ikke tilbudet. Kontroller nummeret. Det kan høre til en annen forhandler.',
  'quote.notOpenTo': ({ status }) =>
    notAccepted[String(status)] ??
    'Tilbudet kan ikke bestilles slik det står. Bare et tilbud som kunden har akseptert, kan bestilles.',
  'quote.noLines': 'Tilbudet har ingen posisjoner. Legg inn minst én før du bestiller.',
  'quote.noCustomer': 'Tilbudet har ingen kunde. Velg kunde i tilbudet før du bestiller.',
  'document.notReady': 'Dokumentet lages fortsatt. Vent noen sekunder.',
  'document.notFound': 'Finner ikke dokumentet.',
}
