/** The lessons: one job each, in the order one meets them. */
export interface Step {
  title: string
  text: string
}
export interface Lesson {
  id: string
  title: string
  about: string
  minutes: number
  for: 'all' | 'superuser' | 'staff'
  steps: readonly Step[]
  remember: string
  /** Where to try it. */
  tryIt?: { to: string; label: string }
}

export const lessons: readonly Lesson[] = [
  {
    id: 'forste-tilbud',
    title: 'Ditt første tilbud',
    about: 'Fra tomt ark til pris: kunde, første vindu, felles valg.',
    minutes: 5,
    for: 'all',
    steps: [
      {
        title: 'Start',
        text: 'Trykk N, eller velg «Nytt tilbud». Gi tilbudet et navn du kjenner igjen, for eksempel byggeplassen.',
      },
      { title: 'Velg kunde', text: 'Søk på navn. Finnes ikke kunden, legg den inn. Alle i firmaet ser den siden.' },
      {
        title: 'Sett de felles valgene først',
        text: 'Serie, glass og farge settes én gang for hele tilbudet, og alle posisjoner følger dem. Avviker én posisjon, får den et merke og kan settes tilbake.',
      },
      {
        title: 'Skriv målene',
        text: 'Bredde først, så høyde, utvendig karmmål i millimeter. Du kan skrive 1190, 1 190, 119 cm eller 1,19 m. Lovlige mål står under feltet.',
      },
      {
        title: 'Velg åpning i tegningen',
        text: 'Trykk på et felt og velg hvordan det åpner. Tegningen er sett utenfra. Hel strek åpner mot deg, stiplet strek fra deg, og spissen peker mot hengslene.',
      },
      {
        title: 'Se prisen',
        text: 'Prisen følger med mens du arbeider. Alt lagres av seg selv, og du kan angre så langt du vil.',
      },
    ],
    remember: '«Ikke valgt» er et ærlig svar. Tilbudet kan lagres, men ikke bestilles, før valget er tatt.',
    tryIt: { to: '/tilbud/ny', label: 'Nytt tilbud' },
  },
  {
    id: 'for-bredt-vindu',
    title: 'Del et vindu som er for bredt',
    about: 'Når målet er over grensen: del med post eller losholt, eller bytt type.',
    minutes: 4,
    for: 'all',
    steps: [
      {
        title: 'Les feilen',
        text: 'Feltet blir rødt i tegningen, og ved siden av står hva som er galt: målet du skrev, og grensen. Du kan fortsette å tegne. Feilen må rettes før bestilling.',
      },
      {
        title: 'Prøv et forslag',
        text: 'Under feilen står forslag som er lovlige, med resultat og forskjell i pris. Trykk på ett for å bruke det, og angre om du ombestemmer deg.',
      },
      {
        title: 'Del loddrett',
        text: 'En post deler vinduet i felt ved siden av hverandre. Skriv feltbredden, eller flytt posten med piltastene: 1 mm om gangen, 10 mm med Skift.',
      },
      { title: 'Del vannrett', text: 'En losholt deler i felt over hverandre, for eksempel et overfelt.' },
      { title: 'Velg hva hvert felt skal være', text: 'Gi hvert felt sin åpning. Fast felt bærer mer glass enn et som åpner.' },
      {
        title: 'Kontroller rømning',
        text: 'Skal vinduet være rømningsvei, må det åpnes slik at noen kommer ut. Toppsving, sidehengslet og innadslående kan brukes. Topphengslet kan ikke.',
      },
    ],
    remember: 'Et valg som ikke er lovlig, står stiplet med grunnen ved siden av. Grunnen forteller hva du må endre først.',
  },
  {
    id: 'bestill-trygt',
    title: 'Bestill uten å være redd for feil',
    about: 'Én side med alt: levering, kontroll av hver posisjon, varsler og kreditt.',
    minutes: 5,
    for: 'all',
    steps: [
      {
        title: 'Leveranse',
        text: 'Fyll inn adresse, ønsket uke, kontakt på byggeplassen, vei og lossing. Kjørbar vei og snuplass er deres ansvar. Er noe over 2,4 m, kan det bli tillegg for kranbil.',
      },
      {
        title: 'Kontroller hver posisjon',
        text: 'Se på tegningen, målet, antallet og valgene, og kryss av. Sjekk slagretningen: tegningen er sett utenfra.',
      },
      {
        title: 'Godta varslene ett for ett',
        text: 'Et varsel stopper ikke bestillingen, men noen må ha lest det. Navnet ditt og klokkeslettet blir stående.',
      },
      {
        title: 'Se hva som blir igjen av kreditten',
        text: 'Du ser grensen, det som er brukt, og det ordren lar stå igjen. Er ordren over grensen, kan den likevel sendes. Da avgjør kredittavdelingen hos Natre.',
      },
      {
        title: 'Send til godkjenning',
        text: 'Ordren får status «Til godkjenning». Natre har ikke akseptert den ennå, og du kan trekke den.',
      },
      {
        title: 'Følg med',
        text: 'Når Natre har sagt ja til både produserbarhet og kreditt, skifter status til «Behandles». Blir ordren returnert, står grunnen på linjen.',
      },
    ],
    remember: 'Dere har ansvar for antall, mål og varianter. Bruk tiden på kontrollen: varer på mål kan ikke byttes.',
    tryIt: { to: '/tilbud-og-ordre', label: 'Finn et tilbud' },
  },
  {
    id: 'kontroller-bekreftelsen',
    title: 'Kontroller ordrebekreftelsen',
    about: 'Du ser bare det som er endret. Svar på hver endring før rettefristen.',
    minutes: 3,
    for: 'all',
    steps: [
      { title: 'Åpne den fra oversikten', text: 'En ny bekreftelse ligger under «Venter på deg», med rettefristen.' },
      {
        title: 'Les endringene',
        text: 'Det gamle er strøket over, det nye er uthevet, og grunnen står ved siden av. Det som er likt, er skjult til du ber om å se det.',
      },
      {
        title: 'Godta eller spør',
        text: 'Svar på hver endring. Et spørsmål går til Natre, og en ny bekreftelse spør deg på nytt.',
      },
      { title: 'Se på uke og sum', text: 'Leveringsuken og summen er endringer på linje med målene.' },
      {
        title: 'Godkjenn',
        text: 'Når alt er besvart, kan du godkjenne. Hvem som godkjente, når, og hvilken versjon, blir lagret.',
      },
    ],
    remember:
      'Etter at ordren er låst for produksjon, kan den ikke endres. Senere ønsker blir endringsforespørsler med egen pris.',
    tryIt: { to: '/', label: 'Til oversikten' },
  },
  {
    id: 'superbruker',
    title: 'For superbrukere',
    about: 'Inviter kolleger, gi riktig rolle, og ta vare på arbeidet når noen slutter.',
    minutes: 4,
    for: 'superuser',
    steps: [
      {
        title: 'Inviter',
        text: 'Skriv e-postadressen og velg rolle. Lenken virker én gang, i 7 dager, og bare for den personen. Sender du en ny, slutter den gamle å virke.',
      },
      {
        title: 'Vær minst to',
        text: 'Gi en kollega til rollen superbruker. Den siste kan verken deaktiveres eller få rollen tatt fra seg.',
      },
      {
        title: 'Når noen slutter',
        text: 'Deaktiver personen. Innloggingen stopper med en gang, og du velger hvem som tar over åpne tilbud og kunder.',
      },
      {
        title: 'Det som er laget, står',
        text: 'Tilbud og ordre tilhører firmaet. Ingen dokumenter forsvinner når en person gjør det.',
      },
      {
        title: 'Påslag og standardvalg',
        text: 'Firmaets påslag og standardvalg gjelder for nye tilbud. Innpris vises aldri på noe kunden ser.',
      },
    ],
    remember: 'Hold brukerlisten riktig. Den som ikke lenger er hos dere, skal ikke kunne bestille.',
    tryIt: { to: '/brukere', label: 'Til brukerne' },
  },
  {
    id: 'selger',
    title: 'For selgere hos Natre',
    about: 'Fra innboks til beslutning: funn, spørsmål, retur og godkjenning.',
    minutes: 5,
    for: 'staff',
    steps: [
      {
        title: 'Begynn øverst i innboksen',
        text: 'Køen er sortert etter frist. Når du åpner en ordre, ser de andre at du har den.',
      },
      {
        title: 'Les funnene først',
        text: 'Portalen har allerede regnet. Du ser regelen, verdien og grensen, det som avviker fra standard, og det forhandleren har skrevet.',
      },
      {
        title: 'Avgjør produserbarheten',
        text: 'Godkjenn, returner eller avvis. Retur og avvisning krever en begrunnelse som forhandleren kan handle etter.',
      },
      {
        title: 'Kreditt er en egen avgjørelse',
        text: 'Den tas av kreditt, ikke av selger. Ordren går videre først når begge har sagt ja.',
      },
      {
        title: 'Endrer du noe, lag en ny bekreftelse',
        text: 'Forhandleren ser forskjellen felt for felt, med grunnen du skrev, og må svare på hver.',
      },
      { title: 'Uten funn', text: 'Ordre uten funn kan godkjennes samlet.' },
    ],
    remember: 'Et svar som mangler, er verre enn et nei. Skriv hva som må rettes, og returner ordren.',
    tryIt: { to: '/innboks', label: 'Til innboksen' },
  },
]
