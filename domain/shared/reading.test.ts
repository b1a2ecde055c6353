import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson } from './canonical.ts'
import { uuidv7 } from './id.ts'
import { mm, parseLength } from './length.ts'
import { isOrgNumber } from './org-number.ts'

describe('a measure as people type it', () => {
  test.each([
    ['1190', 1190],
    ['1 190', 1190],
    ['1\u00a0190', 1190],
    ['1190mm', 1190],
    ['1190 MM', 1190],
    ['119 cm', 1190],
    ['119cm', 1190],
    ['1,19 m', 1190],
    ['1.19m', 1190],
    ['1190,0', 1190],
    ['+1190', 1190],
    ['20000', 20_000],
    ['0,1 cm', 1],
  ])('%s is %d mm', (typed, expected) => expect(parseLength(typed)).toEqual({ ok: true, value: expected }))
  test.each([
    ['', 'length.unreadable'],
    ['abc', 'length.unreadable'],
    ['12x12', 'length.unreadable'],
    ['1e3', 'length.unreadable'],
    ['1,1,1', 'length.unreadable'],
    ['0x10', 'length.unreadable'],
    ['12"', 'length.unreadable'],
    ['0', 'length.notPositive'],
    ['-5', 'length.notPositive'],
    ['\u22125', 'length.notPositive'],
    ['1190,5', 'length.notWhole'],
    ['1,1905 m', 'length.notWhole'],
    ['99999', 'length.tooLong'],
    ['21 m', 'length.tooLong'],
  ])('«%s» is refused: %s', (typed, code) => expect(parseLength(typed)).toMatchObject({ ok: false, error: { code } }))
  test('any text is read or refused, never thrown on; what is read is whole and within reach', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const read = parseLength(typed)
        return !read.ok || (Number.isInteger(read.value) && read.value > 0 && read.value <= 20_000)
      }),
    )
  })
  test('every whole measure is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20_000 }), (size) => {
        const read = [
          parseLength(`${size}`),
          parseLength(`${(size / 10).toFixed(1)} cm`.replace('.', ',')),
          parseLength(`${(size / 1000).toFixed(3)} m`),
        ]
        return read.every((one) => one.ok && one.value === size)
      }),
    )
  })
  test.each([0.5, Number.NaN])('%d is not whole millimetres', (value) => expect(() => mm(value)).toThrow(RangeError))
})

describe('org numbers', () => {
  test.each(['310000108', '310 000 116', '974760673', '923609016'])('%s passes', (text) => expect(isOrgNumber(text)).toBe(true))
  test.each(['310000109', '31000010', '3100001080', '', 'abcdefghi', '310000230', '-10000108'])('%s does not', (text) =>
    expect(isOrgNumber(text)).toBe(false),
  )
  test('one wrong digit is always found', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const digits = Array.from('974760673', Number)
        digits[at] = (digits[at]! + by) % 10
        return !isOrgNumber(digits.join(''))
      }),
    )
  })
})

describe('canonical JSON', () => {
  test.each([
    [{ b: 1, a: { d: [2, 1], c: null } }, '{"a":{"c":null,"d":[2,1]},"b":1}'],
    [{ a: undefined, b: 'æ"\n' }, '{"b":"æ\\"\\n"}'],
    [[undefined, 1], '[null,1]'],
    ['x', '"x"'],
    [{ 10: 1, 9: 2 }, '{"10":1,"9":2}'],
  ])('%j', (value, expected) => expect(canonicalJson(value)).toBe(expected))
  test('the order of keys is no difference, everything else is', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).toReversed())
        return canonicalJson(turned) === canonicalJson(value)
      }),
    )
  })
  test('read back it is the same value', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => canonicalJson(JSON.parse(canonicalJson(value))) === canonicalJson(value)))
  })
})

describe('ids', () => {
  test('carry version 7, their variant and their time', () => {
    expect(uuidv7(Date.UTC(2026, 10, 23), new Uint8Array(10).fill(255))).toBe('01a205b3-d000-7fff-bfff-ffffffffffff')
  })
  test('later is greater', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2 ** 47 }),
        fc.integer({ min: 1, max: 1e9 }),
        fc.uint8Array({ minLength: 10, maxLength: 10 }),
        (millis, later, random) => uuidv7(millis, random) < uuidv7(millis + later, random),
      ),
    )
  })
})
