import { isOpenTo, type OrderStatus } from '#domain/orders/status.ts'
import type { Role } from '#domain/users/role.ts'
import type { Tone } from '#web/ui/display/Shape.tsx'
import type { QueueRow } from './facts.ts'

/** What an order in the queue waits for; an order that waits for both decisions stands in both lanes. */
export const lanes = ['producibility', 'credit', 'confirmation', 'all'] as const
export type Lane = (typeof lanes)[number]

const isOrder = (row: QueueRow): OrderStatus => row.status as OrderStatus

const belongs: Record<Lane, (row: QueueRow) => boolean> = {
  producibility: (row) => isOpenTo(isOrder(row), 'decide') && !row.producible,
  credit: (row) => isOpenTo(isOrder(row), 'decide') && (row.creditHeld || row.shortBy > 0),
  confirmation: (row) => isOpenTo(isOrder(row), 'confirm'),
  all: () => true,
}

/** The lane of the queue, oldest first. */
export const rowsIn = (lane: Lane, rows: readonly QueueRow[]): QueueRow[] =>
  rows.filter(belongs[lane]).toSorted((a, b) => a.turnSince.localeCompare(b.turnSince) || a.number.localeCompare(b.number))

/** Where one's own work lies. */
const own: Partial<Record<Role, Lane>> = { seller: 'producibility', credit: 'credit' }

export const laneFor = (asked: unknown, role: Role): Lane => lanes.find((one) => one === asked) ?? own[role] ?? 'all'

/** The next in the lane after this one, the one before when it was the last; null when the lane is done. */
export function nextIn(rows: readonly QueueRow[], number: string): QueueRow | null {
  const at = rows.findIndex((row) => row.number === number)
  return rows[at + 1] ?? rows.findLast((row) => row.number !== number) ?? null
}

/** Orders with findings want a pair of eyes; those without can go straight through. */
export const toneOfFindings = (row: QueueRow): Tone => (row.warnings > 0 ? 'mine' : 'done')
export const toneOf = (row: QueueRow): Tone => (isOpenTo(isOrder(row), 'release') ? 'stop' : toneOfFindings(row))
