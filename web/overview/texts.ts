import { date, week } from '#web/ui/format.ts'

export const texts = {
  hello: (name: string) => `Hei, ${name}`,
  today: (day: string, weekText: string) => `${day}, ${weekText}`,
  newQuote: 'Nytt tilbud',
  loading: 'Henter oversikten',
  again: 'Prøv igjen',
  asList: 'Åpne som liste',
  all: (many: number) => `Vis alle ${many}`,
  noMark: 'Uten merke',
  noCustomer: 'Ingen kunde valgt',
  byNatre: 'laget av Natre',
  for: (mark: string, customer: string) => [mark, customer].filter(Boolean).join(' · '),
  mine: {
    title: 'Venter på deg',
    none: 'Ingenting venter på deg.',
    draft: 'Kladd, ikke sendt til kunden',
    accepted: 'Kunden har sagt ja',
    expired: (on: string | null) => (on ? `Utløpt ${date(on)}` : 'Tilbudet er utløpt'),
    returned: 'Returnert av Natre, må rettes',
    confirmed: (number: number | null) =>
      number === null ? 'Ordrebekreftelsen er klar' : `Ordrebekreftelsen er klar, levering ${week(number)}`,
    other: 'Venter på deg',
  },
  acts: { go: 'Fortsett', order: 'Bestill', mend: 'Rett og send', check: 'Kontroller', renew: 'Lag ny versjon', open: 'Åpne' },
  natre: {
    title: 'Venter på Natre',
    none: 'Ingenting ligger hos Natre.',
    pendingApproval: 'Til godkjenning. Svar normalt innen 1 virkedag',
    creditHeld: 'Til godkjenning, holdt på kreditt',
    onHold: 'På vent hos Natre',
    processing: 'Godkjent. Bekreftelsen er på vei',
    enquiry: 'Forespørsel hos Natre',
    confirmed: (number: number | null) => (number === null ? 'Bekreftet og kontrollert' : `Bekreftet, levering ${week(number)}`),
  },
  customer: {
    title: 'Venter på kunden',
    none: 'Ingen tilbud er ute hos kunder.',
    sent: (validTo: string | null) => (validTo ? `Sendt, gjelder til ${date(validTo)}` : 'Sendt'),
  },
  recent: {
    title: 'Fortsett der du slapp',
    lines: (many: number) => `${many} pos.`,
    none: 'ingen posisjoner ennå',
    about: (code: string, lines: string, sum: string) => `${code} · ${lines} · ${sum}`,
  },
  deliveries: {
    title: 'Leveres snart',
    aside: 'ordre per uke',
    none: 'Ingen bekreftede leveringer de neste ukene.',
    chart: (weeks: readonly { week: number; count: number }[]) =>
      `Leveringer per uke: ${
        weeks
          .filter(({ count }) => count > 0)
          .map((one) => `uke ${one.week}: ${one.count}`)
          .join(', ') || 'ingen'
      }`,
    toCheck: 'Til kontroll',
  },
  start: {
    title: 'Lag ditt første tilbud',
    about:
      'Velg et vindu, skriv målene, og prisen følger med. Ingenting blir bestilt før du har kontrollert målene og sendt bestillingen.',
    steps: [
      'Tegn vinduene og velg glass, farge og beslag.',
      'Send tilbudet til kunden som PDF.',
      'Bestill når kunden har sagt ja. Natre svarer normalt innen 1\u00a0virkedag.',
    ],
    training: 'Se opplæringen',
    ask: 'Spør oss gjerne underveis: kontaktene dine står her på siden.',
  },
} as const
