import { expect, test } from 'vitest'
import { isShown, queryOf, viewsFor } from './filter.ts'

test('one choice filters type or status; what is not understood is left out', () => {
  expect(queryOf({ status: 'order' })).toEqual({ kind: 'order' })
  expect(queryOf({ status: 'expired', q: 'hytte' })).toEqual({ status: 'expired', q: 'hytte' })
  expect(queryOf({ status: 'nonsense', turn: 'x', mine: 'no' })).toEqual({})
})
test('a tab is shown as the one in hand whatever is searched for', () => {
  const query = queryOf({ turn: 'natre', q: 'hytte' })
  expect(
    viewsFor('dealer')
      .filter((view) => isShown(view, query))
      .map(({ label }) => label),
  ).toEqual(['Venter på Natre'])
})
