import type { ClearOpening, Family, RescueDemand } from '#domain/catalog/catalog.ts'

export interface Opening {
  widthMm: number
  heightMm: number
}

/** Free opening of one leaf from the field's size, mm; nothing below what the fitting was measured for. Per-family data (window-facts 5). */
export function clearOpening(family: Family, width: number, height: number): Opening {
  const rule = family.clearOpening
  if (rule.kind === 'none') return { widthMm: 0, heightMm: 0 }
  const widthMm = Math.max(width / family.leaves - rule.widthMm, 0)
  const heightMm = rule.kind === 'deduct' ? Math.max(height - rule.heightMm, 0) : between(rule, height)
  return heightMm > 0 ? { widthMm, heightMm } : { widthMm: 0, heightMm: 0 }
}

function between({ heights }: Extract<ClearOpening, { kind: 'table' }>, height: number): number {
  const above = heights.findIndex(([frame]) => frame >= height)
  const last = heights.at(-1)
  if (above === -1) return last?.[1] ?? 0
  const [frame, clear] = heights[above] ?? [0, 0]
  if (frame === height) return clear
  const [lower, lowerClear] = heights[above - 1] ?? [0, 0]
  return above === 0 ? 0 : lowerClear + ((clear - lowerClear) * (height - lower)) / (frame - lower)
}

/** TEK17 § 11-13: wide enough, high enough, and the two together. */
export const servesRescue = (family: Family, opening: Opening, demand: RescueDemand): boolean =>
  family.rescueApproved &&
  opening.widthMm >= demand.minWidthMm &&
  opening.heightMm >= demand.minHeightMm &&
  opening.widthMm + opening.heightMm >= demand.minSumMm
