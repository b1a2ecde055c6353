import type { Option, OptionValue } from '#domain/catalog/catalog.ts'
import { kr, type Money } from '#domain/shared/money.ts'
import { percent } from '#domain/shared/percent.ts'
import { glass } from './glass.ts'

// DEMO: adders are invented; ψ of the spacers is from the makers' data sheets, rebates are assumed.
const glassAdders: Readonly<Record<string, Money>> = {
  G2: kr(-210),
  'G3-S1': kr(620),
  'G3-S2': kr(520),
  'G3-L38': kr(980),
  'G3-L42': kr(1290),
  'G3-SUN': kr(540),
  'G3-OB': kr(480),
}

const glassValue = (one: (typeof glass)[number]): OptionValue => ({
  code: one.code,
  label: `${one.name}, ${one.buildUp}`,
  ...(glassAdders[one.code] === undefined ? {} : { price: { per: 'glassM2', amount: glassAdders[one.code]! } as const }),
  ...(one.code.startsWith('G3-L') ? { leadTimeWeeks: 8 } : {}),
})

const wood = ['N-Tre']
const alu = ['N-Alu']
const house = { price: { per: 'percent', rate: percent(5) }, leadTimeWeeks: 6 } as const
const free = { price: { per: 'percent', rate: percent(10) }, leadTimeWeeks: 8 } as const
const stain = { price: { per: 'percent', rate: percent(8) }, leadTimeWeeks: 6 } as const

const colour = (code: string, label: string, swatch: string, tone: string): OptionValue => ({ code, label, swatch, tone })

const eggWhite = colour('NCS S 0502-Y', 'Egghvit NCS S 0502-Y', '#f4f2ec', 'white')
const insideColours: readonly OptionValue[] = [
  eggWhite,
  { ...colour('NCS S 0500-N', 'Hvit NCS S 0500-N', '#f6f6f3', 'white'), ...house },
  { ...colour('NCS S 7500-N', 'Grå NCS S 7500-N', '#54575a', 'grey'), ...house },
  { ...colour('NCS S 9000-N', 'Sort NCS S 9000-N', '#26282a', 'black'), ...house },
  { ...colour('lightOak', 'Beis lys eik', '#c9a574', 'stain'), ...stain },
  { ...colour('free NCS', 'Fri NCS-farge', '#d7d5cf', 'free'), ...free },
]

const spacer = (
  code: string,
  label: string,
  [wood2, wood3, alu2, alu3]: readonly [number, number, number, number],
): OptionValue => ({
  code,
  label,
  numbers: { 'N-Tre/2': wood2, 'N-Tre/3': wood3, 'N-Alu/2': alu2, 'N-Alu/3': alu3 },
})

const opening = ['TS', 'SS', 'SH', 'TH', 'DK', 'BD1', 'BD2']
const doors = ['BD1', 'BD2']

export const options: readonly Option[] = [
  {
    code: 'series',
    name: 'Serie',
    required: false,
    defaults: ['N-Alu'],
    values: [
      { code: 'N-Alu', label: 'N-Alu, tre med aluminium utvendig' },
      { code: 'N-Tre', label: 'N-Tre, tre' },
    ],
  },
  {
    code: 'frameDepth',
    name: 'Karmdybde',
    required: false,
    defaults: ['115'],
    values: [
      { code: '105', label: '105 mm', numbers: { depthMm: 105, rebateMm: 44 } },
      { code: '115', label: '115 mm', numbers: { depthMm: 115, rebateMm: 50 } },
      { code: '150', label: '150 mm', numbers: { depthMm: 150, rebateMm: 50 } },
    ],
  },
  { code: 'glass', name: 'Glass', required: false, defaults: ['G3-48'], values: glass.map(glassValue) },
  {
    code: 'spacer',
    name: 'Kantlist i glass',
    required: false,
    defaults: ['foam'],
    values: [
      spacer('foam', 'Skum', [0.034, 0.032, 0.037, 0.035]),
      spacer('hybrid', 'Plasthybrid', [0.041, 0.04, 0.045, 0.043]),
      spacer('steel', 'Rustfritt stål', [0.052, 0.052, 0.058, 0.057]),
      spacer('aluminium', 'Aluminium', [0.08, 0.08, 0.08, 0.08]),
    ],
  },
  {
    code: 'colourOutside',
    name: 'Farge utvendig',
    required: false,
    defaults: ['RAL 9010', 'NCS S 0502-Y'],
    values: [
      { ...colour('RAL 9010', 'Renhvit RAL 9010', '#f4f2ec', 'white'), series: alu },
      { ...colour('RAL 9016', 'Trafikkhvit RAL 9016', '#f1f0ea', 'white'), series: alu, ...house },
      { ...colour('RAL 7016', 'Antrasittgrå RAL 7016', '#4a5257', 'grey'), series: alu, ...house },
      { ...colour('RAL 7035', 'Lysgrå RAL 7035', '#c5c7c4', 'grey'), series: alu, ...house },
      { ...colour('RAL 9005', 'Dypsort RAL 9005', '#1f2123', 'black'), series: alu, ...house },
      { ...colour('RAL 8017', 'Sjokoladebrun RAL 8017', '#45322e', 'brown'), series: alu, ...house },
      { ...colour('RAL 3009', 'Oksydrød RAL 3009', '#703731', 'red'), series: alu, ...house },
      { ...colour('RAL 6009', 'Grangrønn RAL 6009', '#42534a', 'green'), series: alu, ...house },
      { ...colour('free RAL', 'Fri RAL-farge', '#d7d5cf', 'free'), series: alu, ...free },
      ...insideColours.map((one) => ({ ...one, series: wood })),
    ],
  },
  { code: 'colourInside', name: 'Farge innvendig', required: false, defaults: ['NCS S 0502-Y'], values: insideColours },
  {
    code: 'handle',
    name: 'Vrider',
    required: true,
    defaults: [],
    appliesTo: opening,
    values: [
      { code: 'white', label: 'Hvit' },
      { code: 'chrome', label: 'Krom' },
      { code: 'black', label: 'Sort' },
      { code: 'key', label: 'Låsbar med nøkkel', price: { per: 'sash', amount: kr(240) } },
    ],
  },
  {
    code: 'childLock',
    name: 'Barnesikring',
    required: false,
    defaults: ['none'],
    appliesTo: opening,
    values: [
      { code: 'none', label: 'Ingen' },
      { code: 'fitted', label: 'Barnesikring', price: { per: 'sash', amount: kr(190) } },
    ],
  },
  {
    code: 'vent',
    name: 'Ventil',
    required: false,
    defaults: ['none'],
    values: [
      { code: 'none', label: 'Ingen' },
      { code: 'slot', label: 'Spalteventil i karm', price: { per: 'unit', amount: kr(690) } },
      { code: 'sound', label: 'Lyddempet ventil', price: { per: 'unit', amount: kr(1490) } },
    ],
  },
  {
    code: 'threshold',
    name: 'Terskel',
    required: false,
    defaults: ['standard'],
    appliesTo: doors,
    values: [
      { code: 'standard', label: 'Standard 40 mm' },
      { code: 'low', label: 'Lav 25 mm', price: { per: 'unit', amount: kr(850) } },
    ],
  },
  {
    code: 'purpose',
    name: 'Bruk',
    required: false,
    defaults: ['none'],
    values: [
      { code: 'none', label: 'Ingen særskilte krav' },
      { code: 'rescue', label: 'Rømningsvindu' },
    ],
  },
]
