import type { Delivery } from '#domain/orders/order.ts'
import type { Paragraph } from './paper.ts'

/** What the papers say in bokmål besides their data. Claims and terms: only what Natre's own terms say. */
export const texts = {
  maker: 'Natre',
  makerLines: ['Kundeservice 61 18 80 10', 'kundeservice@natre.no'],
  pageWords: { page: 'side', of: 'av' },
  columns: {
    position: 'Pos.',
    description: 'Beskrivelse',
    customer: ['Antall', 'Pris per stk.', 'Sum'],
    dealer: ['Antall', 'Listepris', 'Rabatt', 'Netto per stk.', 'Sum'],
  },
  positionsTitle: 'Posisjoner',
  seenFromOutside: 'Tegninger er sett utenfra, ikke målriktige. Mål er utvendig karmmål, bredde × høyde.',
  vatExcluded: 'Prisene i tabellen er uten mva.',
  remark: 'Merk',
  road: {
    truck: 'Farbar for lastebil',
    truckAndTrailer: 'Farbar for lastebil med henger',
    smallVan: 'Bare farbar for varebil',
  } satisfies Record<Delivery['road'], string>,
  unloading: { forklift: 'Losses med truck', crane: 'Losses med kran', byHand: 'Losses for hånd' } satisfies Record<
    Delivery['unloading'],
    string
  >,
  notIncluded: {
    title: 'Ikke med i tilbudet',
    text:
      'Montering, demontering og bortkjøring av gamle vinduer, stillas og løft, utvendig og innvendig listverk, ' +
      'reparasjon av vegg, kledning og overflater, elektrisk arbeid og søknad til kommunen, når det ikke står i en posisjon.',
  },
  leadTime: 'Leveringstiden regnes fra bestilling. Endelig uke avtales når varene bestilles.',
  accept: (number: string, version: number, total: string) =>
    `Jeg aksepterer tilbud ${number}, versjon ${version}, med samlet pris ${total} inkludert mva.`,
  check: (deadline: string): Paragraph => ({
    title: `Kontroller bekreftelsen innen ${deadline}`,
    text:
      'Kjøper har ansvar for at antall, mål, slagretning og utførelse stemmer i hver posisjon. Meld feil til selgeren ' +
      'innen rettefristen. Etter fristen er ordren låst for produksjon; senere ønsker er endringer som prises for seg.',
  }),
} as const

export const terms: readonly Paragraph[] = [
  {
    title: 'Levering',
    text:
      'NS 8409:2008, kapittel 4–10. Frakt etter prisliste eller avtale. Kjøper sørger for farbar vei og snuplass. ' +
      'Risikoen går over på kjøper når varene er losset.',
  },
  {
    title: 'Kranbil',
    text: 'For produkter med bredde eller høyde over 2,4 m kan det komme tillegg for kranbil. Det faktureres etter levering.',
  },
  { title: 'Standard', text: 'Produktene følger Natre standard, basert på NDVK og SINTEF Teknisk Godkjenning 20363.' },
  {
    title: 'Garanti og reklamasjon',
    text:
      'Reklamasjonstiden er 5 år fra overtakelse. Transportskade meldes med en gang. Forbruker som melder innen to ' +
      'måneder, er alltid i tide. Oppgi ordrenummer, beskrivelse og bilder; for glass også teksten i avstandslisten.',
  },
  {
    title: 'Utenfor reklamasjonsretten',
    text:
      'Glass uten trykkutjevning over 700 moh. (3-lags) eller 900 moh. (2-lags), termiske brudd, gulning ved kvist, ' +
      'bølger i herdet glass, nyanseforskjell mellom glasstyper, og lekkasje i doble innadslående dører uten skjerming.',
  },
]
