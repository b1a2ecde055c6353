/** Says which characters a font can draw. */
export type Covers = (codePoint: number) => boolean

/** Reads the character map of a TrueType font (OpenType `cmap`, format 12). */
export function coverage(font: Uint8Array): Covers {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const map = characterMap(view)
  const groups = Array.from({ length: view.getUint32(map + 12) }, (_, at) => ({
    first: view.getUint32(map + 16 + at * 12),
    last: view.getUint32(map + 20 + at * 12),
  }))
  return (codePoint) => groups.some(({ first, last }) => codePoint >= first && codePoint <= last)
}

function characterMap(view: DataView): number {
  const tables = Array.from({ length: view.getUint16(4) }, (_, at) => 12 + at * 16)
  const record = tables.find((at) => view.getUint32(at) === 0x636d6170)
  if (record === undefined) throw new Error('font without a cmap table')
  const cmap = view.getUint32(record + 8)
  const subtables = Array.from({ length: view.getUint16(cmap + 2) }, (_, at) => cmap + view.getUint32(cmap + 8 + at * 8))
  const wanted = subtables.find((at) => view.getUint16(at) === 12)
  if (wanted === undefined) throw new Error('font without a cmap of format 12')
  return wanted
}

const replacement = '□'

/**
 * What can be printed of a text. PDF/UA refuses a whole paper for one character that its font lacks, so that character
 * becomes a replacement mark; signs that turn or hide text are dropped, since a paper must say what it seems to say.
 */
export function printable(text: string, covers: Covers): string {
  const plain = text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\p{Cf}\ufe00-\ufe0f]/gu, '')
  const drawn = Array.from(plain, (sign) => (covers(sign.codePointAt(0) ?? 0) ? sign : replacement))
  return drawn.join('')
}

/** The same value with every text in it made printable. */
export function printableThroughout(value: unknown, covers: Covers): unknown {
  if (typeof value === 'string') return printable(value, covers)
  if (Array.isArray(value)) return value.map((item) => printableThroughout(item, covers))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, printableThroughout(item, covers)]))
}
