import type { Family, OptionValue } from '#domain/catalog/catalog.ts'
import { seriesOf } from '#domain/configurator/facts/choices.ts'
import { evaluate, type Engine, type Evaluation } from '#domain/configurator/evaluate.ts'
import type { FieldDetail } from '#domain/configurator/facts/facts.ts'
import { norwegian } from '#domain/configurator/norwegian.ts'
import type { CommonChoices, Configuration } from '#domain/configurator/window.ts'
import { minus, ore, roundToOre, share, sum, times, zero, type Money } from '#domain/shared/money.ts'
import { basisPoints, type BasisPoints } from '#domain/shared/percent.ts'

export interface PriceLine {
  label: string
  amount: Money
}

export interface WindowPrice {
  /** Unit list price ex VAT in whole kroner. */
  list: Money
  /** Adds up exactly to `list`. */
  breakdown: PriceLine[]
}

/**
 * P-1…P-7 (P-3 is the material): the unit list price. Base by family and size, posts, material, size and colour surcharges on what has come so
 * far, then glass and equipment, rounded to whole kroner half up. Takes a window, or its evaluation when that is at hand.
 * A window that the catalogue does not know costs nothing and cannot be ordered.
 */
export function priceWindow(engine: Engine, subject: Configuration | Evaluation, common: CommonChoices): WindowPrice {
  const evaluation = 'facts' in subject ? subject : evaluate(engine, subject, common)
  const family = engine.families.get(evaluation.facts.unit.family)
  if (!family || evaluation.facts.fields.length === 0) return { list: zero, breakdown: [] }
  const lines = family.combination ? combinationBase(engine, evaluation) : [fieldBase(engine, only(evaluation), false)]
  const add = (label: string, amount: Money): void => void (amount !== 0 && lines.push({ label, amount }))
  const soFar = (): Money => sum(lines.map((line) => line.amount))
  const series = seriesOf(engine.catalog, evaluation.choices)
  add(
    `${series.name}, faktor ${norwegian(series.priceFactor / 10_000, 2)}`,
    share(soFar(), basisPoints(series.priceFactor - 10_000)),
  )
  const size = sizeStep(engine, family, evaluation.facts.unit.areaM2)
  if (size) add(`Størrelse over ${norwegian(size.overM2, 1)} m², ${percentText(size.rate)}`, share(soFar(), size.rate))
  const colour = colourRate(engine, evaluation)
  if (colour) add(`Farge, ${percentText(colour)}`, share(soFar(), colour))
  lines.push(...glassLines(engine, evaluation), ...equipmentLines(evaluation))
  const exact = soFar()
  const list = times(roundToOre(exact / 100), 100)
  add('Avrunding til hele kroner', minus(list, exact))
  return { list, breakdown: lines }
}

const only = (evaluation: Evaluation): FieldDetail => {
  const [field] = evaluation.facts.fields
  if (!field) throw new RangeError('a priced window has a field')
  return field
}

const percentText = (rate: BasisPoints): string => `${norwegian(rate / 100, rate % 100 === 0 ? 0 : 1)} %`

/** P-1: A + B · max(area, smallest area) + C · perimeter, in whole kroner. */
function fieldBase(engine: Engine, { facts, areaM2 }: FieldDetail, numbered: boolean): PriceLine {
  const family = engine.families.get(facts.opening)
  const size = `${norwegian(facts.widthMm)} × ${norwegian(facts.heightMm)}`
  const label = numbered ? `${facts.label} ${size}` : `${family?.name ?? facts.opening} ${size}`
  if (!family) return { label, amount: zero }
  const { a, bPerM2, cPerM, minAreaM2 } = family.price
  const exact = a + bPerM2 * Math.max(areaM2, minAreaM2) + (cPerM * 2 * (facts.widthMm + facts.heightMm)) / 1000
  return { label, amount: kroner(exact) }
}

const kroner = (exactOre: number): Money => times(roundToOre(exactOre / 100), 100)

/** P-2: fields by their own families, less for sharing one frame, and each post with its length. */
function combinationBase(engine: Engine, { facts }: Evaluation): PriceLine[] {
  const { prices } = engine.catalog
  const fields = facts.fields.map((one) => fieldBase(engine, one, true))
  const posts = facts.posts.map((post): PriceLine => ({
    label: `${post.direction === 'vertical' ? 'Post' : 'Losholt'} ${norwegian(post.lengthMm)} mm`,
    amount: sum([prices.postEach, roundToOre((prices.postPerM * post.lengthMm) / 1000)]),
  }))
  const saved = share(sum(fields.map((line) => line.amount)), basisPoints(prices.combinationFactor - 10_000))
  return [...fields, { label: `Felles karm, faktor ${norwegian(prices.combinationFactor / 10_000, 2)}`, amount: saved }, ...posts]
}

/** P-4: the highest step under the unit's area. */
function sizeStep(engine: Engine, family: Family, areaM2: number): { overM2: number; rate: BasisPoints } | undefined {
  const { sizeSurcharge, sizeSurchargeOn } = engine.catalog.prices
  if (!sizeSurchargeOn.includes(family.discountGroup)) return undefined
  return sizeSurcharge.findLast((step) => areaM2 > step.overM2)
}

/** P-5: the dearer of the two colours, and more when the tones differ. */
function colourRate(engine: Engine, { choices }: Evaluation): BasisPoints | undefined {
  const outside = choices['colourOutside']?.offered
  const inside = choices['colourInside']?.offered
  const rate = (value: OptionValue | undefined): number => (value?.price?.per === 'percent' ? value.price.rate : 0)
  const twoTone = outside && inside && outside.tone !== inside.tone ? engine.catalog.prices.twoTone : 0
  const whole = Math.max(rate(outside), rate(inside)) + twoTone
  return whole > 0 ? basisPoints(whole) : undefined
}

/** P-6: glass by area of its field, small panes by the least area. Fields with the same glass share a line. */
function glassLines(engine: Engine, { facts }: Evaluation): PriceLine[] {
  const values = engine.catalog.options.find((option) => option.code === 'glass')?.values ?? []
  const exact = new Map<string, number>()
  for (const { facts: field, areaM2 } of facts.fields) {
    const price = values.find((value) => value.code === field.glass)?.price
    if (price?.per !== 'glassM2') continue
    const amount = price.amount * Math.max(areaM2, engine.catalog.prices.minGlassAreaM2)
    exact.set(field.glass, (exact.get(field.glass) ?? 0) + amount)
  }
  return [...exact].map(([code, amount]) => ({
    label: `Glass ${engine.glass.get(code)?.name ?? code}`,
    amount: roundToOre(amount),
  }))
}

/** P-7: equipment per unit or per sash that opens. */
function equipmentLines({ choices, facts }: Evaluation): PriceLine[] {
  const sashes = facts.fields.reduce((count, one) => count + (one.facts.opens === 'fixed' ? 0 : one.leaves.length), 0)
  return Object.values(choices).flatMap(({ name, offered, option }) => {
    const price = offered?.price
    if (!offered || option === 'glass' || (price?.per !== 'unit' && price?.per !== 'sash')) return []
    const amount = price.per === 'unit' ? price.amount : times(price.amount, sashes)
    return amount === 0 ? [] : [{ label: `${name}: ${offered.label}`, amount: ore(amount) }]
  })
}
