import { expect, test } from 'vitest'
import type { FrozenLineView, OrderView } from '#contract/orders.ts'
import { findingsOf, suggestedWeek } from './facts.ts'

const line = (position: number, warnings: FrozenLineView['warnings'], leadTimeWeeks = 5) =>
  ({ id: String(position), position, warnings, leadTimeWeeks }) as FrozenLineView
const large = { rule: 'W-5', text: 'Ruten er 4,19 m².' }

test('O-6 the same sentence on several positions is one finding, in the order of the positions', () => {
  const findings = findingsOf([line(3, [large]), line(1, []), line(2, [large, { rule: 'R-2', text: 'Egen sats.' }])])
  expect(findings.map(({ rule, lines }) => [rule, lines.map(({ position }) => position)])).toEqual([
    ['W-5', [2, 3]],
    ['R-2', [2]],
  ])
})

const order = (wantedWeek: { year: number; week: number } | null) =>
  ({ lines: [line(1, [], 5), line(2, [], 7)], destination: { wantedWeek } }) as unknown as OrderView
const now = new Date('2026-11-24T10:00:00Z')

test('the slowest position suggests the week, over the turn of the year', () => {
  expect(suggestedWeek(order(null), now)).toEqual({ year: 2027, week: 2 })
})
test('a week that is wanted later is suggested instead, an earlier one is not', () => {
  expect(suggestedWeek(order({ year: 2027, week: 9 }), now)).toEqual({ year: 2027, week: 9 })
  expect(suggestedWeek(order({ year: 2026, week: 50 }), now)).toEqual({ year: 2027, week: 2 })
})
