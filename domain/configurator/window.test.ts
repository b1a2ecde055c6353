import { describe, expect, test } from 'vitest'
import { demoCatalog } from '#seed/catalog/catalog.ts'
import { mm } from '#domain/shared/length.ts'
import {
  fieldsOf,
  movePost,
  parseConfiguration,
  partAt,
  postsOf,
  removePost,
  splitHorizontally,
  splitVertically,
  startConfiguration,
  withFamily,
  withField,
} from './window.ts'

const start = startConfiguration(demoCatalog, 'KB', mm(1980), mm(1180))

describe('the tree of a window', () => {
  test('a combination starts with top-swing and fixed, 990 + 990', () => {
    expect(fieldsOf(start).map(({ number, field, x, width }) => [number, field.opening, x, width])).toEqual([
      [1, 'TS', 0, 990],
      [2, 'FK', 990, 990],
    ])
  })
  test('a transom in the right field: numbers run left to right, top to bottom', () => {
    const divided = splitHorizontally(start, [1], mm(400))
    expect(fieldsOf(divided).map((one) => [one.number, one.x, one.y, one.height])).toEqual([
      [1, 0, 0, 1180],
      [2, 990, 0, 400],
      [3, 990, 400, 780],
    ])
    expect(postsOf(divided).map((one) => [one.direction, one.length])).toEqual([
      ['vertical', 1180],
      ['horizontal', 990],
    ])
  })
  test('moving and taking out a post', () => {
    expect(fieldsOf(movePost(start, [], 0, mm(600))).map((one) => one.width)).toEqual([600, 1380])
    expect(removePost(start, [], 0).layout).toEqual({ kind: 'field', opening: 'TS' })
    expect(removePost(splitVertically(start, [1], mm(400)), [1], 0)).toEqual(start)
  })
  test('a path or number that leads nowhere changes nothing', () => {
    expect(splitVertically(start, [7], mm(100))).toEqual(start)
    expect(withField(start, 9, { opening: 'SH' })).toEqual(start)
    expect(partAt(start, [0, 3])).toBeUndefined()
  })
  test('another family keeps the hole: single to combination keeps the field, back keeps the hinge', () => {
    const hung = withField(startConfiguration(demoCatalog, 'SH', mm(790), mm(1190)), 1, { hinge: 'right' })
    const divided = withFamily(demoCatalog, hung, 'KB')
    expect(fieldsOf(divided).map((one) => one.field)).toEqual([
      { kind: 'field', opening: 'SH', hinge: 'right' },
      { kind: 'field', opening: 'FK' },
    ])
    expect(withFamily(demoCatalog, divided, 'DK').layout).toEqual({ kind: 'field', opening: 'DK', hinge: 'right' })
  })
})

describe('reading a window from outside', () => {
  test.each([
    ['not an object', null, undefined, 'configuration.shape'],
    ['a stray key', { ...start, colour: 'red' }, 'colour', 'configuration.unknownKey'],
    ['NaN', { ...start, width: Number.NaN }, 'width', 'configuration.measure'],
    ['half a millimetre', { ...start, height: 1180.5 }, 'height', 'configuration.measure'],
    [
      'a post outside the frame',
      { ...start, layout: { ...start.layout, positions: [1980] } },
      'layout.positions.0',
      'configuration.splitOutside',
    ],
    ['a post too few', { ...start, layout: { ...start.layout, positions: [] } }, 'layout.positions', 'configuration.splitCount'],
    [
      'a hinge on top',
      { ...start, layout: { kind: 'field', opening: 'SH', hinge: 'top' } },
      'layout.hinge',
      'configuration.shape',
    ],
    ['a number as choice', { ...start, choices: { glass: 3 } }, 'choices.glass', 'configuration.code'],
  ])('%s is refused at its field', (_, input, field, code) => {
    const found = parseConfiguration(input)
    expect(found.ok ? undefined : [found.error.code, found.error.field]).toEqual([code, field])
  })
  test('more than 24 fields, or splits deeper than 4, are refused', () => {
    const fields = Array.from({ length: 25 }, () => ({ kind: 'field', opening: 'FK' }))
    const many = parseConfiguration({
      ...start,
      layout: { kind: 'split', direction: 'vertical', positions: fields.slice(1).map((_, at) => at + 1), parts: fields },
    })
    expect(many.ok ? '' : many.error.code).toBe('configuration.tooManyFields')
    let deep: unknown = { kind: 'field', opening: 'FK' }
    for (let at = 0; at < 5; at++)
      deep = {
        kind: 'split',
        direction: 'vertical',
        positions: [1000 - 100 * (4 - at)],
        parts: [deep, { kind: 'field', opening: 'FK' }],
      }
    const tooDeep = parseConfiguration({ ...start, layout: deep })
    expect(tooDeep.ok ? '' : tooDeep.error.code).toBe('configuration.tooDeep')
  })
})
