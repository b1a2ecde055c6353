import type { Family } from '#domain/catalog/catalog.ts'
import { resolveChoices, seriesOf, type ResolvedChoices } from '#domain/configurator/facts/choices.ts'
import { clearOpening, servesRescue } from '#domain/configurator/facts/clear-opening.ts'
import type { Facts, FieldDetail, UnitFacts } from '#domain/configurator/facts/facts.ts'
import type { Engine } from './engine.ts'
import { fieldDetail } from '#domain/configurator/facts/field-detail.ts'
import { areaM2 } from '#domain/configurator/facts/geometry.ts'
import { uValueText } from './norwegian.ts'
import { judge, type Violation } from '#domain/configurator/rules/rules.ts'
import { uValue } from '#domain/configurator/facts/u-value.ts'
import { unknownParts } from '#domain/configurator/rules/unknown.ts'
import { frameGrams } from '#domain/configurator/facts/weight.ts'
import { fieldsOf, notChosen, postsOf, type CommonChoices, type Configuration, type PlacedField } from './window.ts'

/** Everything there is to know about one window: facts, broken rules, and the figures people ask for. */
export interface Evaluation {
  facts: Facts
  violations: Violation[]
  /** No rule blocks and nothing is left unchosen. */
  orderable: boolean
  /** Codes of options that still wait for an answer. */
  missing: string[]
  choices: ResolvedChoices
  weightGrams: number
  sashWeights: { fieldNumber: number; grams: number }[]
  /** W/m²K, full precision. */
  uValue: number
  uValueText: string
  areaMm2: number
  glassAreaM2: number
  longestSideMm: number
  leadTimeWeeks: number
}

/**
 * Judges a window against the catalogue. Never throws: what the catalogue does not know becomes a W-0 violation, and a
 * window of unknown family or opening has no figures.
 */
export function evaluate(engine: Engine, config: Configuration, common: CommonChoices): Evaluation {
  const placed = fieldsOf(config)
  const openings = placed.map((one) => one.field.opening)
  const choices = resolveChoices(engine.catalog, config, common, openings)
  const violations = unknownParts(engine, config, placed, choices)
  const family = engine.families.get(config.family)
  const fields = family ? details(engine, placed, choices) : []
  const facts: Facts = {
    unit: unitFacts(engine, config, { family, choices, fields: fields.length < placed.length ? [] : fields, placed }),
    fields: fields.length < placed.length ? [] : fields,
    posts: postsOf(config).map(({ direction, length }) => ({ direction, lengthMm: length })),
  }
  if (facts.fields.length > 0) violations.push(...judge(engine.cases, facts))
  return figures(engine, { config, facts, choices, violations, family })
}

function details(engine: Engine, placed: readonly PlacedField[], choices: ResolvedChoices): FieldDetail[] {
  const series = seriesOf(engine.catalog, choices)
  const numbers = choices['spacer']?.offered?.numbers
  return placed.flatMap((one) => {
    const family = engine.families.get(one.field.opening)
    const glass =
      engine.glass.get(one.field.glass ?? '') ??
      engine.glass.get(choices['glass']?.offered?.code ?? '') ??
      engine.catalog.glass[0]
    if (!family || !glass) return []
    const psi = numbers?.[`${series.code}/${glass.panes}`] ?? 0
    return [fieldDetail(engine, { placed: one, family, glass, series, psi, alone: placed.length === 1 })]
  })
}

interface UnitParts {
  family: Family | undefined
  choices: ResolvedChoices
  fields: readonly FieldDetail[]
  placed: readonly PlacedField[]
}

function unitFacts(engine: Engine, config: Configuration, { family, choices, fields, placed }: UnitParts): UnitFacts {
  const { rescue } = engine.catalog
  const posts = postsOf(config).reduce((sum, post) => sum + post.length, 0) / 1000
  const series = seriesOf(engine.catalog, choices)
  const grams = frameGrams(config.width, config.height, posts, series) + fields.reduce((sum, one) => sum + fieldGrams(one), 0)
  const limits = family?.limits
  const combination = family?.combination ?? false
  const strange = placed.filter(({ field }) =>
    combination ? !engine.families.get(field.opening)?.usableInField : field.opening !== config.family,
  )
  return {
    family: config.family,
    label: family?.name ?? config.family,
    widthMm: config.width,
    heightMm: config.height,
    areaM2: areaM2(config),
    weightKg: grams / 1000,
    fieldCount: placed.length,
    minWidthMm: limits?.minWidthMm ?? 0,
    maxWidthMm: limits?.maxWidthMm ?? 0,
    minHeightMm: limits?.minHeightMm ?? 0,
    maxHeightMm: limits?.maxHeightMm ?? 0,
    maxElementKg: limits?.maxElementKg ?? 0,
    minFields: limits?.minFields ?? 0,
    maxFields: limits?.maxFields ?? 0,
    ownFieldsOnly: !combination,
    strangeFieldCount: strange.length,
    series: series.code,
    frameDepthMm: choices['frameDepth']?.offered?.numbers?.['depthMm'] ?? 0,
    rebateMm: choices['frameDepth']?.offered?.numbers?.['rebateMm'] ?? 0,
    purpose: choices['purpose']?.value ?? 'none',
    ...rescueFacts(engine, fields),
    rescueMinWidthMm: rescue.minWidthMm,
    rescueMinHeightMm: rescue.minHeightMm,
    rescueMinSumMm: rescue.minSumMm,
  }
}

type RescueFacts = Pick<UnitFacts, 'rescueFieldCount' | 'rescueWidthMm' | 'rescueHeightMm' | 'rescueSumMm'>

/** How many fields one can get out through, and the largest clear opening of an approved one. */
function rescueFacts(engine: Engine, fields: readonly FieldDetail[]): RescueFacts {
  let count = 0
  let best = { widthMm: 0, heightMm: 0 }
  for (const { facts } of fields) {
    const family = engine.families.get(facts.opening)
    if (!family?.rescueApproved) continue
    const clear = clearOpening(family, facts.widthMm, facts.heightMm)
    if (servesRescue(family, clear, engine.catalog.rescue)) count++
    if (clear.widthMm + clear.heightMm > best.widthMm + best.heightMm) best = clear
  }
  return {
    rescueFieldCount: count,
    rescueWidthMm: best.widthMm,
    rescueHeightMm: best.heightMm,
    rescueSumMm: best.widthMm + best.heightMm,
  }
}

/** A field without its share of the frame: a fixed light is its pane, an opening one its sashes. */
function fieldGrams({ facts, glassGrams, sashGrams }: FieldDetail): number {
  return facts.opens === 'fixed' ? glassGrams : sashGrams.reduce((sum, one) => sum + one, 0)
}

interface Judged {
  config: Configuration
  facts: Facts
  choices: ResolvedChoices
  violations: Violation[]
  family: Family | undefined
}

function figures(engine: Engine, { config, facts, choices, violations, family }: Judged): Evaluation {
  const { unit, fields } = facts
  const missing = Object.values(choices)
    .filter((one) => one.value === notChosen)
    .map((one) => one.option)
  const heat = uValue(fields.map((one) => ({ ...one, glassAreaM2: one.facts.glassAreaM2 })))
  const weeks = Object.values(choices).map((one) => one.offered?.leadTimeWeeks ?? 0)
  return {
    facts,
    violations,
    orderable: missing.length === 0 && violations.every((one) => one.severity !== 'block'),
    missing,
    choices,
    weightGrams: fields.length > 0 ? Math.round(unit.weightKg * 1000) : 0,
    sashWeights: fields.flatMap(({ facts: { number, opens }, sashGrams }) =>
      opens === 'fixed' ? [] : sashGrams.map((grams) => ({ fieldNumber: number, grams: Math.round(grams) })),
    ),
    uValue: heat,
    uValueText: uValueText(heat),
    areaMm2: config.width * config.height,
    glassAreaM2: fields.reduce((sum, one) => sum + one.facts.glassAreaM2, 0),
    longestSideMm: Math.max(config.width, config.height),
    leadTimeWeeks: Math.max(engine.catalog.leadTimeWeeks, family?.leadTimeWeeks ?? 0, ...weeks),
  }
}
