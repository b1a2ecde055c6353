import { evaluate, type Engine, type Evaluation } from '#domain/configurator/evaluate.ts'
import { parseConfiguration, type CommonChoices, type Configuration } from '#domain/configurator/window.ts'
import { netPrice } from '#domain/pricing/discount.ts'
import { priceWindow } from '#domain/pricing/price-window.ts'
import type { Money } from '#domain/shared/money.ts'
import { RefusalError } from '#server/http/refusal-error.ts'

/** What the server's engine makes of one window for one dealer. */
export interface PricedLine {
  evaluation: Evaluation
  list: Money
  breakdown: { label: string; amount: Money }[]
  discount: number
  net: Money
}

/**
 * a configuration from outside, read and judged. Refuses what is no window, or names something the catalogue does
 * not have; a window that breaks a rule is kept, and is not orderable.
 */
export function readConfiguration(engine: Engine, raw: unknown, common: CommonChoices): Configuration {
  const parsed = parseConfiguration(raw)
  if (!parsed.ok) throw new RefusalError({ ...parsed.error, field: inBody(parsed.error.field) })
  const unknown = evaluate(engine, parsed.value, common).violations.find((violation) => violation.rule === 'W-0')
  if (unknown)
    throw new RefusalError({ code: 'configuration.unknown', params: { text: unknown.text }, field: inBody(unknown.fields[0]) })
  return parsed.value
}

const inBody = (field: string | undefined): string => (field ? `configuration.${field}` : 'configuration')

/** Q-2, D4: list price, discount and net from the configuration alone; nobody sends money in. */
export function priceLine(
  engine: Engine,
  configuration: Configuration,
  common: CommonChoices,
  dealerClass: 1 | 2 | 3,
): PricedLine {
  const evaluation = evaluate(engine, configuration, common)
  const { list, breakdown } = priceWindow(engine, evaluation, common)
  const group = engine.families.get(configuration.family)?.discountGroup ?? 'windows'
  const { discount, net } = netPrice(list, group, dealerClass, engine.catalog)
  return { evaluation, list, breakdown, discount, net }
}
