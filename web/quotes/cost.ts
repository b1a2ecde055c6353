import { useSyncExternalStore } from 'react'
import { customerUnit, quoteTotals } from '#domain/quotes/totals.ts'
import { ore, type Money } from '#domain/shared/money.ts'
import { money, moneyDifference } from '#web/ui/format.ts'
import { markupIn } from './figures.ts'

/** Whether the dealer's cost is hidden because the customer looks at the screen. Holds over pages, not over a new visit. */
let hidden = false
const listeners = new Set<() => void>()

export function toggleCost(): void {
  hidden = !hidden
  for (const listener of listeners) listener()
}

export const useCostHidden = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    () => hidden,
  )

/** What the customer pays for so much net, including VAT. */
export const toCustomer = (net: Money, markup: number): Money => {
  const size = ore(Math.abs(net))
  return ore(Math.sign(net) * quoteTotals([{ quantity: 1, netUnit: customerUnit(size, markupIn(markup)) }], ore(0)).gross)
}

/** An amount as it may be seen now: net, or what the customer pays. Whole kroner where many stand under each other. */
export const shownAmount = (net: Money, { costHidden, markup }: { costHidden: boolean; markup: number }): string =>
  money(costHidden ? toCustomer(net, markup) : net, { unit: false, digits: 0 })

export function shownDifference(net: Money, { costHidden, markup }: { costHidden: boolean; markup: number }): string {
  const exact = costHidden ? toCustomer(net, markup) : net
  const whole = Math.round(exact / 100) * 100
  return whole === 0 ? '' : moneyDifference(whole)
}
