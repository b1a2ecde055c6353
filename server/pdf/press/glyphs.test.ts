import { describe, expect, test } from 'vitest'
import { printable, printableThroughout } from './glyphs.ts'

const latin = (codePoint: number) => codePoint < 0x180

describe('D18 what can be printed of a text', () => {
  test.each([
    ['Blåbærsyltetøy', 'Blåbærsyltetøy'],
    ['e\u0301', 'é'],
    ['linje\r\nto\tre', 'linje to re'],
    ['\u202egnirts', 'gnirts'],
    ['漢 😀', '□ □'],
    ['\ud800', '□'],
  ])('%j is printed as %j', (text, printed) => {
    expect(printable(text, latin)).toBe(printed)
  })
  test('however deep it lies', () => {
    expect(printableThroughout({ a: [{ b: '漢' }], c: 1, d: null, e: true }, latin)).toEqual({
      a: [{ b: '□' }],
      c: 1,
      d: null,
      e: true,
    })
  })
})
