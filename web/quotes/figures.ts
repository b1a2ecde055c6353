import type { DealerClass, FreightZone } from '#domain/catalog/catalog.ts'
import type { Engine } from '#domain/configurator/evaluate.ts'
import { deliveryCost } from '#domain/pricing/delivery.ts'
import { markupOf, customerTotals, quoteTotals } from '#domain/quotes/totals.ts'
import { osloDate, type CalendarDate } from '#domain/shared/dates.ts'
import { ore, type Money } from '#domain/shared/money.ts'
import { basisPoints, type BasisPoints } from '#domain/shared/percent.ts'
import { unitFigures, type UnitFigures } from '#web/configurator/figures.ts'
import { isDirty, type DraftLine, type DraftState, type Sums } from './draft/draft.ts'

export interface LineFigures extends UnitFigures {
  line: DraftLine
  position: number
  /** The server's net when it knows the line as it stands here, else ours. */
  netUnit: Money
  blocked: boolean
  missing: boolean
}

export interface QuoteFigures {
  lines: readonly LineFigures[]
  sums: Sums
  pieces: number
  weightGrams: number
  /** Weighted by area, as TEK17 wants averages; null without lines. */
  uAverage: number | null
  leadTimeWeeks: number
}

/** The calendar day it is where the windows are made. */
export const today = (): CalendarDate => osloDate(new Date())

export const dealerClassOf = (value: number): DealerClass => (value === 2 || value === 3 ? value : 1)
const freightZoneOf = (value: number): FreightZone => (value === 2 || value === 3 ? value : 1)
export const markupIn = (value: number): BasisPoints => markupOf(value) ?? basisPoints(0)

/** Everything the page says in figures. While something is not saved, our own engine answers; then the server's word counts. */
export function quoteFigures(engine: Engine, state: DraftState): QuoteFigures {
  const { quote, head } = state
  const settled = state.save.kind === 'saved'
  const lines = state.lines.map((line, at): LineFigures => {
    const unit = unitFigures(engine, line.content.configuration, head.common, dealerClassOf(quote.dealer.discountClass))
    const server = settled && !isDirty(line) ? line.server : null
    const { evaluation } = unit
    return {
      ...unit,
      line,
      position: at + 1,
      netUnit: server ? ore(server.netUnit) : unit.net,
      blocked: evaluation.violations.some((one) => one.severity === 'block'),
      missing: evaluation.missing.length > 0,
    }
  })
  const area = lines.reduce((sum, one) => sum + one.evaluation.areaMm2 * one.line.content.quantity, 0)
  const heat = lines.reduce((sum, one) => sum + one.evaluation.areaMm2 * one.line.content.quantity * one.evaluation.uValue, 0)
  return {
    lines,
    sums: settled ? state.sums : ownSums(engine, state, lines),
    pieces: lines.reduce((sum, one) => sum + one.line.content.quantity, 0),
    weightGrams: lines.reduce((sum, one) => sum + one.evaluation.weightGrams * one.line.content.quantity, 0),
    uAverage: area > 0 ? heat / area : null,
    leadTimeWeeks: Math.max(0, ...lines.map((one) => one.evaluation.leadTimeWeeks)),
  }
}

function ownSums(engine: Engine, { quote, head }: DraftState, lines: readonly LineFigures[]): Sums {
  const sums = lines.map((one) => ({ quantity: one.line.content.quantity, netUnit: one.netUnit }))
  const units = lines.map(({ line, evaluation }) => ({
    quantity: line.content.quantity,
    weightGrams: evaluation.weightGrams,
    longestSideMm: evaluation.longestSideMm,
    isLiftSlide: false,
  }))
  const goodsNet = ore(sums.reduce((total, one) => total + one.netUnit * one.quantity, 0))
  const delivery = deliveryCost(engine.catalog, { units, goodsNet, freightZone: freightZoneOf(quote.dealer.freightZone) })
  return {
    delivery: delivery.lines,
    totals: quoteTotals(sums, delivery.total),
    customerTotals: customerTotals(sums, delivery.total, markupIn(head.markup)),
  }
}
