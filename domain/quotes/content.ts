import type { CommonChoices, Configuration } from '#domain/configurator/window.ts'
import type { CalendarDate } from '#domain/shared/dates.ts'
import type { Money } from '#domain/shared/money.ts'
import type { QuoteTotals } from './totals.ts'

/** One position as it was sent or ordered: everything a paper or a reviewer needs, never computed again (Q-1, O-2). */
export interface FrozenLine {
  id: string
  position: number
  quantity: number
  mark: string
  room: string
  configuration: Configuration
  /** «Toppsving + fast» */
  title: string
  /** Frame size outside to outside, mm. */
  width: number
  height: number
  /** Label and value in bokmål, in the order they are printed. */
  specification: { label: string; value: string }[]
  /** What the engine found and does not forbid: rule ID and sentence. */
  warnings: { rule: string; text: string }[]
  listUnit: Money
  discountBasisPoints: number
  netUnit: Money
  breakdown: { label: string; amount: Money }[]
  weightGrams: number
  /** W/(m²K), full precision; `uValueText` is what is shown. */
  uValue: number
  uValueText: string
  areaMm2: number
  leadTimeWeeks: number
}

/** What a version of a quote froze. Its canonical JSON is hashed; paper, acceptance and order point at that hash. */
export interface QuoteContent {
  kind: 'quote'
  number: string
  version: number
  catalogVersion: string
  catalogHash: string
  sentOn: CalendarDate
  validTo: CalendarDate
  dealer: FrozenDealer
  customer: FrozenParty | null
  mark: string
  reference: string
  madeBy: { name: string; side: 'dealer' | 'natre' }
  common: CommonChoices
  lines: FrozenLine[]
  delivery: { code: string; label: string; amount: Money }[]
  totals: QuoteTotals
  markupBasisPoints: number
  customerTotals: QuoteTotals
  termsVersion: string
}

export interface FrozenParty {
  name: string
  orgNumber: string | null
  address: string
  postalCode: string
  place: string
}

export interface FrozenDealer extends FrozenParty {
  id: string
  customerNumber: string
}
