import type { Engine } from '#domain/configurator/evaluate.ts'
import { evaluate } from '#domain/configurator/evaluate.ts'
import {
  fieldFor,
  fieldsOf,
  movePost,
  partAt,
  removePost,
  splitHorizontally,
  splitVertically,
  withFamily,
  withPart,
  type CommonChoices,
  type Configuration,
  type PlacedField,
  type Split,
} from '#domain/configurator/window.ts'
import { mm, type Length } from '#domain/shared/length.ts'
import { accept, refuse, type Result } from '#domain/shared/result.ts'

/** Shorter than any product: someone is still typing. */
export const shortest = 100

type Direction = Split['direction']

/** Sets a post or transom in the middle of a field. A single window becomes a combination with a fixed field beside it. */
export function divide(engine: Engine, config: Configuration, number: number, direction: Direction): Result<Configuration> {
  const placed = fieldsOf(config)[number - 1]
  const family = engine.families.get(config.family)
  const combination = engine.catalog.families.find((one) => one.combination)
  if (!placed || !family || !combination) return refuse('divide.impossible')
  if (!family.combination)
    return divideSingle(engine, config, {
      direction,
      placed,
      combination: combination.code,
      usable: family.usableInField,
      name: family.name,
    })
  const most = family.limits.maxFields
  if (fieldsOf(config).length >= most) return refuse('divide.tooMany', { max: most })
  return accept(insert(config, placed, direction))
}

interface Single {
  direction: Direction
  placed: PlacedField
  combination: string
  usable: boolean
  name: string
}

function divideSingle(
  engine: Engine,
  config: Configuration,
  { direction, placed, combination, usable, name }: Single,
): Result<Configuration> {
  if (!usable) return refuse('divide.notInField', { name })
  if (direction === 'vertical') return accept(withFamily(engine.catalog, config, combination))
  const parts = [placed.field, fieldFor(engine.catalog, 'FK')]
  return accept({
    ...config,
    family: combination,
    layout: { kind: 'split', direction, positions: [mm(Math.round(config.height / 2))], parts },
  })
}

/** Beside its neighbours when they stand the same way, else as a division inside the field. */
function insert(config: Configuration, placed: PlacedField, direction: Direction): Configuration {
  const size = direction === 'vertical' ? placed.width : placed.height
  const half = mm(Math.round(size / 2))
  const parent = partAt(config, placed.path.slice(0, -1))
  const at = placed.path.at(-1) ?? 0
  if (parent?.kind !== 'split' || parent.direction !== direction)
    return direction === 'vertical' ? splitVertically(config, placed.path, half) : splitHorizontally(config, placed.path, half)
  return withPart(config, placed.path.slice(0, -1), () => ({
    ...parent,
    positions: parent.positions.toSpliced(at, 0, mm((parent.positions[at - 1] ?? 0) + half)),
    parts: parent.parts.toSpliced(at, 0, placed.field),
  }))
}

/** Takes away the post beside a field. When one field is left it is a window of its own kind again. */
export function undivide(engine: Engine, config: Configuration, number: number): Configuration {
  const placed = fieldsOf(config)[number - 1]
  if (!placed || placed.path.length === 0) return config
  const at = placed.path.at(-1) ?? 0
  const parent = partAt(config, placed.path.slice(0, -1))
  const last = parent?.kind === 'split' && at === parent.parts.length - 1
  const merged = removePost(config, placed.path.slice(0, -1), last ? at - 1 : at)
  return merged.layout.kind === 'field' ? withFamily(engine.catalog, merged, merged.layout.opening) : merged
}

/** Along which a field can be made wider or higher: the direction of the division it stands in. */
export function alongOf(config: Configuration, placed: PlacedField): 'width' | 'height' | undefined {
  const parent = partAt(config, placed.path.slice(0, -1))
  return parent?.kind === 'split' ? (parent.direction === 'vertical' ? 'width' : 'height') : undefined
}

/** Gives a field another size by moving the post after it, or before it when it is the last. Undefined outside the neighbours. */
export function withFieldSize(config: Configuration, placed: PlacedField, to: Length): Configuration | undefined {
  const path = placed.path.slice(0, -1)
  const parent = partAt(config, path)
  const along = alongOf(config, placed)
  if (parent?.kind !== 'split' || !along) return undefined
  const at = placed.path.at(-1) ?? 0
  const last = at === parent.parts.length - 1
  const post = last ? at - 1 : at
  const moved = (parent.positions[post] ?? 0) + (last ? placed[along] - to : to - placed[along])
  const extent = extentOf(config, path, along)
  const [before, after] = [parent.positions[post - 1] ?? 0, parent.positions[post + 1] ?? extent]
  return moved > before && moved < after ? movePost(config, path, post, mm(moved)) : undefined
}

function extentOf(config: Configuration, path: readonly number[], along: 'width' | 'height'): number {
  const start = along === 'width' ? 'x' : 'y'
  const inside = fieldsOf(config).filter((one) => path.every((step, at) => one.path[at] === step))
  return Math.max(...inside.map((one) => one[start] + one[along])) - Math.min(...inside.map((one) => one[start]))
}

/** The first thing that blocks a window which was not blocked by the same rule before: why a choice does not go. */
export function blockerOf(
  engine: Engine,
  config: Configuration,
  common: CommonChoices,
): { rule: string; text: string } | undefined {
  return evaluate(engine, config, common).violations.find((one) => one.severity === 'block')
}
