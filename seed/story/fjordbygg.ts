import { dealers, people } from './cast.ts'
import { customers } from './customers.ts'
import {
  accepted,
  approved,
  checked,
  confirmed,
  declined,
  held,
  made,
  ordered,
  orderedAgain,
  rejected,
  returned,
  revised,
  sent,
  withdrawn,
  type Deal,
} from './steps.ts'
import { windows } from './windows.ts'

const { ola, kari, liv } = people
const dealer = dealers.fjordbygg.id

const white = { handle: 'white' }
const grey = { handle: 'chrome', colourOutside: 'RAL 7016', colourInside: 'NCS S 0500-N' }
const wood = { series: 'N-Tre', handle: 'black' }

const drafts: Deal[] = [
  // A public sample house, half of it entered: living room and kitchen.
  {
    by: ola,
    customer: customers.byggmester,
    mark: 'FZK-Haus',
    common: white,
    steps: [made(1)],
    lines: windows('3 KB[TS+FK] 1980x1180, Stue', '2 KB[TS+FK] 1980x1180, Kjøkken'),
  },
  // To learn from: a top-swing window wider than it is made.
  {
    by: ola,
    customer: customers.provestad,
    mark: 'Rehab Storgata 41',
    common: white,
    steps: [made(2)],
    lines: windows('2 TS 1190x1190, Soverom', '1 TS 1980x1180, Stue'),
  },
  // To learn from: nobody has chosen the handle.
  {
    by: kari,
    customer: customers.paafunn,
    mark: 'Tilbygg Åsvegen 7',
    common: { handle: 'notChosen' },
    steps: [made(1)],
    lines: windows('2 TS 1190x1190, Stue', '1 BD1 890x2090, Terrasse'),
  },
  {
    by: ola,
    customer: null,
    mark: 'Hytte Skeikampen',
    common: wood,
    steps: [made(4)],
    lines: windows('4 SH 590x1190, Soverom', '1 FK 1490x1490, Stue', '1 BD2 1690x2090, Terrasse'),
  },
  {
    by: liv,
    dealer,
    customer: customers.borettslag,
    mark: 'Rekkehus Elvetun, hus C',
    common: grey,
    steps: [made(3)],
    lines: windows('6 TS 1190x1190, Soverom', '3 KB[TS+FK] 1980x1180, Stue'),
  },
  {
    by: kari,
    customer: customers.oppdiktet,
    mark: 'Kjøkkenvindu Furuvegen 3',
    steps: [made(10), sent(9), revised(2)],
    lines: windows('1 KB[SH+FK] 1490x990, Kjøkken'),
  },
]

const offers: Deal[] = [
  {
    by: ola,
    customer: customers.eksempel,
    mark: 'Enebolig Bekkefaret 14',
    common: grey,
    steps: [made(4), sent(3)],
    lines: windows('5 TS 1190x1190, Soverom', '2 KB[TS+FK] 1980x1180, Stue', '1 BD2 1790x2090, Terrasse, glass=G3-S2'),
  },
  {
    by: kari,
    customer: customers.gard,
    mark: 'Våningshus Øvre Moen',
    common: wood,
    steps: [made(8), sent(6)],
    lines: windows('8 SH 590x1190, 1. etasje', '4 SH/R 590x990, 2. etasje'),
  },
  {
    by: ola,
    customer: customers.liksom,
    mark: 'Anneks Lia 2',
    steps: [made('29 days'), sent('28 days')],
    lines: windows('2 SH 590x1190, Soverom', '1 BD1 890x2090, Inngang'),
  },
  {
    by: kari,
    customer: customers.provestad,
    mark: 'Garasje Kirkevegen 20',
    steps: [made('42 days'), sent('40 days')],
    lines: windows('3 TH 1190x590, Garasje'),
  },
  {
    by: liv,
    dealer,
    customer: customers.eiendom,
    mark: 'Kontor Parkgata 22, 3. etasje',
    common: grey,
    steps: [made(7), sent(5)],
    lines: windows('8 TS 1190x1390, Kontor, glass=G3-SUN'),
  },
  {
    by: ola,
    customer: customers.tenktvik,
    mark: 'Enebolig Solbakken 9',
    common: white,
    steps: [made(5), sent(4), accepted(1)],
    lines: windows('4 TS 1190x1190, Soverom', '1 FK 1980x1180, Stue', '1 TS 590x590, Bad, glass=G3-OB'),
  },
  {
    by: kari,
    customer: customers.hytter,
    mark: 'Hytte Sjusjøen tun 3',
    common: wood,
    steps: [made(9), sent(8), accepted(2)],
    lines: windows('3 SH 790x1190, Soverom', '1 KB[FK+FK] 1980x1390, Stue'),
  },
  {
    by: ola,
    customer: customers.fantasi,
    mark: 'Kjellerstue Bjørkelia 6',
    steps: [made(14), sent(13), declined(7, 'Valgte en annen leverandør med kortere leveringstid')],
    lines: windows('3 TH 990x590, Kjeller, purpose=none'),
  },
  {
    by: kari,
    customer: customers.byggmester,
    mark: 'Verksted Industrigata 5',
    steps: [made(19), sent(18), declined(11, 'Byggherren har utsatt prosjektet til våren')],
    lines: windows('6 FK 1190x1190, Verksted'),
  },
]

const waiting: Deal[] = [
  {
    by: ola,
    customer: customers.paafunn,
    mark: 'Enebolig Granstubben 6',
    common: white,
    steps: [made(6), sent(5), accepted(2), ordered(1, 7)],
    lines: windows('3 TS 1190x1190, Soverom', '1 FK 1980x1180, Stue'),
  },
  {
    by: liv,
    dealer,
    customer: customers.borettslag,
    mark: 'Rekkehus Elvetun, hus B',
    common: grey,
    steps: [made(8), sent(7), accepted(4), ordered(2, 8)],
    lines: windows('6 TS 1190x1190, Soverom', '1 BD1 890x2090, Terrasse'),
  },
  {
    by: kari,
    customer: customers.fantasi,
    mark: 'Loft Skolegata 30',
    steps: [
      made(15),
      sent(14),
      accepted(12),
      ordered(11, 7),
      returned(9, 'Pos. 1: skriv hvilken side rømningsvinduet skal stå på, og bekreft høyden'),
      orderedAgain(3, 6),
    ],
    lines: windows('2 TS 1190x1190, Loft, purpose=rescue'),
  },
  {
    by: ola,
    customer: customers.fantasi,
    mark: 'Rehab Villa Fagerli',
    common: white,
    steps: [
      made(11),
      sent(10),
      accepted(7),
      ordered(5, 8),
      returned(2, 'Målene på pos. 2 stemmer ikke med tegningen: er høyden 1 190 eller 1 290?'),
    ],
    lines: windows('4 TS 1190x1190, 1. etasje', '2 TS 990x1190, 2. etasje'),
  },
  {
    by: kari,
    customer: customers.gard,
    mark: 'Stabbur Øvre Moen',
    common: wood,
    steps: [
      made(13),
      sent(12),
      accepted(9),
      ordered(6, 9, 'Gjerne før snøen'),
      held(3, 'Venter på svar fra dere om karmdybde mot etterisolert vegg'),
    ],
    lines: windows('4 SH 590x990, Stabbur'),
  },
]

const takenOn: Deal[] = [
  {
    by: ola,
    customer: customers.eksempel,
    mark: 'Enebolig Kløvervegen 11',
    common: white,
    steps: [made(12), sent(11), accepted(8), ordered(6, 7), approved(2)],
    lines: windows('3 TS 1190x1190, Soverom', '1 SH 590x1190, Bad, glass=G3-OB'),
  },
  {
    by: kari,
    customer: customers.eiendom,
    mark: 'Terrassedør Strandpromenaden 4',
    common: grey,
    steps: [made(13), sent(12), accepted(10), ordered(8, 7), approved(4)],
    lines: windows('1 BD2 1790x2090, Terrasse, glass=G3-S2'),
  },
  {
    by: ola,
    customer: customers.hytter,
    mark: 'Hytte Nordseter 118',
    common: wood,
    steps: [made(16), sent(15), accepted(11), ordered(9, 7), approved(6), confirmed(1, 6)],
    lines: windows('3 SH 790x1190, Soverom', '1 FK 1490x1490, Stue'),
  },
  {
    by: liv,
    dealer,
    customer: customers.eiendom,
    mark: 'Sameiet Parkgata 22',
    common: grey,
    steps: [made(20), sent(19), accepted(15), ordered(13, 7), approved(10), confirmed(2, 6)],
    lines: windows('3 TS 1190x1190, Trapperom'),
  },
  {
    by: kari,
    customer: customers.byggmester,
    mark: 'Tomannsbolig Myra 4',
    common: white,
    steps: [made(28), sent(27), accepted(24), ordered(22, 7), approved(20), confirmed(18, 5), checked(16)],
    lines: windows('3 TS 1190x1190, Soverom', '1 TS 990x990, Kjøkken'),
  },
  {
    by: ola,
    customer: customers.tenktvik,
    mark: 'Enebolig Utsikten 17',
    common: white,
    steps: [made(34), sent(33), accepted(30), ordered(28, 8), approved(26), confirmed(24, 6), checked(22)],
    lines: windows('2 TS 1190x1190, Stue', '1 BD1 890x2090, Terrasse'),
  },
  {
    by: ola,
    customer: customers.liksom,
    mark: 'Bod Lillevegen 1',
    steps: [made(17), sent(16), accepted(14), ordered(12, 6), withdrawn(11)],
    lines: windows('2 TH 990x590, Bod'),
  },
  {
    by: kari,
    customer: customers.liksom,
    mark: 'Glassvegg Fjellstua',
    steps: [
      made(26),
      sent(25),
      accepted(23),
      ordered(21, 8),
      rejected(
        19,
        'Så store faste felt mot avgrunn må ha laminert glass og egen beregning; ta kontakt, så ser vi på en delt løsning',
      ),
    ],
    lines: windows('4 FK 2390x2190, Stue'),
  },
]

export const fjordbyggDeals: readonly Deal[] = [...drafts, ...offers, ...waiting, ...takenOn]
