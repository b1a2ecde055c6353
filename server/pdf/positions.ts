import type { FrozenLine } from '#domain/quotes/content.ts'
import { kilos, moduleLabel, size, squareMetres, uValue } from './format.ts'
import type { Drawing, Fact, PlacedDrawing, Position } from './paper.ts'

const maxDrawingChars = 500_000
const roomForDrawing = { widthMm: 44, heightMm: 36 }
/** Lines of print that surely fit on a page below its table head, and what half a position holds on one line. */
const linesOnPage = 45
const charsOnLine = 26

export interface PositionFacts {
  line: FrozenLine
  drawing: PlacedDrawing
  figures: string[]
  specification: Fact[]
  remarks: string[]
}

/** One position of any paper: its name, figures, drawing and specification in two columns. */
export function position({ line, drawing, figures, specification, remarks }: PositionFacts): Position {
  const { left, right, lines } = inTwo(specification)
  return {
    number: String(line.position),
    name: [line.mark, line.room].filter((part) => part.trim() !== '').join(' · ') || line.title,
    description: `${line.title}, ${size(line.width, line.height)}`,
    figures,
    drawing,
    left,
    right,
    remarks,
    together: lines + printedLines(remarks.join(' ')) / 2 <= linesOnPage,
  }
}

/** The frozen specification, and the measures it leaves out: module, U-value, and for the trade area and weight. */
export function specificationOf(line: FrozenLine, forTrade: boolean): Fact[] {
  const module = moduleLabel(line.width, line.height)
  const measures: Fact[] = [
    ...(module === null ? [] : [{ label: 'Modul', value: module }]),
    { label: 'U-verdi', value: uValue(line.uValueText) },
    { label: 'Areal', value: squareMetres(line.areaMm2) },
    ...(forTrade ? [{ label: 'Vekt', value: `${kilos(line.weightGrams)} per stk.` }] : []),
  ]
  const said = new Set(line.specification.map(({ label }) => label.toLocaleLowerCase('nb')))
  return [
    ...line.specification.map(({ label, value }) => ({ label, value })),
    ...measures.filter(({ label }) => !said.has(label.toLocaleLowerCase('nb'))),
  ]
}

/** Drawings beside the lines they belong to. An SVG that could reach outside itself is refused, whoever made it. */
export function drawingsOf(lines: readonly FrozenLine[], drawings: readonly Drawing[]): PlacedDrawing[] {
  if (drawings.length !== lines.length) throw new Error(`${drawings.length} drawings for ${lines.length} lines`)
  return drawings.map(placed)
}

function placed({ svg, alt }: Drawing): PlacedDrawing {
  if (alt.trim() === '') throw new Error('a drawing without words for it')
  if (svg.length > maxDrawingChars) throw new Error(`a drawing of ${svg.length} characters`)
  if (/<!|<\?|<(?:image|script|foreignObject|style)\b|href\s*=\s*["'](?!#)/i.test(svg)) throw new Error('a drawing that is more than lines')
  const [width, height] = extentOf(svg)
  const scale = Math.min(roomForDrawing.widthMm / width, roomForDrawing.heightMm / height)
  return { svg, alt, widthMm: width * scale, heightMm: height * scale }
}

function extentOf(svg: string): [width: number, height: number] {
  const number = '-?[\\d.]+'
  const found = new RegExp(`\\bviewBox\\s*=\\s*["']${number}[\\s,]+${number}[\\s,]+([\\d.]+)[\\s,]+([\\d.]+)`).exec(svg)
  const [width, height] = [Number(found?.[1]), Number(found?.[2])]
  if (!(width > 0 && height > 0)) throw new Error('a drawing without a viewBox')
  return [width, height]
}

function inTwo(facts: readonly Fact[]): { left: Fact[]; right: Fact[]; lines: number } {
  const heights = facts.map((fact) => Math.max(printedLines(fact.value), Math.ceil(fact.label.length / 14)))
  const half = heights.reduce((all, one) => all + one, 0) / 2
  let filled = 0
  const cut = heights.findIndex((height) => (filled += height) >= half) + 1
  const left = heights.slice(0, cut).reduce((all, one) => all + one, 0)
  return { left: facts.slice(0, cut), right: facts.slice(cut), lines: Math.max(left, half * 2 - left) }
}

const printedLines = (text: string): number => Math.max(1, Math.ceil(text.length / charsOnLine))
