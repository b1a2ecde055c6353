import type { HowItOpens, Movement } from '#domain/catalog/catalog.ts'
import type { Path } from '#domain/configurator/window.ts'

/**
 * What a rule may ask about the whole unit. Units stand in the names: Mm, M2, Kg. A ratio is width over height.
 * 0 in a limit means that the family has none.
 */
export interface UnitFacts {
  family: string
  label: string
  widthMm: number
  heightMm: number
  areaM2: number
  weightKg: number
  fieldCount: number
  minWidthMm: number
  maxWidthMm: number
  minHeightMm: number
  maxHeightMm: number
  maxElementKg: number
  minFields: number
  maxFields: number
  ownFieldsOnly: boolean
  strangeFieldCount: number
  series: string
  frameDepthMm: number
  rebateMm: number
  purpose: string
  rescueFieldCount: number
  rescueWidthMm: number
  rescueHeightMm: number
  rescueSumMm: number
  rescueMinWidthMm: number
  rescueMinHeightMm: number
  rescueMinSumMm: number
}

/** What a rule may ask about one field. Sash, glass and clear opening are per leaf: the heaviest and largest one counts. */
export interface FieldFacts {
  number: number
  label: string
  opening: string
  opens: HowItOpens
  widthMm: number
  heightMm: number
  ratio: number
  minWidthMm: number
  maxWidthMm: number
  minHeightMm: number
  maxHeightMm: number
  minRatio: number
  maxRatio: number
  sashAreaM2: number
  maxSashAreaM2: number
  glassAreaM2: number
  maxGlassAreaM2: number
  sashWeightKg: number
  maxSashKg: number
  glass: string
  glassThicknessMm: number
  paneAreaM2: number
  paneLongestSideMm: number
  maxPaneAreaM2: number
  maxPaneSideMm: number
  clearWidthMm: number
  clearHeightMm: number
  rescueApproved: boolean
  needsHinge: boolean
  hinge: string
  besidePost: boolean
  besideTransom: boolean
  minBesidePostMm: number
}

export interface Facts {
  unit: UnitFacts
  fields: readonly FieldDetail[]
  posts: readonly { direction: 'vertical' | 'horizontal'; lengthMm: number }[]
}

/** The facts of one field, and what weight, heat, drawing and price need of it besides. */
export interface FieldDetail {
  facts: FieldFacts
  path: Path
  /** The field has a glass of its own, apart from the unit's. */
  ownGlass: boolean
  movement: Movement
  areaM2: number
  glassPerimeterM: number
  uf: number
  ug: number
  psi: number
  glassGrams: number
  /** Grams of each leaf as it hangs; 0 for a fixed light. */
  sashGrams: readonly number[]
  leaves: readonly LeafGeometry[]
}

export interface Rect {
  x: number
  y: number
  width: number
  height: number
}

/** One sash, or the fixed light, in frame millimetres: its outside, and the visible glass. */
export interface LeafGeometry {
  sash: Rect | undefined
  glass: Rect
}
