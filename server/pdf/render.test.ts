import { afterAll, describe, expect, test } from 'vitest'
import { prepareConfirmation, prepareQuote } from './prepare.ts'
import { closePdf, renderPdf } from './render.ts'
import { aConfirmation, aDrawing, aLine, aQuote } from './samples.ts'

const hash = '3f9a1c0b77de12ab'.repeat(4)
const someLines = (count: number) => Array.from({ length: count }, (_, at) => aLine({ position: at + 1, mark: `V${at + 1}` }))
const confirmationOf = (lines = someLines(2)) =>
  prepareConfirmation(aConfirmation({ lines }), { hash, drawings: lines.map((line) => aDrawing(line.width, line.height)) })
const quoteOf = (change: Parameters<typeof aQuote>[0] = {}) => {
  const content = aQuote(change)
  return prepareQuote(content, { hash, drawings: content.lines.map(() => aDrawing()) })
}
const read = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1')
const pages = (pdf: Uint8Array) => read(pdf).match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0

afterAll(closePdf)

describe('D-1 the papers as PDF/UA', () => {
  test('a confirmation of two positions is a tagged document with title and language', async () => {
    const pdf = await renderPdf('confirmation', confirmationOf())
    const text = read(pdf)
    expect(text.startsWith('%PDF-1.7')).toBe(true)
    expect(text).toContain('/StructTreeRoot')
    expect(text).toMatch(/\/Lang\s*\(nb/)
    expect(text).toMatch(/pdfuaid:part>1</)
    expect(text).toContain('Ordrebekreftelse O-260431, versjon 1</')
    expect(text.match(/\/Alt\b/g)).toHaveLength(2)
    expect(pages(pdf)).toBe(2)
  })
  test('a quote of one position fits on one page', async () => {
    expect(pages(await renderPdf('quote', quoteOf()))).toBe(1)
  })
  test('nothing in it runs, opens or hides', async () => {
    expect(read(await renderPdf('quote', quoteOf()))).not.toMatch(
      /\/JavaScript|\/JS\b|\/EmbeddedFile|\/OpenAction|\/URI|\/Launch|\/Subtype\s*\/Image/,
    )
  })
  test('60 positions keep to a size that can be mailed, with a repeated table head', async () => {
    const pdf = await renderPdf('confirmation', confirmationOf(someLines(60)))
    expect(pages(pdf)).toBeGreaterThan(10)
    expect(pages(pdf)).toBeLessThan(20)
    expect(pdf.length).toBeLessThan(1_500_000)
  })
  test('a warm press draws 60 positions in less than two seconds', async () => {
    const paper = confirmationOf(someLines(60))
    await renderPdf('confirmation', paper)
    const start = performance.now()
    await renderPdf('confirmation', paper)
    expect(performance.now() - start).toBeLessThan(2_000)
  })
  test('Q-1 the same content gives the same bytes, also from a new press', async () => {
    const first = await renderPdf('confirmation', confirmationOf())
    await closePdf()
    const second = await renderPdf('confirmation', confirmationOf())
    expect(Buffer.compare(first, second)).toBe(0)
  })
})

describe('D18 hostile words', () => {
  const bookmark = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16().toString('hex').toUpperCase()
  test.each([
    ['#import "paper.typ": *', '#import "paper.typ": *'],
    ['#panic("x")', '#panic("x")'],
    ['$x^2$ `raw` = H // @ref', '$x^2$ `raw` = H // @ref'],
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['1 av 1', '1 av 1'],
    ['Æ'.repeat(60), 'Æ'.repeat(60)],
    ['漢 😀\u202e\ud800', '□ □□'],
    ['\\u{0}\u0000.', '\\u{0} .'],
  ])('%j is drawn as text wherever it stands', async (text, printed) => {
    const line = aLine({ mark: text, room: text, title: text, specification: [{ label: text, value: text }] })
    const party = { name: text, orgNumber: text, address: text, postalCode: text, place: text }
    const pdf = await renderPdf('quote', quoteOf({ lines: [line], mark: text, reference: text, customer: party }))
    expect(read(pdf)).toContain(`/Title <${bookmark(`${printed} · ${printed}`)}>`)
  })
  test('a specification longer than a page is drawn over several', async () => {
    const specification = Array.from({ length: 200 }, (_, at) => ({ label: `Valg ${at}`, value: 'Ja' }))
    expect(pages(await renderPdf('quote', quoteOf({ lines: [aLine({ specification })] })))).toBeGreaterThan(2)
  })
})

describe('faults', () => {
  test('a fault tells what typst says, and the next paper is drawn', async () => {
    const paper = quoteOf()
    const broken = {
      ...paper,
      positions: paper.positions.map((one) => ({ ...one, drawing: { ...one.drawing, svg: 'no drawing' } })),
    }
    await expect(renderPdf('quote', broken)).rejects.toThrow(/quote could not be drawn: .*SVG/)
    expect(pages(await renderPdf('quote', paper))).toBe(1)
  })
  test('papers asked for at once are drawn one after the other', async () => {
    const drawn = await Promise.all(
      [quoteOf(), quoteOf({ mark: 'Annen' }), quoteOf({ mark: 'Tredje' })].map((paper) => renderPdf('quote', paper)),
    )
    expect(drawn.map(pages)).toEqual([1, 1, 1])
  })
})
