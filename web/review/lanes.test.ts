import { expect, test } from 'vitest'
import type { QueueRow } from './facts.ts'
import { laneFor, nextIn, rowsIn } from './lanes.ts'

const row = (number: string, more: Partial<QueueRow> = {}) =>
  ({
    number,
    status: 'pendingApproval',
    producible: false,
    creditHeld: false,
    shortBy: 0,
    warnings: 0,
    turnSince: `2026-11-${number}T08:00:00.000Z`,
    ...more,
  }) as QueueRow
const queue = [
  row('23'),
  row('21', { shortBy: 500 }),
  row('22', { producible: true, creditHeld: true, shortBy: 900 }),
  row('20', { status: 'processing', producible: true }),
  row('19', { status: 'onHold' }),
]
const numbers = (rows: readonly QueueRow[]) => rows.map(({ number }) => number)

test('O-5 an order that waits for both decisions stands in both lanes, oldest first', () => {
  expect(numbers(rowsIn('producibility', queue))).toEqual(['21', '23'])
  expect(numbers(rowsIn('credit', queue))).toEqual(['21', '22'])
  expect(numbers(rowsIn('confirmation', queue))).toEqual(['20'])
  expect(numbers(rowsIn('all', queue))).toEqual(['19', '20', '21', '22', '23'])
})
test('each role begins where its own work lies', () => {
  expect([
    laneFor(undefined, 'seller'),
    laneFor(undefined, 'credit'),
    laneFor(undefined, 'admin'),
    laneFor('confirmation', 'credit'),
  ]).toEqual(['producibility', 'credit', 'all', 'confirmation'])
})
test('after the last in the lane comes the one before it, and then none', () => {
  const rows = rowsIn('producibility', queue)
  expect([nextIn(rows, '21')?.number, nextIn(rows, '23')?.number, nextIn([row('23')], '23')]).toEqual(['23', '21', null])
})
