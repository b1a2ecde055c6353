import type { Family, Geometry, Glass, Series } from '#domain/catalog/catalog.ts'
import type { LeafGeometry, Rect } from './facts.ts'
import { areaM2, perimeterM } from './geometry.ts'

/** Grams of the pane behind the bead: visible size + 15 mm on each side, times the unit's weight (2.5 kg per m² and mm of glass). */
export function paneGrams(visible: Rect, glass: Glass, geometry: Geometry): number {
  const edge = 2 * geometry.glassEdgeMm
  if (visible.width === 0 || visible.height === 0) return 0
  return areaM2({ width: visible.width + edge, height: visible.height + edge }) * glass.gramsPerM2
}

/** Grams of one sash as it hangs in its hinges: pane, sash profile all round and its share of the hardware. 0 for a fixed light. */
export function sashGrams(leaf: LeafGeometry, pane: number, family: Family, series: Series): number {
  if (!leaf.sash) return 0
  return pane + perimeterM(leaf.sash) * series.sashGramsPerM + family.hardwareGrams / family.leaves
}

/** Grams of the frame all round and its posts. */
export function frameGrams(width: number, height: number, postsM: number, series: Series): number {
  return perimeterM({ width, height }) * series.frameGramsPerM + postsM * series.postGramsPerM
}
