import type { Document } from './document.ts'

export const warranty: Document = {
  title: 'Produktgaranti',
  lead: 'Hva du kan melde, hvor lenge, og hva Natre trenger for å behandle saken.',
  version: { number: 1, from: '2026-11-23' },
  sections: [
    {
      id: 'gjelder',
      title: 'Hva som gjelder',
      body: [
        { note: 'Dette er en oversikt. De nøyaktige vilkårene står i ordrebekreftelsen og i Natres leveringsvilkår.' },
        'Produktene følger Natres standard, som bygger på NDVK og SINTEF Teknisk Godkjenning 20363. Leveringsvilkårene bygger på NS 8409:2008 kapittel 4–10.',
      ],
    },
    {
      id: 'frister',
      title: 'Frister',
      body: [
        {
          facts: [
            ['Reklamasjonstid', '5 år fra overtakelse.'],
            ['Forbruker', 'En melding innen 2 måneder etter at feilen ble oppdaget, er alltid i tide.'],
            ['Transportskade', 'Meldes med en gang.'],
          ],
        },
        'Reklamasjon kan meldes i 5 år også etter at ordren er avsluttet i portalen.',
      ],
    },
    {
      id: 'melde',
      title: 'Slik melder du',
      body: [
        {
          steps: [
            'Finn ordren. Søk på ordrenummer, merking, kunde eller et nummer som står på papirene.',
            'Velg posisjonen det gjelder.',
            'Beskriv feilen: hva som er galt, når den ble oppdaget, og om varen er montert.',
            'Legg ved bilder: ett av hele elementet, og ett eller flere nær feilen.',
            'Gjelder det glass, skriv av teksten på avstandslisten mellom glassene.',
          ],
        },
        'Får du ikke meldt i portalen, skriv til kundeservice med de samme opplysningene.',
        { links: [{ to: '/kontakt', label: 'Kontakt kundeservice' }] },
      ],
    },
    {
      id: 'trenger',
      title: 'Dette trenger Natre',
      body: [
        {
          facts: [
            ['Ordrenummer', 'Står på ordrebekreftelsen og på siden for ordren.'],
            ['Beskrivelse', 'Hva som er galt, og på hvilken posisjon.'],
            ['Bilder', 'Av hele elementet, og av feilen på nært hold.'],
            ['Avstandslist', 'For glass: teksten på listen mellom glassene. Den viser år, størrelse, fabrikk og ordrenummer.'],
          ],
        },
      ],
    },
    {
      id: 'unntak',
      title: 'Ikke grunn til reklamasjon',
      body: [
        {
          list: [
            'Ruter som ikke er trykkutjevnet og er montert over 700 moh. (3-lags glass) eller 900 moh. (2-lags glass).',
            'Termiske sprekker i glass.',
            'Gulning ved kvist.',
            'Bølger i herdet glass.',
            'Nyanseforskjeller mellom glasstyper.',
            'Lekkasje i tofløyede innadslående dører uten overbygg.',
          ],
        },
      ],
    },
    {
      id: 'ansvar',
      title: 'Mål og valg',
      body: [
        'Varer på mål lages til den ene bestillingen. Forhandleren har ansvar for antall, mål og varianter, og kontrollerer ordrebekreftelsen innen rettefristen.',
        { links: [{ to: '/vilkar', label: 'Les brukervilkårene' }] },
      ],
    },
  ],
}
