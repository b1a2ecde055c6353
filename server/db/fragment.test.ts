import { expect, test } from 'vitest'
import { join, nothing, sql, textOf } from './fragment.ts'

test('pieces fit into each other and their values keep their order', () => {
  const where = join([sql`a = ${1}`, sql`b like ${'%x%'}`, sql`c`], sql` and `)
  const whole = sql`select ${0} where ${where} and d = ${2}`
  expect(textOf(whole)).toBe('select $1 where a = $2 and b like $3 and c and d = $4')
  expect(whole.values).toEqual([0, 1, '%x%', 2])
})

test('a hostile value never becomes text', () => {
  const whole = sql`select ${"'; drop table orders; --"}`
  expect(textOf(whole)).toBe('select $1')
})

test('nothing is nothing', () => {
  expect(textOf(sql`a${nothing}b`)).toBe('ab')
})
