import type { Family, Glass, Series } from '#domain/catalog/catalog.ts'
import { clearOpening } from './clear-opening.ts'
import type { FieldDetail, FieldFacts } from './facts.ts'
import { areaM2, leavesOf, perimeterM } from './geometry.ts'
import type { Engine } from '#domain/configurator/engine.ts'
import { paneGrams, sashGrams } from './weight.ts'
import type { PlacedField } from '#domain/configurator/window.ts'

export interface FieldParts {
  placed: PlacedField
  family: Family
  glass: Glass
  series: Series
  psi: number
  alone: boolean
}

/** Works out one field: geometry, weight, heat loss, clear opening and the facts that rules may ask for. */
export function fieldDetail(engine: Engine, parts: FieldParts): FieldDetail {
  const { placed, family, glass, series, psi, alone } = parts
  const { geometry } = engine.catalog
  const leaves = leavesOf(placed, family, geometry)
  const panes = leaves.map((leaf) => paneGrams(leaf.glass, glass, geometry))
  const sashes = leaves.map((leaf, at) => sashGrams(leaf, panes[at] ?? 0, family, series))
  const measured = {
    label: alone ? family.name : `Felt ${placed.number} (${family.inText})`,
    sashAreaM2: Math.max(...leaves.map((leaf) => (leaf.sash ? areaM2(leaf.sash) : 0))),
    sashWeightKg: Math.max(...sashes) / 1000,
    paneAreaM2: Math.max(...leaves.map((leaf) => areaM2(leaf.glass))),
    paneLongestSideMm: Math.max(...leaves.map((leaf) => Math.max(leaf.glass.width, leaf.glass.height))),
    glassAreaM2: leaves.reduce((sum, leaf) => sum + areaM2(leaf.glass), 0),
  }
  return {
    facts: { ...measured, ...asked(engine, parts) },
    path: placed.path,
    ownGlass: placed.field.glass !== undefined,
    movement: family.movement,
    areaM2: areaM2(placed),
    glassPerimeterM: leaves.reduce((sum, leaf) => sum + perimeterM(leaf.glass), 0),
    uf: family.profile.uf,
    ug: glass.ug,
    psi,
    glassGrams: panes.reduce((sum, one) => sum + one, 0),
    sashGrams: sashes,
    leaves,
  }
}

type Measured = 'label' | 'sashAreaM2' | 'sashWeightKg' | 'paneAreaM2' | 'paneLongestSideMm' | 'glassAreaM2'

function asked(engine: Engine, { placed, family, glass }: FieldParts): Omit<FieldFacts, Measured> {
  const { width, height, posts } = placed
  const clear = clearOpening(family, width, height)
  const { limits } = family
  return {
    number: placed.number,
    opening: family.code,
    opens: family.opens,
    widthMm: width,
    heightMm: height,
    ratio: width / height,
    minWidthMm: limits.minWidthMm,
    maxWidthMm: limits.maxWidthMm,
    minHeightMm: limits.minHeightMm,
    maxHeightMm: limits.maxHeightMm,
    minRatio: limits.minRatio,
    maxRatio: limits.maxRatio,
    maxSashAreaM2: limits.maxSashAreaM2,
    maxGlassAreaM2: limits.maxGlassAreaM2,
    maxSashKg: limits.maxSashKg,
    glass: glass.code,
    glassThicknessMm: glass.thicknessMm,
    maxPaneAreaM2: glass.maxPaneAreaM2,
    maxPaneSideMm: glass.maxPaneSideMm,
    clearWidthMm: clear.widthMm,
    clearHeightMm: clear.heightMm,
    rescueApproved: family.rescueApproved,
    needsHinge: family.handed,
    hinge: placed.field.hinge ?? 'none',
    besidePost: posts.left || posts.right,
    besideTransom: posts.top || posts.bottom,
    minBesidePostMm: engine.catalog.geometry.minBesidePostMm,
  }
}
