import { describe, title } from '#domain/configurator/drawing/describe.ts'
import type { Engine } from './engine.ts'
import { evaluate } from './evaluation.ts'
import type { FieldDetail, LeafGeometry, Rect } from '#domain/configurator/facts/facts.ts'
import { norwegian } from './norwegian.ts'
import type { Violation } from '#domain/configurator/rules/rules.ts'
import type { Detail, Drawing, Point, Shape, View } from '#domain/configurator/drawing/shapes.ts'
import { fieldsOf, postsOf, type CommonChoices, type Configuration } from './window.ts'

export { describe, specification, title, type SpecificationLine } from '#domain/configurator/drawing/describe.ts'
export type { Detail, Drawing, Shape, View } from '#domain/configurator/drawing/shapes.ts'
export { toSvg, type SvgColours, type SvgSize } from '#domain/configurator/drawing/svg.ts'

export interface DrawingWish {
  view: View
  detail: Detail
  /** Numbers of the fields that some rule blocks. */
  faults?: readonly number[]
}

/**
 * The picture of a window as data: frame, sashes, glass, opening lines (EN 12519: solid towards the viewer, dashed away;
 * they meet on the hinge side), hinges where they show, handles from inside, dimensions to post centres. From inside the
 * picture is mirrored, never the data. A window the catalogue does not know is an empty frame.
 */
export function drawing(engine: Engine, config: Configuration, common: CommonChoices, wish: DrawingWish): Drawing {
  const { facts, choices, violations } = evaluate(engine, config, common)
  const { view, detail, faults = [] } = wish
  const frame: Shape = { kind: 'frame', x: 0, y: 0, width: config.width, height: config.height }
  const fields = facts.fields.flatMap((one) => {
    const marks = faults.includes(one.facts.number)
      ? { fieldNumber: one.facts.number, fault: true }
      : { fieldNumber: one.facts.number }
    return fieldShapes(one, config, wish, engine.families.get(one.facts.opening)?.discountGroup === 'doors').map(
      (shape): Shape => ({ ...shape, ...marks }),
    )
  })
  const seen = [frame, ...fields].map((shape) => (view === 'inside' ? mirrored(shape, config.width) : shape))
  const side = view === 'inside' ? 'colourInside' : 'colourOutside'
  const spoken = describe(engine, config, common)
  return {
    width: config.width,
    height: config.height,
    view,
    detail,
    title: title(engine, config),
    description: view === 'inside' ? spoken.replace('Sett utenfra', 'Vist innenfra; sider er oppgitt sett utenfra') : spoken,
    frameColour: choices[side]?.offered?.swatch ?? '#f4f2ec',
    shapes: detail === 'small' ? seen : [...seen, ...dimensions(config, facts.fields, wish, violations)],
  }
}

/** How far the bead stands outside the visible glass in the picture. */
const beadMm = 17

function fieldShapes(field: FieldDetail, config: Configuration, { view, detail }: DrawingWish, door: boolean): Shape[] {
  const towards = (field.facts.opens === 'out') === (view === 'outside')
  const shapes = field.leaves.flatMap((leaf, at): Shape[] => {
    const bead = outset(leaf.glass, beadMm)
    const sash: Shape[] = leaf.sash ? [{ kind: 'sash', ...leaf.sash }] : []
    const beads: Shape[] = detail === 'small' ? [] : [{ kind: 'bead', ...bead }]
    const mitres =
      detail === 'large' && leaf.sash
        ? corners(leaf.sash).map((from, corner): Shape => ({ kind: 'mitre', from, to: corners(bead)[corner] ?? from }))
        : []
    const side = hingeSide(field, at)
    const lines = leaf.sash
      ? openingLines(field, leaf.sash, side).map((points): Shape => ({ kind: 'opening', points, away: !towards }))
      : []
    const fittings =
      detail === 'small'
        ? []
        : fittingsOf(field, leaf, { side, view, door, active: field.leaves.length === 1 || side === field.facts.hinge })
    return [...sash, ...beads, ...mitres, { kind: 'glass', ...leaf.glass }, ...lines, ...fittings]
  })
  const [leaf] = field.leaves
  if (!leaf) return shapes
  const { glass, sash } = leaf
  const centre: Point = [glass.x + glass.width / 2, glass.y + glass.height / 2]
  if (sash && field.movement === 'topSwing')
    shapes.push({ kind: 'arrow', at: [sash.x + sash.width / 2, sash.y + sash.height * 0.24] })
  if (sash && field.movement === 'sideSwing')
    shapes.push({
      kind: 'arrow',
      at: [sash.x + sash.width * (field.facts.hinge === 'right' ? 0.72 : 0.28), sash.y + sash.height / 2],
    })
  if (!sash && detail !== 'small') shapes.push({ kind: 'label', at: centre, text: 'F' })
  if (detail === 'large' && config.layout.kind === 'split')
    shapes.push({
      kind: 'fieldNumber',
      at: [view === 'inside' ? glass.x + glass.width : glass.x, glass.y + glass.height],
      number: field.facts.number,
    })
  return shapes
}

/** Of two leaves the left one hangs on the left. */
function hingeSide(field: FieldDetail, leaf: number): 'left' | 'right' {
  if (field.leaves.length === 2) return leaf === 0 ? 'left' : 'right'
  return field.facts.hinge === 'right' ? 'right' : 'left'
}

function openingLines(field: FieldDetail, { x, y, width, height }: Rect, side: 'left' | 'right'): Point[][] {
  const right = x + width
  const bottom = y + height
  const [hinge, free] = side === 'left' ? [x, right] : [right, x]
  const sideways: Point[] = [
    [free, y],
    [hinge, y + height / 2],
    [free, bottom],
  ]
  if (field.movement === 'topSwing' || field.movement === 'topHung')
    return [
      [
        [x, bottom],
        [x + width / 2, y],
        [right, bottom],
      ],
    ]
  if (field.movement === 'tiltTurn')
    return [
      sideways,
      [
        [x, y],
        [x + width / 2, bottom],
        [right, y],
      ],
    ]
  return field.movement === 'none' ? [] : [sideways]
}

interface Fitting {
  side: 'left' | 'right'
  view: View
  door: boolean
  active: boolean
}

/** Hinges on the side they show, handle from inside (a door's on both), on the edge that opens. */
function fittingsOf({ facts, movement }: FieldDetail, { sash }: LeafGeometry, { side, view, door, active }: Fitting): Shape[] {
  if (!sash) return []
  const { x, y, width, height } = sash
  const shown = (facts.opens === 'out') === (view === 'outside')
  const hung = movement === 'sideHung' || movement === 'doubleDoor' || movement === 'tiltTurn'
  const edge = side === 'left' ? x : x + width
  const fittings: Shape[] = []
  if (shown && hung)
    for (const at of door ? [0.12, 0.5, 0.88] : [0.15, 0.85])
      fittings.push({ kind: 'hinge', x: edge - 11, y: y + height * at - 28, width: 22, height: 56 })
  if (shown && movement === 'topHung')
    for (const at of [0.15, 0.85]) fittings.push({ kind: 'hinge', x: x + width * at - 28, y: y - 11, width: 56, height: 22 })
  if (!active || (view === 'outside' && !door)) return fittings
  const low = movement === 'topSwing' || movement === 'topHung'
  if (low) return [...fittings, { kind: 'handle', x: x + width / 2 - 30, y: y + height - 36, width: 60, height: 16 }]
  const free = side === 'left' ? x + width - 28 : x + 12
  return [...fittings, { kind: 'handle', x: free, y: y + height / 2 - 30, width: 16, height: 60 }]
}

const outset = ({ x, y, width, height }: Rect, by: number): Rect => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
})
const corners = ({ x, y, width, height }: Rect): Point[] => [
  [x, y],
  [x + width, y],
  [x, y + height],
  [x + width, y + height],
]

type Axis = 'horizontal' | 'vertical'
const sideOf = { horizontal: 'width', vertical: 'height' } as const

/** Field chains nearest the frame where there is more than one field, the whole outside them. */
function dimensions(
  config: Configuration,
  fields: readonly FieldDetail[],
  { view, faults = [] }: DrawingWish,
  violations: readonly Violation[],
): Shape[] {
  const posts = postsOf(config)
  const placed = fieldsOf(config)
  const middles = placed.filter((one) => fields[one.number - 1]?.leaves.length === 2).map((one) => one.x + one.width / 2)
  const flip = (at: number): number => (view === 'inside' ? config.width - at : at)
  const across = cuts(
    [...posts.filter((post) => post.direction === 'vertical').map((post) => post.x), ...middles].map(flip),
    config.width,
  )
  const down = cuts(
    posts.filter((post) => post.direction === 'horizontal').map((post) => post.y),
    config.height,
  )
  const blamed = (axis: Axis, number: number): boolean =>
    faults.includes(number) &&
    violations.some(
      (one) => one.severity === 'block' && one.fieldNumber === number && one.fields.some((field) => field.endsWith(sideOf[axis])),
    )
  const isFault = (axis: Axis, from: number, to: number): boolean =>
    placed.some(
      (one) =>
        blamed(axis, one.number) &&
        (axis === 'horizontal'
          ? near(Math.min(flip(one.x), flip(one.x + one.width)), from) && near(one.width, to - from)
          : near(one.y, from) && near(one.height, to - from)),
    )
  const chain = (axis: Axis, stops: readonly number[], level: 1 | 2): Shape[] =>
    stops.slice(1).map((to, at): Shape => {
      const from = stops[at] ?? 0
      const shape: Shape = { kind: 'dimension', axis, chain: level, from, to, text: norwegian(to - from) }
      return isFault(axis, from, to) ? { ...shape, fault: true } : shape
    })
  const both = (axis: Axis, stops: readonly number[], extent: number): Shape[] =>
    stops.length > 2 ? [...chain(axis, stops, 1), ...chain(axis, [0, extent], 2)] : chain(axis, [0, extent], 1)
  return [...both('horizontal', across, config.width), ...both('vertical', down, config.height)]
}

const near = (a: number, b: number): boolean => Math.abs(a - b) < 0.5
const cuts = (inner: readonly number[], extent: number): number[] => [0, ...new Set(inner.toSorted((a, b) => a - b)), extent]

function mirrored(shape: Shape, width: number): Shape {
  const flip = ([x, y]: Point): Point => [width - x, y]
  if (shape.kind === 'dimension') return shape
  if (shape.kind === 'mitre') return { ...shape, from: flip(shape.from), to: flip(shape.to) }
  if (shape.kind === 'opening') return { ...shape, points: shape.points.map(flip) }
  if (shape.kind === 'arrow' || shape.kind === 'label' || shape.kind === 'fieldNumber') return { ...shape, at: flip(shape.at) }
  return { ...shape, x: width - shape.x - shape.width }
}
