import type { FieldFacts, UnitFacts } from './facts.ts'

/** Type of a fact in CEL, and the fields of the configuration a person would change to change it (`@` = of the field asked about). */
export interface FactEntry {
  type: 'double' | 'string' | 'bool'
  fields: readonly string[]
}

const limit: FactEntry = { type: 'double', fields: [] }
const named: FactEntry = { type: 'string', fields: [] }
const unitSize: FactEntry = { type: 'double', fields: ['width', 'height'] }
const unitHeavy: FactEntry = { type: 'double', fields: ['width', 'height', 'choices.glass', 'choices.series'] }
const leafSize: FactEntry = { type: 'double', fields: ['@width', '@height'] }
const layout: FactEntry = { type: 'double', fields: ['layout'] }

export const unitFactTable: Readonly<Record<keyof UnitFacts, FactEntry>> = {
  family: { type: 'string', fields: ['family'] },
  label: named,
  widthMm: { type: 'double', fields: ['width'] },
  heightMm: { type: 'double', fields: ['height'] },
  areaM2: unitSize,
  weightKg: unitHeavy,
  fieldCount: layout,
  minWidthMm: limit,
  maxWidthMm: limit,
  minHeightMm: limit,
  maxHeightMm: limit,
  maxElementKg: limit,
  minFields: limit,
  maxFields: limit,
  ownFieldsOnly: { type: 'bool', fields: [] },
  strangeFieldCount: layout,
  series: { type: 'string', fields: ['choices.series'] },
  frameDepthMm: { type: 'double', fields: ['choices.frameDepth'] },
  rebateMm: { type: 'double', fields: ['choices.frameDepth'] },
  purpose: { type: 'string', fields: ['choices.purpose'] },
  rescueFieldCount: unitSize,
  rescueWidthMm: unitSize,
  rescueHeightMm: unitSize,
  rescueSumMm: unitSize,
  rescueMinWidthMm: limit,
  rescueMinHeightMm: limit,
  rescueMinSumMm: limit,
}

export const fieldFactTable: Readonly<Record<keyof FieldFacts, FactEntry>> = {
  number: limit,
  label: named,
  opening: { type: 'string', fields: ['@opening'] },
  opens: { type: 'string', fields: ['@opening'] },
  widthMm: { type: 'double', fields: ['@width'] },
  heightMm: { type: 'double', fields: ['@height'] },
  ratio: leafSize,
  minWidthMm: limit,
  maxWidthMm: limit,
  minHeightMm: limit,
  maxHeightMm: limit,
  minRatio: limit,
  maxRatio: limit,
  sashAreaM2: leafSize,
  maxSashAreaM2: limit,
  glassAreaM2: leafSize,
  maxGlassAreaM2: limit,
  sashWeightKg: { type: 'double', fields: ['@width', '@height', '@glass', 'choices.series'] },
  maxSashKg: limit,
  glass: { type: 'string', fields: ['@glass'] },
  glassThicknessMm: { type: 'double', fields: ['@glass'] },
  paneAreaM2: leafSize,
  paneLongestSideMm: leafSize,
  maxPaneAreaM2: { type: 'double', fields: ['@glass'] },
  maxPaneSideMm: { type: 'double', fields: ['@glass'] },
  clearWidthMm: { type: 'double', fields: ['@width'] },
  clearHeightMm: { type: 'double', fields: ['@height'] },
  rescueApproved: { type: 'bool', fields: ['@opening'] },
  needsHinge: { type: 'bool', fields: [] },
  hinge: { type: 'string', fields: ['@hinge'] },
  besidePost: { type: 'bool', fields: ['layout'] },
  besideTransom: { type: 'bool', fields: ['layout'] },
  minBesidePostMm: limit,
}
