import type { Document } from './document.ts'

export const terms: Document = {
  title: 'Brukervilkår',
  lead: 'Hva Natre Ekspress er, hvem som kan bruke portalen, og hvem som svarer for hva.',
  version: { number: 1, from: '2026-11-23' },
  sections: [
    {
      id: 'portalen',
      title: 'Hva portalen er',
      body: [
        'Natre Ekspress er Natres portal for forhandlere. Her setter dere sammen vinduer og dører på mål, gir tilbud til egne kunder, sender bestillinger til Natre, kontrollerer ordrebekreftelser og følger ordrene fram til levering.',
        'Forhandlerens egne kunder har ikke innlogging. De får tilbudet fra forhandleren.',
      ],
    },
    {
      id: 'hvem',
      title: 'Hvem som kan bruke den',
      body: [
        'Portalen er for firmaer som Natre har godkjent som forhandlere, og for personene forhandleren selv gir tilgang. Tilgangen er personlig. Passordet skal ikke deles.',
        'Alt i portalen tilhører firmaet, ikke personen. Alle brukere hos en forhandler ser alle tilbud, ordre og dokumenter i firmaet, uansett hvem som laget dem. Ingen ser noe som tilhører en annen forhandler.',
        'En forhandler kan være sperret hos Natre. Da kan brukerne logge inn, lese og lage tilbud, men ikke bestille. Er forhandleren avsluttet, stenges innloggingen.',
      ],
    },
    {
      id: 'roller',
      title: 'Bruker og superbruker',
      body: [
        'En bruker kan lage, endre, kopiere og sende tilbud, føre kunder, sette pris til egen kunde, sende bestillinger, trekke en bestilling som ikke er akseptert ennå, kontrollere ordrebekreftelser og melde reklamasjon.',
        'En superbruker kan alt det samme. I tillegg kan superbrukeren:',
        {
          list: [
            'invitere og deaktivere brukere og endre rollen deres',
            'overføre arbeidet når noen slutter',
            'styre firmaets profil, påslag og standardvalg',
          ],
        },
        'Superbrukeren skal holde brukerlisten riktig. Den som slutter, skal deaktiveres med en gang, og en kollega skal ta over åpne tilbud og kunder.',
        'En forhandler kan ha flere superbrukere, og bør ha minst to. Den siste aktive superbrukeren kan verken deaktiveres eller få rollen tatt fra seg.',
      ],
    },
    {
      id: 'ansvar',
      title: 'Forhandlerens ansvar',
      body: [
        'Forhandleren svarer for det som blir bestilt. Det gjelder særlig:',
        {
          list: [
            'antall av hver posisjon',
            'mål: utvendig karmmål, bredde før høyde, i millimeter',
            'varianter: åpning og slagretning sett utenfra, glass, farge, beslag og tilbehør',
            'leveringsadresse, kjørbar vei og snuplass',
          ],
        },
        'Før en bestilling sendes, skal antall, mål og valg kontrolleres posisjon for posisjon. Portalen lagrer hvem som bekreftet kontrollen, og når.',
        'Når ordrebekreftelsen kommer, skal forhandleren kontrollere den innen rettefristen som står på den. Etter fristen låses ordren for produksjon.',
        'Portalen varsler om mange feil. Et varsel som mangler, er ingen godkjenning av at vinduet passer i bygget.',
      ],
    },
    {
      id: 'natre',
      title: 'Hva Natre kontrollerer',
      body: [
        'Natre ser på to ting, og avgjør dem hver for seg:',
        {
          list: [
            'Produserbarhet: om Natre kan lage det som er bestilt.',
            'Kreditt: om ordren får plass innenfor forhandlerens kredittgrense.',
          ],
        },
        'Natre kontrollerer ikke om målene passer til åpningen i veggen, eller om varianten er den kunden ønsker.',
        'Mangler noe, returnerer Natre ordren med begrunnelse. Forhandleren retter og sender på nytt, og begge avgjørelsene tas på nytt.',
      ],
    },
    {
      id: 'status',
      title: '«Til godkjenning» og «Behandles»',
      body: [
        {
          facts: [
            [
              'Til godkjenning',
              'Bestillingen er sendt, men Natre har ikke akseptert den. Forhandleren kan trekke den. Ordren er ikke bindende for Natre så lenge den har denne statusen.',
            ],
            ['Behandles', 'Natre har akseptert ordren. Ordrebekreftelsen er under arbeid.'],
            ['Bekreftet', 'Ordrebekreftelsen er sendt, med leveringsuke og rettefrist. Forhandleren kontrollerer den.'],
            ['Låst for produksjon', 'Ordren kan ikke endres. Senere ønsker behandles som endringsforespørsler med egen pris.'],
          ],
        },
        'En ordre over kredittgrensen blir ikke avvist. Den venter på «Til godkjenning» til kredittavdelingen hos Natre har tatt stilling til den.',
      ],
    },
    {
      id: 'levering',
      title: 'Leveringsvilkår',
      body: [
        'Salg og levering følger Natres leveringsvilkår, med NS 8409:2008 kapittel 4–10 som grunnlag. De nøyaktige vilkårene står i ordrebekreftelsen og i leveringsvilkårene.',
        {
          facts: [
            ['Leveringstid', 'Avtales ved bestilling.'],
            ['Frakt', 'Etter prisliste eller avtale.'],
            [
              'Emballasje',
              'Minst 215 kr eks. mva. per påbegynt 4 enheter vindu eller balkongdør, og minst 590 kr eks. mva. per pall med heve-skyvedør.',
            ],
            ['Kranbil', 'Tillegg kan komme når bredde eller høyde er over 2,4 m. Det faktureres i etterkant.'],
            ['Vei', 'Kjørbar vei og snuplass er kjøpers ansvar.'],
            ['Risiko', 'Går over når varen er losset.'],
          ],
        },
      ],
    },
    {
      id: 'priser',
      title: 'Priser og tegninger',
      body: [
        'Prisene i et utkast følger prislisten som gjelder. Et sendt tilbud er en fast versjon, og endres ikke. En ordre fryser pris, sammensetning og vilkår slik de var da den ble sendt.',
        'Tegninger er sett utenfra når ikke annet står, og er ikke målriktige.',
      ],
    },
    {
      id: 'opplaering',
      title: 'Opplæring',
      body: [
        'Forhandleren sørger for at den som bestiller, kan portalen. Leksjonene i portalen er korte og fritt tilgjengelige. Natre gir opplæring når dere ber om det.',
        { links: [{ to: '/opplaering', label: 'Gå til opplæringen' }] },
      ],
    },
    {
      id: 'garanti',
      title: 'Garanti og reklamasjon',
      body: [
        'Reklamasjon og garanti er beskrevet på en egen side.',
        { links: [{ to: '/garanti', label: 'Les om produktgarantien' }] },
      ],
    },
    {
      id: 'endringer',
      title: 'Endringer i vilkårene',
      body: [
        'Vilkårene har versjonsnummer og dato. Kommer det en ny versjon, blir du bedt om å lese og godta den ved neste innlogging.',
      ],
    },
  ],
}
