import { expect, test } from 'vitest'
import type { Deal } from '#contract/deals.ts'
import { byUrgency, nextStep } from './next-step.ts'

const deal = (kind: Deal['kind'], status: Deal['status'], turnSince = '2026-11-20T08:00:00.000Z') =>
  ({ id: `${status} ${turnSince}`, kind, number: '260431', status, turnSince, validTo: '2026-11-01', deliveryWeek: null }) as Deal

test.each([
  [deal('quote', 'draft'), 'Fortsett', '/tilbud/T-260431'],
  [deal('quote', 'accepted'), 'Bestill', '/tilbud/T-260431/bestill'],
  [deal('quote', 'expired'), 'Lag ny versjon', '/tilbud/T-260431'],
  [deal('order', 'returned'), 'Rett og send', '/tilbud/T-260431'],
  [deal('order', 'confirmed'), 'Kontroller', '/ordre/O-260431/bekreftelse'],
])('O-9 the dealer’s one next step: case %#', (one, act, to) => {
  expect(nextStep(one)).toMatchObject({ act, to })
})
test('what has a deadline comes before drafts, and the oldest first', () => {
  const sorted = byUrgency([
    deal('quote', 'draft', '2026-11-01T08:00:00.000Z'),
    deal('order', 'confirmed', '2026-11-23T08:00:00.000Z'),
    deal('order', 'confirmed'),
  ])
  expect(sorted.map(({ status, turnSince }) => `${status} ${turnSince.slice(8, 10)}`)).toEqual([
    'confirmed 20',
    'confirmed 23',
    'draft 01',
  ])
})
