import { createHash } from 'node:crypto'
import { specification, title } from '#domain/configurator/drawing.ts'
import type { Engine } from '#domain/configurator/evaluate.ts'
import type { CommonChoices } from '#domain/configurator/window.ts'
import type { FrozenLine } from '#domain/quotes/content.ts'
import { canonicalJson } from '#domain/shared/canonical.ts'
import { priceLine } from './price-line.ts'
import type { LineRow } from './store.ts'

/** The terms that stand on this site; a new text gets a new version. */
export const termsVersion = '1'

export const contentHash = (content: unknown): string => createHash('sha256').update(canonicalJson(content)).digest('hex')

/** Q-1, O-2: one line as it is kept for good, computed by the engine of the catalogue it is sold under. */
export function freezeLine(engine: Engine, common: CommonChoices, line: LineRow, dealerClass: 1 | 2 | 3): FrozenLine {
  const { evaluation, list, breakdown, discount, net } = priceLine(engine, line.configuration, common, dealerClass)
  return {
    id: line.id,
    position: line.position,
    quantity: line.quantity,
    mark: line.mark,
    room: line.room,
    configuration: line.configuration,
    title: title(engine, line.configuration),
    width: line.configuration.width,
    height: line.configuration.height,
    specification: specification(engine, line.configuration, common),
    warnings: warningsOf(evaluation.violations),
    listUnit: list,
    discountBasisPoints: discount,
    netUnit: net,
    breakdown,
    weightGrams: Math.round(evaluation.weightGrams),
    uValue: evaluation.uValue,
    uValueText: evaluation.uValueText,
    areaMm2: evaluation.areaMm2,
    leadTimeWeeks: evaluation.leadTimeWeeks,
  }
}

/** One warning per rule: it is taken on once, though two fields may show it. */
function warningsOf(violations: readonly { rule: string; severity: string; text: string }[]): FrozenLine['warnings'] {
  const byRule = new Map<string, string>()
  for (const { rule, severity, text } of violations) if (severity === 'warn' && !byRule.has(rule)) byRule.set(rule, text)
  return Array.from(byRule, ([rule, text]) => ({ rule, text }))
}
