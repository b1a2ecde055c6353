import { dealers, people } from './cast.ts'
import { customers } from './customers.ts'
import { accepted, approved, checked, confirmed, declined, made, ordered, released, sent, type Deal } from './steps.ts'
import { windows } from './windows.ts'

const { tone, jan, liv } = people
const dealer = dealers.solvang.id

const white = { handle: 'white' }
const grey = { handle: 'chrome', colourOutside: 'RAL 7016' }

/** A firm past its credit limit: one order was let through, the next one waits. */
export const solvangDeals: readonly Deal[] = [
  {
    by: jan,
    customer: customers.sagtomta,
    mark: 'Lager Sagtomta',
    common: white,
    steps: [
      made(24),
      sent(23),
      accepted(20),
      ordered(18, 7),
      approved(16),
      released(15, 40_000, 'Faktura 41 200 er lovet betalt innen fredag; kunden har betalt forskudd'),
      confirmed(13, 6),
      checked(11),
    ],
    lines: windows('4 FK 1190x1190, Lager', '1 TS 1190x1190, Kontor'),
  },
  {
    by: tone,
    customer: customers.vestbygda,
    mark: 'Skole Vestbygda, fløy A',
    common: grey,
    steps: [made(10), sent(9), accepted(6), ordered(5, 8, 'Må være på plass før elevene er tilbake'), approved(2)],
    lines: windows('8 TS 1190x1390, Klasserom'),
  },
  {
    by: jan,
    customer: customers.skogheim,
    mark: 'Enebolig Skogheimvegen 8',
    common: white,
    steps: [made(7), sent(6), accepted(3), ordered(1, 7)],
    lines: windows('3 TS 1190x1190, Soverom'),
  },
  {
    by: tone,
    customer: customers.vestbygda,
    mark: 'Skole Vestbygda, fløy B',
    common: grey,
    steps: [made(3)],
    lines: windows('10 TS 1190x1390, Klasserom', '2 BD1 990x2090, Utgang'),
  },
  {
    by: liv,
    dealer,
    customer: customers.sagtomta,
    mark: 'Sagtomta, kontor 2. etasje',
    common: white,
    steps: [made(2)],
    lines: windows('4 TS 1190x1190, Kontor'),
  },
  {
    by: jan,
    customer: customers.solberg,
    mark: 'Hagestue Glomvegen 12',
    common: white,
    steps: [made(6), sent(4)],
    lines: windows('2 FK 1490x1490, Hagestue', '1 BD2 1690x2090, Hagestue'),
  },
  {
    by: tone,
    customer: customers.skogheim,
    mark: 'Garasje Skogheimvegen 8',
    steps: [made(9), sent(8)],
    lines: windows('2 TH 1190x590, Garasje'),
  },
  {
    by: jan,
    customer: customers.solberg,
    mark: 'Soverom Glomvegen 12',
    common: white,
    steps: [made(12), sent(11), accepted(4)],
    lines: windows('2 SH 790x1190, Soverom'),
  },
  {
    by: tone,
    customer: customers.solberg,
    mark: 'Vinterhage Glomvegen 14',
    steps: [made(18), sent(17), declined(12, 'For dyrt; kunden bygger uten vinterhage')],
    lines: windows('5 FK 1190x1990, Vinterhage'),
  },
  {
    by: jan,
    customer: customers.vestbygda,
    mark: 'Brakkerigg Rena',
    common: white,
    steps: [made('45 days'), sent('44 days')],
    lines: windows('6 TH 990x590, Brakke'),
  },
]
