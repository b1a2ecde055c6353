import { describe, expect, test } from 'vitest'
import { prepare } from '#domain/configurator/evaluate.ts'
import { fieldsOf, parseConfiguration, startConfiguration } from '#domain/configurator/window.ts'
import { mm } from '#domain/shared/length.ts'
import { demoCatalog } from '#seed/catalog/catalog.ts'
import { divide, undivide, withFieldSize } from './editing.ts'

const engine = prepare(demoCatalog)
const single = startConfiguration(demoCatalog, 'TS', mm(1980), mm(1180))
const divided = () => {
  const outcome = divide(engine, single, 1, 'vertical')
  if (!outcome.ok) throw new Error(outcome.error.code)
  return outcome.value
}
const widths = (config: typeof single) => fieldsOf(config).map((one) => one.width)

describe('dividing a window', () => {
  test('a single window becomes a combination with a fixed field beside it', () => {
    expect(divided().family).toBe('KB')
    expect(fieldsOf(divided()).map((one) => one.field.opening)).toEqual(['TS', 'FK'])
    expect(widths(divided())).toEqual([990, 990])
  })

  test('a third field stands beside the others, and the outside keeps its size', () => {
    const outcome = divide(engine, divided(), 2, 'vertical')
    expect(outcome.ok && widths(outcome.value)).toEqual([990, 495, 495])
    expect(outcome.ok && parseConfiguration(outcome.value).ok).toBe(true)
  })

  test('a door is not divided, and says why', () => {
    const outcome = divide(engine, startConfiguration(demoCatalog, 'BD1', mm(990), mm(2090)), 1, 'vertical')
    expect(outcome.ok ? null : outcome.error.code).toBe('divide.notInField')
  })

  test('the last post taken away leaves a window of its own kind', () => {
    const whole = undivide(engine, divided(), 2)
    expect(whole.family).toBe('TS')
    expect(whole.layout.kind).toBe('field')
  })

  test.each([
    [1, 890, [890, 1090]],
    [2, 890, [1090, 890]],
  ])('field %d made %d wide moves the post', (number, to, expected) => {
    const field = fieldsOf(divided())[number - 1]
    const moved = field && withFieldSize(divided(), field, mm(to))
    expect(moved && widths(moved)).toEqual(expected)
  })

  test.each([1980, 2500])('a field of %d mm has no room beside the other', (to) => {
    const [field] = fieldsOf(divided())
    expect(field && withFieldSize(divided(), field, mm(to))).toBeUndefined()
  })
})
