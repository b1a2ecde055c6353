import type { FrozenLine } from '#domain/quotes/content.ts'
import { kilos, size, squareMetres, tied, uValue } from './format.ts'
import type { Drawing, Fact, PlacedDrawing, Position } from './paper.ts'

const maxDrawingChars = 500_000
const roomForDrawing = { widthMm: 46, heightMm: 44 }

/** The picture to ask the engine for: drawn into this room, its measures stand in 7.5 points. */
export const drawingSize = { widthPx: 210, heightPx: 201 }

/** Lines of print that surely fit on a page below its table head, and what half a position holds on one line. */
const linesOnPage = 45
const charsOnLine = 23

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

/** The frozen specification without what the position's head says, and with the measures it leaves out. */
export function specificationOf(line: FrozenLine): Fact[] {
  const measures: Fact[] = [
    { label: 'U-verdi', value: uValue(line.uValueText) },
    { label: 'Areal', value: squareMetres(line.areaMm2) },
    { label: 'Vekt', value: kilos(line.weightGrams) },
  ]
  const said = new Set(line.specification.map(({ label }) => label))
  const inHead = (fact: Fact) => fact.label === 'Karmmål' || (fact.label === 'Type' && fact.value === line.title)
  return [
    ...line.specification.filter((fact) => !inHead(fact)).map(({ label, value }) => ({ label, value: tied(value) })),
    ...measures.filter(({ label }) => !said.has(label)),
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
  if (/<!|<\?|<(?:image|script|foreignObject|style)\b|href\s*=\s*["'](?!#)/i.test(svg))
    throw new Error('a drawing that is more than lines')
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

/** Cut where the higher of the two columns is lowest. */
function inTwo(facts: readonly Fact[]): { left: Fact[]; right: Fact[]; lines: number } {
  const heights = facts.map((fact) => Math.max(printedLines(fact.value), Math.ceil(fact.label.length / 14)))
  const all = heights.reduce((sum, one) => sum + one, 0)
  let [cut, lines, left] = [0, all, 0]
  heights.forEach((height, at) => {
    left += height
    if (Math.max(left, all - left) < lines) [cut, lines] = [at + 1, Math.max(left, all - left)]
  })
  return { left: facts.slice(0, cut), right: facts.slice(cut), lines }
}

const printedLines = (text: string): number => Math.max(1, Math.ceil(text.length / charsOnLine))
