/** Ids are UUIDv7 made in the app: ordered by time, unguessable enough, the same on every database version. */
export type Id<Of extends string> = string & { readonly of?: Of }

export type DealerId = Id<'dealer'>
export type QuoteId = Id<'quote'>
export type OrderId = Id<'order'>

/** A UUIDv7 from a time in milliseconds and 10 random bytes, both given by the caller. */
export function uuidv7(millis: number, random: Uint8Array): string {
  const bytes = new Uint8Array(16)
  for (let at = 5, rest = millis; at >= 0; at--, rest = Math.floor(rest / 256)) bytes[at] = rest % 256
  bytes.set(random.subarray(0, 10), 6)
  bytes[6] = (bytes[6]! & 0x0f) | 0x70
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
