/** One field's share of the heat loss: areas in m², perimeter of visible glass in m, U in W/m²K, ψ in W/mK. */
export interface HeatPart {
  areaM2: number
  glassAreaM2: number
  glassPerimeterM: number
  ug: number
  uf: number
  psi: number
}

/**
 * Uw = (ΣAg·Ug + ΣAf·Uf + Σlg·ψg) / (ΣAg + ΣAf), EN ISO 10077-1, frame area being what is not visible glass.
 * Full precision; 0 when there is no area.
 */
export function uValue(parts: readonly HeatPart[]): number {
  let loss = 0
  let area = 0
  for (const part of parts) {
    loss += part.glassAreaM2 * part.ug + (part.areaM2 - part.glassAreaM2) * part.uf + part.glassPerimeterM * part.psi
    area += part.areaM2
  }
  return area > 0 ? loss / area : 0
}

/** Mean U of a delivery, Σn·A·U / Σn·A, as TEK17 § 14-2 asks of windows and doors together. */
export function averageUValue(units: readonly { quantity: number; areaM2: number; uValue: number }[]): number {
  const area = units.reduce((sum, one) => sum + one.quantity * one.areaM2, 0)
  const loss = units.reduce((sum, one) => sum + one.quantity * one.areaM2 * one.uValue, 0)
  return area > 0 ? loss / area : 0
}
