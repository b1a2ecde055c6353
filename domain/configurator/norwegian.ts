const space = '\u00a0'

/** A figure as it is written in Norwegian: `1 980`, `0,78`. Half up, non-breaking space between thousands. */
export function norwegian(value: number, decimals = 0): string {
  return grouped(value, decimals, space, ',')
}

/** The same figure in English: `1,980`, `0.78`. */
export function english(value: number, decimals = 0): string {
  return grouped(value, decimals, ',', '.')
}

function grouped(value: number, decimals: number, thousands: string, point: string): string {
  const nudged = value + Math.sign(value) * Math.abs(value) * 1e-12
  const [whole = '0', rest] = Math.abs(nudged).toFixed(decimals).split('.')
  const marked = whole.replace(/\B(?=(\d{3})+$)/g, thousands)
  const sign = value < 0 && Number(nudged.toFixed(decimals)) !== 0 ? '\u2212' : ''
  return rest === undefined ? sign + marked : `${sign}${marked}${point}${rest}`
}

/** Two significant digits as EN ISO 10077-1 presents a U-value: 0,73 and 1,2. */
export function uValueText(uValue: number): string {
  return norwegian(uValue, uValue < 0.9995 ? (uValue < 0.0995 ? 3 : 2) : 1)
}

const decimalsOf: readonly (readonly [suffix: string, decimals: number])[] = [
  ['M2', 2],
  ['Kg', 1],
  ['ratio', 2],
  ['Ratio', 2],
]

/** A fact in a sentence: decimals by the unit in its name. */
export function factText(name: string, value: string | number | boolean, language: 'nb' | 'en'): string {
  if (typeof value !== 'number') return String(value)
  const decimals = Number.isInteger(value) ? 0 : (decimalsOf.find(([suffix]) => name.endsWith(suffix))?.[1] ?? 0)
  return language === 'nb' ? norwegian(value, decimals) : english(value, decimals)
}
