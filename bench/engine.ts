// What the engine costs: node bench/engine.ts. The yardstick is the same window judged and priced by a function written by hand for it alone.
import { evaluate, legalRanges, optionStates, prepare } from '#domain/configurator/evaluate.ts'
import { drawing, toSvg } from '#domain/configurator/drawing.ts'
import { repairs } from '#domain/configurator/repair.ts'
import { startConfiguration, type Configuration } from '#domain/configurator/window.ts'
import { priceWindow } from '#domain/pricing/price-window.ts'
import { mm } from '#domain/shared/length.ts'
import { demoCatalog } from '#seed/catalog/catalog.ts'

const engine = prepare(demoCatalog)
const common = { handle: 'white' }
const aWindow = (family: string, width: number, height: number): Configuration =>
  startConfiguration(demoCatalog, family, mm(width), mm(height))
const topSwing = aWindow('TS', 1190, 1190)
const combination = aWindow('KB', 1980, 1180)
const tooWide = aWindow('TS', 1980, 1180)

/** The top-swing alone, every number written in: U, weight, limits, rescue, price. */
function byHand(width: number, height: number): { uValue: number; kg: number; faults: string[]; list: number } {
  const [w, h] = [(width - 216) / 1000, (height - 216) / 1000]
  const area = (width * height) / 1e6
  const uValue = (w * h * 0.5 + (area - w * h) * 1.05 + 2 * (w + h) * 0.035) / area
  const sash = (w + 0.03) * (h + 0.03) * 30 + (2 * (width + height - 176) * 2.1) / 1000 + 4.5
  const kg = sash + (2 * (width + height) * 3.1) / 1000
  const faults: string[] = []
  if (width < 490 || width > 1890) faults.push(`bredden ${width} mm`)
  if (height < 490 || height > 1590) faults.push(`høyden ${height} mm`)
  if (((width - 88) * (height - 88)) / 1e6 > 2.4) faults.push('rammen er for stor')
  if (sash > 70) faults.push(`rammen veier ${sash} kg`)
  if (width / height > 2.2 || width / height < 0.38) faults.push('forhold')
  if (w * h > 1.8 || Math.max(w, h) > 2.2) faults.push('glass')
  const base = Math.round(2600 + 2500 * Math.max(area, 0.6) + (420 * 2 * (width + height)) / 1000)
  return { uValue, kg, faults, list: Math.round(base * 1.22 * (area > 4 ? 1.15 : area > 2.8 ? 1.08 : 1)) }
}

let sink = 0

/** Median of 15 rounds, µs for each call, after warming up. Every answer is used, lest the compiler leave the work out. */
function micros(run: () => number, calls: number): number {
  const round = (): number => {
    const from = performance.now()
    for (let at = 0; at < calls; at++) sink += run()
    return ((performance.now() - from) / calls) * 1000
  }
  for (let at = 0; at < 5; at++) round()
  return Array.from({ length: 15 }, round).toSorted((a, b) => a - b)[7] ?? Number.NaN
}

const judged = (config: Configuration) => (): number => {
  const found = evaluate(engine, config, common)
  return found.uValue + found.weightGrams + found.violations.length + priceWindow(engine, found, common).list
}
let width = 900
const hand = micros(() => {
  width = 900 + ((width + 1) % 1100)
  const found = byHand(width, 1190)
  return found.uValue + found.kg + found.faults.length + found.list
}, 20_000)

const rows: [what: string, run: () => number, calls: number][] = [
  ['evaluate + price, top-swing', judged(topSwing), 2000],
  ['evaluate + price, combination', judged(combination), 2000],
  ['optionStates, top-swing', () => optionStates(engine, topSwing, common).length, 100],
  ['optionStates, combination', () => optionStates(engine, combination, common).length, 100],
  ['legalRanges, combination', () => legalRanges(engine, combination, common).width.max, 50],
  ['repairs, top-swing 1980 × 1180', () => repairs(engine, tooWide, common).length, 20],
  [
    'drawing + SVG, combination',
    () => toSvg(drawing(engine, combination, common, { view: 'outside', detail: 'large' }), { widthPx: 900 }).length,
    500,
  ],
  ['prepare a catalogue', () => prepare(demoCatalog).cases.length, 10],
]

console.log(`Node ${process.version}, ${demoCatalog.rules.length} rules in ${engine.cases.length} cases`)
console.log(`${''.padEnd(34)}${'µs'.padStart(10)}${'× by hand'.padStart(12)}`)
console.log(`${'by hand: evaluate + price'.padEnd(34)}${hand.toFixed(2).padStart(10)}${'1'.padStart(12)}`)
for (const [what, run, calls] of rows) {
  const found = micros(run, calls)
  console.log(`${what.padEnd(34)}${found.toFixed(found < 100 ? 1 : 0).padStart(10)}${(found / hand).toFixed(0).padStart(12)}`)
}
if (Number.isNaN(sink)) throw new RangeError('a figure is no number')
