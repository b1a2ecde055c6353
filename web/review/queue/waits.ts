import { isOpenTo, type OrderStatus } from '#domain/orders/status.ts'
import type { QueueRow } from '#web/review/facts.ts'
import { texts } from '#web/review/texts.ts'

const { waits } = texts.queue

/** Which decision the order waits for, and what credit says about it. */
export function waitsFor(row: QueueRow): { word: string; credit: string | null } {
  const status = row.status as OrderStatus
  const credit = row.shortBy > 0 ? (row.shortBy === row.gross ? texts.queue.noRoom : texts.queue.short(row.shortBy)) : null
  if (status === 'onHold') return { word: waits.hold, credit }
  if (isOpenTo(status, 'confirm')) return { word: waits.confirmation, credit: null }
  if (row.producible) return { word: waits.credit, credit: credit ?? texts.queue.heldOnCredit }
  return { word: waits.producibility, credit }
}
