import type { DecisionKind, DecisionOutcome } from '#domain/orders/order.ts'
import { date, money } from '#web/ui/format.ts'

type EventParams = Record<string, string | number | boolean | null>

const quoted = (value: unknown) => (typeof value === 'string' && value.trim() ? `«${value.trim()}»` : '')
const version = ({ version: number }: EventParams) => (number ? `, v${String(number)}` : '')
const promised = ({ week, year }: EventParams) =>
  week ? `Levering uke\u00a0${String(week)}${year ? `, ${String(year)}` : ''}` : ''
const amount = ({ amount: ore }: EventParams) => (typeof ore === 'number' ? money(ore) : '')

/** What happened, in words people use, and what was said. */
interface Told {
  title: (params: EventParams) => string
  note?: (params: EventParams) => string
}

const reason = (params: EventParams) => quoted(params['reason'])

/** Event types of quotes and orders. One that is not here is shown by its type, so that nothing is hidden. */
export const told: Record<string, Told> = {
  'quote.made': { title: () => 'Tilbud laget' },
  'quote.sent': { title: (params) => `Tilbud sendt til kunden${version(params)}` },
  'quote.accepted': { title: (params) => `Akseptert av kunden${version(params)}`, note: ({ by }) => (by ? String(by) : '') },
  'quote.declined': { title: () => 'Avslått av kunden', note: reason },
  'quote.revised': { title: () => 'Tilbudet åpnet for endring' },
  'order.placed': { title: () => 'Sendt til godkjenning' },
  'order.resubmitted': { title: () => 'Rettet og sendt på nytt' },
  'order.approved': { title: () => 'Kan produseres' },
  'order.creditHeld': {
    title: () => 'Venter på kreditt',
    note: ({ shortBy }) => (typeof shortBy === 'number' ? `${money(shortBy)} over kredittgrensen` : ''),
  },
  'order.creditReleased': {
    title: (params) => (amount(params) ? `Kreditt frigitt, inntil ${amount(params)}` : 'Kreditt frigitt'),
    note: reason,
  },
  'order.takenOn': { title: () => 'Akseptert av Natre' },
  'order.returned': { title: () => 'Returnert', note: reason },
  'order.rejected': { title: () => 'Avvist', note: reason },
  'order.held': { title: () => 'Satt på vent', note: reason },
  'order.holdReleased': { title: () => 'Tatt av vent' },
  'order.withdrawn': { title: () => 'Trukket' },
  'order.confirmed': { title: (params) => `Bekreftet${version(params)}`, note: promised },
  'order.checked': { title: (params) => `Bekreftelsen kontrollert og godkjent${version(params)}` },
}

/** The words of the order's own page. */
export const texts = {
  loading: 'Henter ordren',
  review: 'Åpne i kontroll',
  banner: {
    pendingApproval: {
      title: 'Til godkjenning: ikke akseptert av Natre ennå',
      dealer:
        'Natre kontrollerer at ordren kan produseres, og at den går innenfor kreditten. Du får normalt svar innen 1 virkedag. Inntil da kan du trekke den.',
      natre: 'Forhandleren venter på svar. Ordren er akseptert når både produserbarhet og kreditt er godkjent.',
      credit: (short: string) =>
        `Ordren er ${short} over kredittgrensen og venter på kredittavdelingen hos Natre. Du trenger ikke gjøre noe.`,
      creditNatre: (short: string) => `Ordren er ${short} over kredittgrensen og venter på kreditt.`,
    },
    returned: {
      title: 'Returnert av Natre',
      none: 'Natre har ikke skrevet noen grunn. Ring selgeren din.',
      dealer: 'Rett posisjonene i tilbudet, kontroller og send på nytt. Nummeret blir det samme.',
      natre: 'Venter på at forhandleren retter og sender på nytt.',
      mend: 'Rett i tilbudet',
      again: 'Send på nytt',
    },
    onHold: {
      title: 'På vent',
      owner: (owner: string) => `Ansvarlig: ${owner}.`,
      next: 'Når ventegrunnen er borte, går ordren tilbake til godkjenning.',
    },
    processing: {
      title: 'Akseptert av Natre',
      dealer: 'Natre lager ordrebekreftelsen. Du får beskjed når leveringsuken er klar og bekreftelsen skal kontrolleres.',
      natre: 'Neste: lov en leveringsuke og lag ordrebekreftelsen.',
    },
    confirmed: {
      title: (week: string) => `Bekreftet: levering ${week}`,
      deadline: (on: string) =>
        `Rettefrist ${date(on)} Kontroller bekreftelsen før det. Etter fristen går ordren til produksjon slik den står.`,
      waits: (on: string) => `Forhandleren har rettefrist ${date(on)}`,
      check: 'Kontroller bekreftelsen',
    },
    checked: {
      title: (week: string) => `Bekreftet og kontrollert: levering ${week}`,
      by: (by: string, at: string) => `Kontrollert og godkjent av ${by} ${at}.`,
      see: 'Se bekreftelsen',
    },
    withdrawn: { title: 'Trukket', about: 'Ordren er trukket tilbake og blir ikke produsert. Den teller ikke på kreditten.' },
    rejected: {
      title: 'Avvist av Natre',
      about: 'Ordren blir ikke produsert. Lag et nytt tilbud hvis du vil bestille noe annet.',
    },
  },
  lines: {
    title: 'Posisjoner',
    caption: 'Posisjonene i ordren',
    head: {
      pos: 'Pos.',
      drawing: 'Tegning',
      what: 'Merke og utførelse',
      size: 'B × H, mm',
      quantity: 'Ant.',
      unit: 'Netto per stk.',
      sum: 'Sum',
    },
    more: (position: number) => `Vis alle valg for pos. ${position}`,
    warnings: 'Varsler som ble godtatt',
    price: 'Slik er prisen bygd opp',
    discount: 'Rabatt',
    listUnit: 'Listepris per stk.',
  },
  delivery: {
    title: 'Levering',
    address: 'Adresse',
    wanted: 'Ønsket uke',
    promised: 'Lovet uke',
    contact: 'Kontakt på plassen',
    road: 'Vei',
    unloading: 'Lossing',
    note: 'Beskjed',
    reference: 'Merking',
    none: 'Ingen leveringsadresse er oppgitt.',
  },
  decisions: {
    title: 'Natres avgjørelser',
    none: 'Ingen avgjørelser ennå.',
    revision: (revision: number) => `innsending ${revision}`,
    kinds: { producibility: 'Produserbarhet', credit: 'Kreditt' } satisfies Record<DecisionKind, string>,
    outcomes: {
      approved: 'Godkjent',
      returned: 'Returnert',
      rejected: 'Avvist',
      held: 'På vent',
      released: 'Frigitt',
    } satisfies Record<DecisionOutcome, string>,
    released: (ore: number) => `inntil ${money(ore)} over grensen`,
  },
  documents: {
    title: 'Dokumenter',
    none: 'Ordrebekreftelsen kommer her når Natre har akseptert ordren.',
    confirmation: (number: number) => `Ordrebekreftelse, versjon ${number}`,
    waiting: 'PDF lages',
    failed: 'PDF-en ble ikke laget. Ring kundeservice på 61 18 80 10, tast 2.',
    frozen: (version: string, hash: string) => `Katalog ${version} · ordrekontroll ${hash}`,
  },
  story: { title: 'Hendelser', empty: 'Ingen hendelser ennå.', natre: (name: string) => `${name}, Natre` },
  placed: (by: string) => `Bestilt av ${by}`,
  withdraw: {
    open: 'Trekk ordren',
    title: (number: string) => `Trekke ${number}?`,
    about:
      'Natre slutter å behandle ordren, og den blir ikke produsert. Det kan ikke angres, men tilbudet kan bestilles på nytt.',
    confirm: 'Trekk ordren',
    done: (number: string) => `${number} er trukket`,
  },
}
