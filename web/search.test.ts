import { describe, expect, test } from 'vitest'
import { parseSearch, readDealsSearch, readSignInSearch, stringifySearch } from './search.ts'

describe('the address bar', () => {
  test('a number searched for stays a text', () => expect(readDealsSearch(parseSearch('?q=260431'))).toEqual({ q: '260431' }))
  test('nonsense is dropped', () => expect(readDealsSearch({ page: '-3', q: '  ', view: ['a'] })).toEqual({}))
  test('what is written can be read back', () => {
    const search = { q: 'Hytte & naust', page: 3 }
    expect(readDealsSearch(parseSearch(stringifySearch(search)))).toEqual(search)
  })
  test.each(['//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:alert(1)'])(
    'after signing in nobody is sent to %s',
    (to) => expect(readSignInSearch({ to })).toEqual({}),
  )
  test('but back to a page of ours', () => expect(readSignInSearch({ to: '/ordre/O-1?x=1' })).toEqual({ to: '/ordre/O-1?x=1' }))
})
