import type { CalendarDate } from '#domain/shared/dates.ts'
import type { Money } from '#domain/shared/money.ts'
import type { BasisPoints } from '#domain/shared/percent.ts'
import type { Rule } from './rule.ts'

/**
 * One published version of everything the factory may change: products, limits, glass, options, rules and prices.
 * Code holds only physics, arithmetic and machinery; every number of the trade stands here.
 * Measures are millimetres, weights grams, money øre, heat W/m²K (`uValue`, `ug`) or W/mK (`psi`).
 */
export interface Catalog {
  version: string
  validFrom: CalendarDate
  /** Fingerprint of the rest, so that an order can tell which catalogue it was judged by. */
  hash: string
  /** Invented values: shown as such wherever a person could take them for the factory's own. */
  demo: boolean
  geometry: Geometry
  rescue: RescueDemand
  leadTimeWeeks: number
  series: readonly Series[]
  families: readonly Family[]
  glass: readonly Glass[]
  options: readonly Option[]
  rules: readonly Rule[]
  prices: Prices
}

/** Measures that are the same for every family. */
export interface Geometry {
  /** From the outside of the frame to the visible glass of a fixed field. */
  frameInsetMm: number
  /** From the centre of a post to the visible glass of a fixed field beside it. */
  postInsetMm: number
  postWidthMm: number
  /** From the outside of the frame, and from the centre of a post, to the outside of a sash. */
  sashFromFrameMm: number
  sashFromPostMm: number
  /** How far a pane goes in behind the bead, on each side. */
  glassEdgeMm: number
  /** The least width beside a post, and height beside a transom: hardware and saw need it. */
  minBesidePostMm: number
}

/** The least opening that counts as a rescue window (TEK17 § 11-13, guidance): width, height and their sum. */
export interface RescueDemand {
  minWidthMm: number
  minHeightMm: number
  minSumMm: number
}

/** A material and profile system; its linear weights are grams per metre. */
export interface Series {
  code: string
  name: string
  frameGramsPerM: number
  sashGramsPerM: number
  postGramsPerM: number
  /** Price factor in basis points: 12 200 = × 1.22. */
  priceFactor: BasisPoints
  description: string
}

export type HowItOpens = 'fixed' | 'out' | 'in'

/** How the opening lines are drawn: where the lines meet, and whether the sash turns right round. */
export type Movement = 'none' | 'topSwing' | 'sideSwing' | 'sideHung' | 'topHung' | 'tiltTurn' | 'doubleDoor'

/** A product family. `combination` families hold fields of other families; the rest are one field of their own kind. */
export interface Family {
  code: string
  name: string
  /** The word in running text: «toppsving». */
  inText: string
  combination: boolean
  usableInField: boolean
  /** What the fields of a new combination hold, from the left. */
  startFields?: readonly string[]
  movement: Movement
  opens: HowItOpens
  /** The hinge side (of a double door: the active leaf's) must be chosen. */
  handed: boolean
  leaves: number
  discountGroup: DiscountGroup
  /** Wall opening named in whole modules of 100 mm = frame + this deduction. */
  moduleDeductionMm: number
  limits: Limits
  profile: Profile
  clearOpening: ClearOpening
  rescueApproved: boolean
  hardwareGrams: number
  hardwareText: string
  leadTimeWeeks: number
  price: FamilyPrice
}

/** What a family bears. Sash limits are per leaf; 0 stands for "no limit of its own". */
export interface Limits {
  minWidthMm: number
  maxWidthMm: number
  minHeightMm: number
  maxHeightMm: number
  maxSashAreaM2: number
  maxGlassAreaM2: number
  maxSashKg: number
  maxElementKg: number
  minRatio: number
  maxRatio: number
  minFields: number
  maxFields: number
}

/** Extra from frame inset to visible glass because a sash sits between, and the profile's heat loss. */
export interface Profile {
  sideExtraMm: number
  topExtraMm: number
  bottomExtraMm: number
  /** From the meeting line of two leaves to visible glass; 0 for one leaf. */
  meetingInsetMm: number
  uf: number
}

/** Clear opening from field size: plain deductions per leaf, or a measured table of heights with straight lines between. */
export type ClearOpening =
  | { kind: 'none' }
  | { kind: 'deduct'; widthMm: number; heightMm: number }
  | { kind: 'table'; widthMm: number; heights: readonly (readonly [frameMm: number, clearMm: number])[] }

/** An insulating glass unit. `thicknessMm` is the pack, outermost pane first in `buildUp`. */
export interface Glass {
  code: string
  name: string
  buildUp: string
  thicknessMm: number
  gramsPerM2: number
  ug: number
  /** Solar factor, light transmission and sound reduction of the pane. */
  g: number
  lightTransmission: number
  soundDb: number
  /** Panes in the unit: chooses the ψ column of the spacer. */
  panes: 2 | 3
  /** What the weaker face pane is good for without a design of its own. */
  maxPaneAreaM2: number
  maxPaneSideMm: number
  safety: 'none' | 'laminated' | 'toughened'
}

/**
 * Something one chooses. Code knows the options `series`, `frameDepth`, `glass`, `spacer`, `colourOutside`, `colourInside` and
 * `purpose` (value `rescue`); `series` and `glass` name rows of their own tables. All other options are free. `appliesTo` lists families with at least one such field; absent = every product.
 */
export interface Option {
  code: string
  name: string
  /** Tried in order; the first that the series offers is the default. `notChosen` in a required option must be answered. */
  defaults: readonly string[]
  required: boolean
  appliesTo?: readonly string[]
  values: readonly OptionValue[]
}

export interface OptionValue {
  code: string
  label: string
  /** Only offered in these series; absent = all. */
  series?: readonly string[]
  leadTimeWeeks?: number
  /** Colour only: two different tones inside and outside cost extra; swatch for the drawing. */
  tone?: string
  swatch?: string
  /** Numbers this value sets, read by facts: rebate of a depth, ψ of a spacer. */
  numbers?: Readonly<Record<string, number>>
  price?: ValuePrice
}

/** What a value adds to the list price. */
export type ValuePrice =
  | { per: 'unit'; amount: Money }
  | { per: 'sash'; amount: Money }
  | { per: 'glassM2'; amount: Money }
  | { per: 'percent'; rate: BasisPoints }

/** List price = A + B · max(area, smallest area) + C · perimeter, in kroner ex VAT. */
export interface FamilyPrice {
  a: Money
  bPerM2: Money
  cPerM: Money
  minAreaM2: number
}

export type DiscountGroup = 'windows' | 'doors' | 'accessories'
export type DealerClass = 1 | 2 | 3

export interface Prices {
  combinationFactor: BasisPoints
  postEach: Money
  postPerM: Money
  /** Large units cost more to make: the highest step under the area counts. Only where `sizeSurchargeOn` has the group. */
  sizeSurcharge: readonly { overM2: number; rate: BasisPoints }[]
  sizeSurchargeOn: readonly DiscountGroup[]
  twoTone: BasisPoints
  minGlassAreaM2: number
  discounts: Readonly<Record<DiscountGroup, Readonly<Record<DealerClass, BasisPoints>>>>
  vat: BasisPoints
  delivery: DeliveryPrices
}

export interface DeliveryPrices {
  packagingPer: number
  packaging: Money
  packagingLiftSlide: Money
  freight: Readonly<Record<FreightZone, Money>>
  freightUpToGrams: number
  freightStepGrams: number
  freightStep: Money
  longGoodsOverMm: number
  longGoods: Money
  environmentFee: BasisPoints
  smallOrderUnder: Money
  smallOrderFee: Money
}

export type FreightZone = 1 | 2 | 3
