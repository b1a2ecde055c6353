import { describe, expect, test } from 'vitest'
import { parseKroner } from './amount.ts'

describe('an amount in kroner, as people type it', () => {
  test.each([
    ['41 270,00', 4_127_000],
    ['41270', 4_127_000],
    ['41\u00a0270,5 kr', 4_127_050],
    ['0,05', 5],
  ])('%s is read', (typed, ore) => {
    expect(parseKroner(typed)).toBe(ore)
  })
  test.each(['', 'abc', '-5', '1,234', '1.000,00'])('%s is not guessed at', (typed) => {
    expect(parseKroner(typed)).toBeNull()
  })
})
