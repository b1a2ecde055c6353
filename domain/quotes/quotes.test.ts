import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kr, ore, sum } from '#domain/shared/money.ts'
import { basisPoints, percent } from '#domain/shared/percent.ts'
import { isOpenTo, quoteActions, quoteStatuses, statusOn, type QuoteStatus } from './status.ts'
import { customerTotals, customerUnit, markupOf, quoteTotals, type LineSum } from './totals.ts'
import { quoteTurn } from './turn.ts'

describe('the states of a quote', () => {
  const table: Record<keyof typeof quoteActions, QuoteStatus[]> = {
    edit: ['draft'],
    send: ['draft'],
    revise: ['sent', 'accepted', 'declined', 'expired'],
    accept: ['sent'],
    decline: ['sent'],
    order: ['accepted'],
    reopen: ['ordered'],
    resubmit: ['draft'],
  }
  test.each(Object.entries(table))('%s is open in %j and nowhere else', (action, open) => {
    expect(quoteStatuses.filter((status) => isOpenTo(status, action as keyof typeof quoteActions)).toSorted()).toEqual(
      open.toSorted(),
    )
  })
  test.each([
    ['sent', '2026-11-22', 'expired'],
    ['sent', '2026-11-23', 'sent'],
    ['sent', null, 'sent'],
    ['accepted', '2026-11-22', 'accepted'],
    ['declined', '2020-01-01', 'declined'],
    ['ordered', '2020-01-01', 'ordered'],
    ['draft', '2020-01-01', 'draft'],
  ] as const)('%s with last day %s is %s on 23 November', (status, validTo, expected) =>
    expect(statusOn(status, validTo, '2026-11-23')).toBe(expected),
  )
  test('O-9 whose turn follows from the state', () => {
    expect(quoteStatuses.map((status) => [status, quoteTurn(status)])).toEqual([
      ['draft', 'dealer'],
      ['enquiry', 'natre'],
      ['sent', 'customer'],
      ['accepted', 'dealer'],
      ['declined', 'none'],
      ['expired', 'dealer'],
      ['ordered', 'none'],
      ['archived', 'none'],
    ])
  })
})

const lines = fc.array(
  fc.record({ quantity: fc.integer({ min: 1, max: 999 }), netUnit: fc.integer({ min: 0, max: 10_000_000 }).map(ore) }),
  { maxLength: 60 },
)

describe('Q-3, Q-9 totals', () => {
  test('goods, delivery, VAT once on the sum', () => {
    const one: LineSum[] = [
      { quantity: 3, netUnit: kr(100.33) },
      { quantity: 1, netUnit: kr(0.02) },
    ]
    expect(quoteTotals(one, kr(10))).toEqual({
      goods: kr(301.01),
      delivery: kr(10),
      net: kr(311.01),
      vat: kr(77.75),
      gross: kr(388.76),
    })
  })
  test('nothing costs nothing', () =>
    expect(quoteTotals([], ore(0))).toEqual({ goods: 0, delivery: 0, net: 0, vat: 0, gross: 0 }))
  test('parts add up, and the order of the lines is no difference', () => {
    fc.assert(
      fc.property(lines, fc.integer({ min: 0, max: 1e7 }), (all, delivery) => {
        const totals = quoteTotals(all, ore(delivery))
        expect(totals.net).toBe(totals.goods + totals.delivery)
        expect(totals.gross).toBe(totals.net + totals.vat)
        expect(quoteTotals(all.toReversed(), ore(delivery))).toEqual(totals)
        expect(totals.goods).toBe(
          sum(all.flatMap((line) => Array.from({ length: Math.min(line.quantity, 999) }, () => line.netUnit))),
        )
      }),
      { numRuns: 40 },
    )
  })
  test('VAT differs from a quarter by less than an øre, over a million kroner too', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1e10 }), (net) => Math.abs(quoteTotals([], ore(net)).vat - net / 4) <= 0.5))
  })
  test.each([
    [kr(100), 3200, kr(132)],
    [kr(0.01), 5000, kr(0.02)],
    [kr(99.99), 0, kr(99.99)],
    [kr(10), 30_000, kr(40)],
  ])('%d marked up by %d is %d', (net, markup, expected) => expect(customerUnit(net, basisPoints(markup))).toBe(expected))
  test('the customer’s side is never below the dealer’s, and equal without mark-up', () => {
    fc.assert(
      fc.property(lines, fc.integer({ min: 0, max: 30_000 }), (all, markup) => {
        const mine = quoteTotals(all, kr(2650))
        return (
          customerTotals(all, kr(2650), basisPoints(markup)).gross >= mine.gross &&
          customerTotals(all, kr(2650), percent(0)).gross === mine.gross
        )
      }),
      { numRuns: 60 },
    )
  })
  test.each([
    [0, 0],
    [30_000, 30_000],
    [30_001, null],
    [-1, null],
    [1.5, null],
    [Number.NaN, null],
  ])('a mark-up of %d basis points: %s', (value, expected) => expect(markupOf(value)).toBe(expected))
})
