import { describe, expect, test } from 'vitest'
import { can, reachOf, rights, type Right } from './can.ts'
import { isStaff, roles } from './role.ts'

describe('A-1 who may do what', () => {
  test('a dealer’s people reach their own dealer, Natre’s reach all', () => {
    for (const right of Object.keys(rights) as Right[])
      for (const role of roles)
        expect([right, role, reachOf(role, right) ?? 'none']).toEqual([
          right,
          role,
          can(role, right) ? (isStaff(role) ? 'all' : 'own') : 'none',
        ])
  })
  test.each<[Right, string[]]>([
    ['quotes.write', ['user', 'superuser', 'seller']],
    ['orders.place', ['user', 'superuser', 'seller']],
    ['orders.answer', ['user', 'superuser']],
    ['orders.review', ['seller']],
    ['credit.decide', ['credit']],
    ['orders.hold', ['seller', 'credit']],
    ['inbox.see', ['seller', 'credit', 'admin']],
    ['credit.seeOwn', ['user', 'superuser']],
  ])('%s belongs to %j', (right, holders) => expect(roles.filter((role) => can(role, right))).toEqual(holders))
  test('A-8 whoever decides on credit neither sells nor reviews', () => {
    for (const right of ['quotes.write', 'orders.place', 'orders.review'] as const) expect(can('credit', right)).toBe(false)
    expect(can('seller', 'credit.decide')).toBe(false)
  })
})
