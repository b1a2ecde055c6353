import { mm } from '#domain/shared/length.ts'
import type { Engine } from '#domain/configurator/engine.ts'
import { evaluate } from '#domain/configurator/evaluation.ts'
import {
  movePost,
  partAt,
  fieldsOf,
  withSize,
  type CommonChoices,
  type Configuration,
  type PlacedField,
} from '#domain/configurator/window.ts'

/** Smallest and largest legal measure in mm. `possible` is false when none is: then it holds the family's own limits. */
export interface Range {
  min: number
  max: number
  possible: boolean
}

export interface LegalRanges {
  width: Range
  height: Range
  /** Of a combination's fields: what each may measure while the post after it (before the last) moves and the outside stays. */
  fields: { fieldNumber: number; width: Range; height: Range }[]
}

const nothing: Range = { min: 0, max: 0, possible: false }

type Try = (size: number) => Configuration

/** What width and height may be, each with the other as it stands, under every rule that looks at sizes: limits, weight, ratio, transport, rescue. */
export function legalRanges(engine: Engine, config: Configuration, common: CommonChoices): LegalRanges {
  const limits = engine.families.get(config.family)?.limits
  if (!limits) return { width: nothing, height: nothing, fields: [] }
  const judge = (range: [number, number], now: number, tried: Try): Range =>
    search(range, now, (size) => isLegalSize(engine, tried(size), common))
  const width = judge([limits.minWidthMm, limits.maxWidthMm], config.width, (to) => withSize(config, mm(to), config.height))
  const height = judge([limits.minHeightMm, limits.maxHeightMm], config.height, (to) => withSize(config, config.width, mm(to)))
  const placed = fieldsOf(config)
  if (placed.length < 2) return { width, height, fields: [] }
  const fields = placed.map((one) => {
    const along = { width: fixed(one.width), height: fixed(one.height) }
    const room = roomFor(config, one)
    if (!room) return { fieldNumber: one.number, ...along }
    return { fieldNumber: one.number, ...along, [room.along]: judge([1, room.most], room.now, room.tried) }
  })
  return { width, height, fields }
}

const fixed = (size: number): Range => ({ min: size, max: size, possible: true })

/** How a field can grow inside its split: by moving the post after it, or for the last one the post before it. */
function roomFor(
  config: Configuration,
  placed: PlacedField,
): { along: 'width' | 'height'; most: number; now: number; tried: Try } | undefined {
  const path = placed.path.slice(0, -1)
  const at = placed.path.at(-1) ?? 0
  const split = partAt(config, path)
  if (split?.kind !== 'split') return undefined
  const along = split.direction === 'vertical' ? 'width' : 'height'
  const now = placed[along]
  const last = at === split.parts.length - 1
  const post = last ? at - 1 : at
  const centre = split.positions[post] ?? 0
  const neighbour = last ? centre - (split.positions[post - 1] ?? 0) : (split.positions[post + 1] ?? now + centre) - centre
  const beyond = split.positions[post + 1] === undefined && !last ? sizeOfLast(config, path, along) : neighbour
  return {
    along,
    now,
    most: now + beyond - 1,
    tried: (to) => movePost(config, path, post, mm(centre + (last ? now - to : to - now))),
  }
}

function sizeOfLast(config: Configuration, path: readonly number[], along: 'width' | 'height'): number {
  const split = partAt(config, path)
  if (split?.kind !== 'split') return 1
  const inside = fieldsOf(config).filter((one) => path.every((step, at) => one.path[at] === step))
  const key = along === 'width' ? 'x' : 'y'
  const end = Math.max(...inside.map((one) => one[key] + one[along]))
  const start = Math.min(...inside.map((one) => one[key]))
  return end - start - (split.positions.at(-1) ?? 0)
}

function isLegalSize(engine: Engine, config: Configuration, common: CommonChoices): boolean {
  return evaluate(engine, config, common).violations.every((one) => one.severity !== 'block' || !one.fields.some(isSize))
}

const isSize = (field: string): boolean => /(^|\.)(width|height)$/.test(field)

const probes = 12

/** Finds a legal size near `now`, then halves its way to both ends. Legal sizes are taken to be one unbroken stretch. */
function search([least, most]: [number, number], now: number, legal: (size: number) => boolean): Range {
  const start = Math.min(Math.max(now, least), most)
  const tries = [start, ...Array.from({ length: probes + 1 }, (_, at) => Math.round(least + ((most - least) * at) / probes))]
  const inside = tries.toSorted((a, b) => Math.abs(a - start) - Math.abs(b - start)).find(legal)
  if (inside === undefined) return { min: least, max: most, possible: false }
  return { min: edge(inside, least, legal), max: edge(inside, most, legal), possible: true }
}

/** The last legal size from `inside` towards `end`. */
function edge(inside: number, end: number, legal: (size: number) => boolean): number {
  if (legal(end)) return end
  let good = inside
  let bad = end
  while (Math.abs(good - bad) > 1) {
    const middle = Math.round((good + bad) / 2)
    if (legal(middle)) good = middle
    else bad = middle
  }
  return good
}
