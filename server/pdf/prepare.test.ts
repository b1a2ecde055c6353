import { describe, expect, test } from 'vitest'
import { customerUnit } from '#domain/quotes/totals.ts'
import { kr, ore, times } from '#domain/shared/money.ts'
import { basisPoints } from '#domain/shared/percent.ts'
import { amount, percentage } from './format.ts'
import { prepareConfirmation, prepareQuote } from './prepare.ts'
import { aConfirmation, aDrawing, aLine, aQuote } from './samples.ts'

const hash = '3f9a1c0b77de12ab'.repeat(4)
const facts = (count: number) => ({ hash, drawings: Array.from({ length: count }, () => aDrawing()) })
const quotePaper = (...args: Parameters<typeof aQuote>) => ofQuote(aQuote(...args))
const ofQuote = (content: ReturnType<typeof aQuote>) => prepareQuote(content, facts(content.lines.length))
const ofConfirmation = (content: ReturnType<typeof aConfirmation>) => prepareConfirmation(content, facts(content.lines.length))

function everyText(value: unknown): string[] {
  if (typeof value === 'string') return [value.replaceAll('\u00a0', ' ')]
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(everyText) : []
}

const asWritten = (value: number) => amount(value).replaceAll('\u00a0', ' ')
const figureOf = (paper: { totals: { label: string; value: string }[] }, label: string) =>
  paper.totals.find((total) => total.label === label)?.value

describe('Q-3 the customer’s paper', () => {
  const lines = [aLine(), aLine({ position: 2, quantity: 3, listUnit: kr(4_321.99), netUnit: kr(3_111.11) })]
  const content = aQuote({ lines, markupBasisPoints: 1_850 })
  const texts = everyText({
    ...ofQuote(content),
    positions: ofQuote(content).positions.map((one) => ({ ...one, drawing: one.drawing.alt })),
  })

  const dealersAmounts = [
    ...lines.flatMap((line) => [
      line.listUnit,
      line.netUnit,
      times(line.netUnit, line.quantity),
      ...line.breakdown.map((part) => part.amount),
    ]),
    ...content.delivery.map((line) => line.amount),
    ...Object.values(content.totals),
  ]
  test.each(dealersAmounts.map((one) => [asWritten(one), one]))('no text in it holds the dealer’s %s', (written, one) => {
    const plain = String(Number(one) / 100)
    expect(
      texts.filter((text) => text.includes(String(written)) || text.includes(plain) || text.includes(plain.replace('.', ','))),
    ).toEqual([])
  })
  test('neither discount nor mark-up is told', () => {
    const told = [percentage(3_750), percentage(1_850)].map((text) => text.replaceAll('\u00a0', ' '))
    expect(
      texts.filter((text) => told.some((rate) => text.includes(rate)) || /rabatt|påslag|netto|listepris/i.test(text)),
    ).toEqual([])
  })
  test('no remark between Natre and the dealer is on it', () => {
    const warned = quotePaper({ lines: [aLine({ warnings: [{ rule: 'W-9', text: 'Ring fabrikken' }] })] })
    expect(everyText(warned).join()).not.toMatch(/W-9|Ring fabrikken/)
  })
  test('each unit is net and mark-up, and the sum is what the version froze', () => {
    const paper = ofQuote(content)
    const units = lines.map((line) => customerUnit(line.netUnit, basisPoints(1_850)))
    expect(paper.positions.map((one) => one.figures[1])).toEqual(units.map(amount))
    expect(paper.positions.map((one) => one.figures[2])).toEqual(
      lines.map((line, at) => amount(times(units[at] ?? ore(0), line.quantity))),
    )
    expect(figureOf(paper, 'Sum inkl. mva.')).toBe(amount(content.customerTotals.gross))
  })
  test('positions that do not make the total are never printed', () => {
    expect(() => ofQuote({ ...content, customerTotals: { ...content.customerTotals, goods: kr(1) } })).toThrow(
      'do not make the total',
    )
  })
  test('a colleague at Natre who made it is not shown as the dealer’s contact', () => {
    expect(everyText(quotePaper({ madeBy: { name: 'Ingrid Haugen', side: 'natre' } })).join()).not.toContain('Ingrid Haugen')
  })
  test('an offer without a customer has no empty heading', () => {
    expect(quotePaper({ customer: null }).parties).toEqual([])
  })
  test('the yes names number, version and total', () => {
    expect(ofQuote(content).acceptance.text).toContain(
      `T-260431, versjon 2, med samlet pris ${amount(content.customerTotals.gross)}`,
    )
  })
})

describe('D-1 the order confirmation', () => {
  const lines = [aLine({ quantity: 2 }), aLine({ position: 2, quantity: 1, width: 2390, weightGrams: 100_000 })]
  const content = aConfirmation({ lines })
  const paper = ofConfirmation(content)

  test('promises week, deadline and total at the head', () => {
    expect(paper.keyFigures.map((fact) => fact.value)).toEqual([
      'uke\u00a04, 2027',
      '2.\u00a0desember\u00a02026',
      amount(content.totals.gross),
    ])
  })
  test('shows list price, discount, net and sum of each position', () => {
    expect(paper.positions[0]?.figures).toEqual([
      '2\u00a0stk.',
      amount(kr(9_876.5)),
      '37,5\u00a0%',
      amount(kr(6_172.81)),
      amount(kr(12_345.62)),
    ])
  })
  test('lists goods, each delivery cost, VAT and total', () => {
    expect(paper.totals.map((total) => total.label)).toEqual([
      'Varer',
      'Emballasje',
      'Frakt, sone 2',
      'Miljøgebyr',
      'Sum uten mva.',
      'Mva. 25\u00a0%',
      'Sum inkl. mva.',
    ])
  })
  test('counts units, weight and the longest side', () => {
    expect(paper.summary.map((fact) => fact.value)).toEqual(['3\u00a0stk.', '216,9\u00a0kg', '2\u00a0390\u00a0mm'])
  })
  test('names seller, dealer with customer number, and the place of delivery', () => {
    expect(paper.parties.map((party) => party.lines[0])).toEqual(['Ingrid Haugen', 'Fjordbygg AS', 'Kløvervegen 3'])
    expect(everyText(paper.parties).join()).toContain('Kundenr. 10442')
  })
  test('carries what the engine warned of, with the rule', () => {
    const warned = ofConfirmation(
      aConfirmation({ lines: [aLine({ warnings: [{ rule: 'W-14', text: 'To personer løfter.' }] })] }),
    )
    expect(warned.positions[0]?.remarks).toEqual(['Merk: To personer løfter. (W-14)'])
  })
  test('is bound to its own content and the order’s', () => {
    expect(paper.hashes.map((one) => one.value.replaceAll(' ', ''))).toEqual([hash, content.orderHash])
  })
  test('what the head of a position says is not said again below it', () => {
    const line = aLine({
      specification: [
        { label: 'Type', value: 'Toppsving' },
        { label: 'Karmmål', value: '1190 × 1390' },
        { label: 'Serie', value: 'N-Alu' },
      ],
    })
    const [position] = ofConfirmation(aConfirmation({ lines: [line] })).positions
    expect(position?.description).toBe('Toppsving, 1\u00a0190\u00a0×\u00a01\u00a0390\u00a0mm')
    expect([...(position?.left ?? []), ...(position?.right ?? [])].map((fact) => fact.label)).toEqual([
      'Serie',
      'U-verdi',
      'Areal',
      'Vekt',
    ])
  })
  test('a measure that the specification tells is not told twice', () => {
    const line = aLine({ specification: [{ label: 'U-verdi', value: '0,82 W/(m²K)' }] })
    const [position] = ofConfirmation(aConfirmation({ lines: [line] })).positions
    expect([...(position?.left ?? []), ...(position?.right ?? [])].filter((fact) => fact.label === 'U-verdi')).toHaveLength(1)
  })
})

describe('D18 what people have written stays text', () => {
  const names = ['#import "x"', '$x^2$', '<script>alert(1)</script>', 'Ærlig Øyvind Ås', 'N'.repeat(60), '1 av 1', '*b* _i_ @a']
  test.each(names)('%s is on the paper as it was written', (name) => {
    expect(ofConfirmation(aConfirmation({ lines: [aLine({ mark: name, room: '' })] })).positions[0]?.name).toBe(name)
    expect(quotePaper({ mark: name }).facts.find((fact) => fact.label === 'Merking')?.value).toBe(name)
  })
  test('a specification longer than a page may break, others stay with their drawing', () => {
    const long = aLine({ specification: Array.from({ length: 140 }, (_, at) => ({ label: `Valg ${at}`, value: 'Ja' })) })
    expect(quotePaper({ lines: [aLine(), long] }).positions.map((position) => position.together)).toEqual([true, false])
  })
})

describe('D18 drawings', () => {
  const one =
    (svg: string, alt = 'Vindu') =>
    () =>
      prepareQuote(aQuote(), { hash, drawings: [{ svg, alt }] })
  test.each([
    '<image href="https://x.example/a.png"/>',
    '<script>1</script>',
    '<use xlink:href="file:///etc/passwd"/>',
    '<!DOCTYPE svg>',
  ])('%s is refused', (inside) => {
    expect(one(`<svg viewBox="0 0 1 1">${inside}</svg>`)).toThrow('more than lines')
  })
  test('each line has one, in words too', () => {
    expect(() => prepareQuote(aQuote(), { hash, drawings: [] })).toThrow('0 drawings for 1 lines')
    expect(one(aDrawing().svg, ' ')).toThrow('without words')
  })
  test('keeps its proportions within its place', () => {
    const { widthMm, heightMm } = prepareQuote(aQuote(), {
      hash,
      drawings: [{ svg: '<svg viewBox="-10 -10 230 100"/>', alt: 'Vindu' }],
    }).positions[0]!.drawing
    expect([widthMm, heightMm]).toEqual([46, 20])
  })
})
