import { randomFillSync } from 'node:crypto'
import { uuidv7 } from '#domain/shared/id.ts'

const random = new Uint8Array(4_000)
let used = random.length

/** A UUIDv7 of this moment. Random bytes are drawn in bulk: one draw for each of a long quote's lines would show. */
export function newId(): string {
  if (used + 10 > random.length) {
    randomFillSync(random)
    used = 0
  }
  return uuidv7(Date.now(), random.subarray(used, (used += 10)))
}
