import type { DealerClass } from '#domain/catalog/catalog.ts'
import { evaluate, type Engine, type Evaluation } from '#domain/configurator/evaluate.ts'
import type { CommonChoices, Configuration } from '#domain/configurator/window.ts'
import { netPrice } from '#domain/pricing/discount.ts'
import { priceWindow, type WindowPrice } from '#domain/pricing/price-window.ts'
import type { Money } from '#domain/shared/money.ts'

/** What one piece of a window is and costs the dealer, worked out here by the same engine as on the server. */
export interface UnitFigures {
  evaluation: Evaluation
  price: WindowPrice
  discount: number
  net: Money
}

interface Known {
  engine: Engine
  common: CommonChoices
  dealerClass: DealerClass
  figures: UnitFigures
}

const known = new WeakMap<Configuration, Known>()

/** Cached by the configuration itself, so that typing in one position costs nothing in the others. */
export function unitFigures(engine: Engine, config: Configuration, common: CommonChoices, dealerClass: DealerClass): UnitFigures {
  const hit = known.get(config)
  if (hit && hit.engine === engine && hit.common === common && hit.dealerClass === dealerClass) return hit.figures
  const evaluation = evaluate(engine, config, common)
  const price = priceWindow(engine, evaluation, common)
  const group = engine.families.get(config.family)?.discountGroup ?? 'windows'
  const { discount, net } = netPrice(price.list, group, dealerClass, engine.catalog)
  const figures: UnitFigures = { evaluation, price, discount, net }
  known.set(config, { engine, common, dealerClass, figures })
  return figures
}
