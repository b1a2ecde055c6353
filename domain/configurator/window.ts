import type { Catalog } from '#domain/catalog/catalog.ts'
import { mm, type Length } from '#domain/shared/length.ts'

export { parseConfiguration, type ConfigurationFault } from './parse-configuration.ts'

/** One light: fixed, or one opening. `opening` is a family code; `hinge` is seen from outside (a double door: its active leaf). */
export interface Field {
  kind: 'field'
  opening: string
  hinge?: 'left' | 'right'
  glass?: string
}

/** Posts side by side (`vertical`) or transoms above each other (`horizontal`); positions run from left or top of this part to each centre. */
export interface Split {
  kind: 'split'
  direction: 'vertical' | 'horizontal'
  positions: Length[]
  parts: Part[]
}

export type Part = Field | Split
export type Path = readonly number[]

/** What a dealer has put together. Frame size outside, millimetres; data is always as seen from outside. */
export interface Configuration {
  family: string
  width: Length
  height: Length
  layout: Part
  /** Own choices by option code; absent = inherited. `notChosen` is a real value. */
  choices: Record<string, string>
}

/** What the quote has chosen for all its windows. */
export type CommonChoices = Record<string, string>

export const notChosen = 'notChosen'

/** A field with its number (left to right, top to bottom), its path, its rectangle in mm and what each edge leans on. */
export interface PlacedField {
  number: number
  path: Path
  field: Field
  x: number
  y: number
  width: number
  height: number
  posts: { left: boolean; right: boolean; top: boolean; bottom: boolean }
}

/** A post or transom by its centre line. */
export interface PlacedPost {
  direction: 'vertical' | 'horizontal'
  x: number
  y: number
  length: number
}

type Area = Omit<PlacedField, 'number' | 'path' | 'field'>

/** A new window of a family: one field of its own kind, or the combination's usual fields sharing the width. Hinges start on the left. */
export function startConfiguration(catalog: Catalog, family: string, width: Length, height: Length): Configuration {
  const found = catalog.families.find((one) => one.code === family)
  const openings = found?.combination ? (found.startFields ?? [family]) : [family]
  return {
    family,
    width,
    height,
    layout: rowOf(
      openings.map((opening) => fieldFor(catalog, opening)),
      width,
    ),
    choices: {},
  }
}

/** A field of a family, hinged on the left when the family has a hinge side. */
export function fieldFor(catalog: Catalog, opening: string, hinge: 'left' | 'right' = 'left'): Field {
  const handed = catalog.families.find((one) => one.code === opening)?.handed ?? false
  return handed ? { kind: 'field', opening, hinge } : { kind: 'field', opening }
}

/** Fields side by side with posts that share the width equally; one field stands alone. */
export function rowOf(parts: readonly Part[], width: Length): Part {
  const [only] = parts
  if (parts.length === 1 && only) return only
  const positions = parts.slice(1).map((_, at) => mm(Math.round((width * (at + 1)) / parts.length)))
  return { kind: 'split', direction: 'vertical', positions, parts: [...parts] }
}

/** The window seen in a mirror: parts change sides and hinges with them. Mirrored twice it is itself again. */
export function mirror(config: Configuration): Configuration {
  return { ...config, layout: mirrorPart(config.layout, config.width) }
}

function mirrorPart(part: Part, width: number): Part {
  if (part.kind === 'field') return part.hinge ? { ...part, hinge: part.hinge === 'left' ? 'right' : 'left' } : part
  if (part.direction === 'horizontal') return { ...part, parts: part.parts.map((one) => mirrorPart(one, width)) }
  const parts = part.parts.map((one, at) => mirrorPart(one, spanOf(part, at, width).size)).toReversed()
  return { ...part, parts, positions: part.positions.map((at) => mm(width - at)).toReversed() }
}

/** Start and size of one part of a split that is `extent` wide or high. */
export function spanOf(split: Split, at: number, extent: number): { start: number; size: number } {
  const start = at === 0 ? 0 : (split.positions[at - 1] ?? extent)
  return { start, size: (split.positions[at] ?? extent) - start }
}

/** The same window in another size; posts keep their share. */
export function withSize(config: Configuration, width: Length, height: Length): Configuration {
  return { ...config, width, height, layout: resized(config.layout, [config.width, config.height], [width, height]) }
}

type Size = readonly [width: number, height: number]

function resized(part: Part, from: Size, to: Size): Part {
  if (part.kind === 'field') return part
  const along = part.direction === 'vertical' ? 0 : 1
  const positions = part.positions.map((at) => mm(Math.round((at * to[along]) / Math.max(from[along], 1))))
  const scaled = { ...part, positions }
  const parts = part.parts.map((one, at) => resized(one, cut(part, at, from), cut(scaled, at, to)))
  return { ...scaled, parts }
}

function cut(split: Split, at: number, [width, height]: Size): Size {
  return split.direction === 'vertical' ? [spanOf(split, at, width).size, height] : [width, spanOf(split, at, height).size]
}

/** The same hole in the wall with another product. A combination keeps the old field and gets a fixed one beside it. */
export function withFamily(catalog: Catalog, config: Configuration, family: string): Configuration {
  const target = catalog.families.find((one) => one.code === family)
  const first = fieldsOf(config)[0]?.field
  if (!target?.combination) return { ...config, family, layout: fieldFor(catalog, family, first?.hinge) }
  if (config.layout.kind === 'split') return { ...config, family }
  const usable = catalog.families.some((one) => one.code === first?.opening && one.usableInField)
  const start = startConfiguration(catalog, family, config.width, config.height)
  if (!usable || !first) return { ...config, family, layout: start.layout }
  const fixed = catalog.families.find((one) => one.usableInField && one.opens === 'fixed')
  return { ...config, family, layout: rowOf([first, fieldFor(catalog, fixed?.code ?? first.opening)], config.width) }
}

/** Changes one field by its number; `undefined` takes a hinge or a glass of its own away. An unknown number changes nothing. */
export function withField(config: Configuration, fieldNumber: number, change: FieldChange): Configuration {
  const placed = fieldsOf(config)[fieldNumber - 1]
  if (!placed) return config
  const merged = { ...placed.field, ...change }
  const { hinge, glass, ...rest } = merged
  const field: Field = { ...rest, ...(hinge === undefined ? {} : { hinge }), ...(glass === undefined ? {} : { glass }) }
  return withPart(config, placed.path, () => field)
}

export interface FieldChange {
  opening?: string
  hinge?: 'left' | 'right' | undefined
  glass?: string | undefined
}

/** Sets a post into the part at `path`, `at` mm from its left: what was there stays on the left, a copy comes on the right. */
export const splitVertically = (config: Configuration, path: Path, at: Length): Configuration =>
  split(config, path, 'vertical', at)

/** Sets a transom into the part at `path`, `at` mm from its top: what was there stays above, a copy comes below. */
export const splitHorizontally = (config: Configuration, path: Path, at: Length): Configuration =>
  split(config, path, 'horizontal', at)

function split(config: Configuration, path: Path, direction: Split['direction'], at: Length): Configuration {
  return withPart(config, path, (part) => ({ kind: 'split', direction, positions: [at], parts: [part, part] }))
}

/** Moves post number `index` of the split at `path` to a new centre. */
export function movePost(config: Configuration, path: Path, index: number, to: Length): Configuration {
  return withPart(config, path, (part) => (part.kind === 'field' ? part : { ...part, positions: part.positions.with(index, to) }))
}

/** Takes post number `index` out of the split at `path`; the part before it fills the room. */
export function removePost(config: Configuration, path: Path, index: number): Configuration {
  return withPart(config, path, (part) => {
    if (part.kind === 'field') return part
    const parts = part.parts.toSpliced(index + 1, 1)
    const [only] = parts
    return parts.length === 1 && only ? only : { ...part, parts, positions: part.positions.toSpliced(index, 1) }
  })
}

/** Replaces the part at `path`; a path that leads nowhere changes nothing. */
export function withPart(config: Configuration, path: Path, change: (part: Part) => Part): Configuration {
  return { ...config, layout: replaced(config.layout, path, change) }
}

function replaced(part: Part, path: Path, change: (part: Part) => Part): Part {
  const [at, ...rest] = path
  if (at === undefined) return change(part)
  const inner = part.kind === 'split' ? part.parts[at] : undefined
  if (part.kind === 'field' || !inner) return part
  return { ...part, parts: part.parts.with(at, replaced(inner, rest, change)) }
}

/** The part at `path`, if there is one. */
export function partAt(config: Configuration, path: Path): Part | undefined {
  let part: Part | undefined = config.layout
  for (const at of path) part = part?.kind === 'split' ? part.parts[at] : undefined
  return part
}

/** All fields with number, path and rectangle in mm; they tile the frame exactly. */
export function fieldsOf(config: Configuration): PlacedField[] {
  const fields: PlacedField[] = []
  const posts = { left: false, right: false, top: false, bottom: false }
  const area = { x: 0, y: 0, width: config.width, height: config.height, posts }
  walk(config.layout, area, [], (field, at, path) => fields.push({ number: fields.length + 1, path, field, ...at }))
  return fields
}

/** All posts and transoms. */
export function postsOf(config: Configuration): PlacedPost[] {
  const posts: PlacedPost[] = []
  const edge = { left: false, right: false, top: false, bottom: false }
  const area = { x: 0, y: 0, width: config.width, height: config.height, posts: edge }
  walk(
    config.layout,
    area,
    [],
    () => {},
    (part, { x, y, width, height }) => {
      for (const at of part.positions)
        posts.push(
          part.direction === 'vertical'
            ? { direction: 'vertical', x: x + at, y, length: height }
            : { direction: 'horizontal', x, y: y + at, length: width },
        )
    },
  )
  return posts
}

type OnField = (field: Field, area: Area, path: Path) => void
type OnSplit = (split: Split, area: Area) => void

function walk(part: Part, area: Area, path: Path, onField: OnField, onSplit?: OnSplit): void {
  if (part.kind === 'field') return onField(part, area, path)
  onSplit?.(part, area)
  part.parts.forEach((one, at) => walk(one, inside(part, at, area), [...path, at], onField, onSplit))
}

function inside(split: Split, at: number, area: Area): Area {
  const last = at === split.parts.length - 1
  if (split.direction === 'vertical') {
    const { start, size } = spanOf(split, at, area.width)
    return {
      ...area,
      x: area.x + start,
      width: size,
      posts: { ...area.posts, left: at > 0 || area.posts.left, right: !last || area.posts.right },
    }
  }
  const { start, size } = spanOf(split, at, area.height)
  return {
    ...area,
    y: area.y + start,
    height: size,
    posts: { ...area.posts, top: at > 0 || area.posts.top, bottom: !last || area.posts.bottom },
  }
}
