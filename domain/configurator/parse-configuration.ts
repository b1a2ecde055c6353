import { longestTyped, mm, type Length } from '#domain/shared/length.ts'
import { accept, refuse, type Refusal, type Result } from '#domain/shared/result.ts'
import type { Configuration, Field, Part, Split } from './window.ts'

/** Why something is no window at all. Whether the factory makes it is another question, for `evaluate`. */
export type ConfigurationFault =
  | 'configuration.shape'
  | 'configuration.unknownKey'
  | 'configuration.measure'
  | 'configuration.code'
  | 'configuration.splitCount'
  | 'configuration.splitOutside'
  | 'configuration.tooManyFields'
  | 'configuration.tooDeep'
  | 'configuration.tooManyChoices'

type Parsed<T> = Result<T, Refusal<ConfigurationFault>>
type Json = Record<string, unknown>
interface Counter {
  fields: number
}

const mostFields = 24
const deepestSplit = 4
const mostChoices = 60

/**
 * Reads a window from outside data: whole positive millimetres, posts in order inside their part, at most 24 fields and
 * 4 splits inside each other, choices as code → code. Refuses with the path of the field that is wrong; never throws.
 */
export function parseConfiguration(input: unknown): Parsed<Configuration> {
  const object = record(input, '', ['family', 'width', 'height', 'layout', 'choices'])
  if (!object.ok) return object
  const family = code(object.value['family'], 'family')
  if (!family.ok) return family
  const width = measure(object.value['width'], 'width')
  if (!width.ok) return width
  const height = measure(object.value['height'], 'height')
  if (!height.ok) return height
  const layout = part(
    object.value['layout'],
    { path: 'layout', width: width.value, height: height.value, depth: 0 },
    { fields: 0 },
  )
  if (!layout.ok) return layout
  const choices = choicesOf(object.value['choices'])
  if (!choices.ok) return choices
  return accept({ family: family.value, width: width.value, height: height.value, layout: layout.value, choices: choices.value })
}

interface Place {
  path: string
  width: number
  height: number
  depth: number
}

function part(input: unknown, place: Place, counter: Counter): Parsed<Part> {
  const kind = typeof input === 'object' && input !== null ? (input as Json)['kind'] : undefined
  if (kind === 'field') return field(input, place, counter)
  if (kind === 'split') return split(input, place, counter)
  return refuse('configuration.shape', { expected: 'field or split' }, `${place.path}.kind`)
}

function field(input: unknown, { path }: Place, counter: Counter): Parsed<Field> {
  const object = record(input, path, ['kind', 'opening', 'hinge', 'glass'])
  if (!object.ok) return object
  if (++counter.fields > mostFields) return refuse('configuration.tooManyFields', { max: mostFields }, path)
  const opening = code(object.value['opening'], `${path}.opening`)
  if (!opening.ok) return opening
  const read: Field = { kind: 'field', opening: opening.value }
  const { hinge, glass } = object.value
  if (hinge !== undefined) {
    if (hinge !== 'left' && hinge !== 'right')
      return refuse('configuration.shape', { expected: 'left or right' }, `${path}.hinge`)
    read.hinge = hinge
  }
  if (glass !== undefined) {
    const own = code(glass, `${path}.glass`)
    if (!own.ok) return own
    read.glass = own.value
  }
  return accept(read)
}

function split(input: unknown, place: Place, counter: Counter): Parsed<Split> {
  const object = record(input, place.path, ['kind', 'direction', 'positions', 'parts'])
  if (!object.ok) return object
  if (place.depth >= deepestSplit) return refuse('configuration.tooDeep', { max: deepestSplit }, place.path)
  const { direction, positions, parts } = object.value
  if (direction !== 'vertical' && direction !== 'horizontal')
    return refuse('configuration.shape', { expected: 'vertical or horizontal' }, `${place.path}.direction`)
  if (!Array.isArray(parts)) return refuse('configuration.shape', { expected: 'list' }, `${place.path}.parts`)
  if (parts.length > mostFields) return refuse('configuration.tooManyFields', { max: mostFields }, `${place.path}.parts`)
  const vertical = direction === 'vertical'
  const read = positionsOf(positions, parts.length, place, vertical ? place.width : place.height)
  if (!read.ok) return read
  const inner: Part[] = []
  const whole: Split = { kind: 'split', direction, positions: read.value, parts: inner }
  for (const [at, one] of parts.entries()) {
    const size = (read.value[at] ?? (vertical ? place.width : place.height)) - (read.value[at - 1] ?? 0)
    const room = { width: vertical ? size : place.width, height: vertical ? place.height : size }
    const parsed = part(one, { path: `${place.path}.parts.${at}`, depth: place.depth + 1, ...room }, counter)
    if (!parsed.ok) return parsed
    inner.push(parsed.value)
  }
  return accept(whole)
}

function positionsOf(input: unknown, parts: number, place: Place, extent: number): Parsed<Length[]> {
  const path = `${place.path}.positions`
  if (!Array.isArray(input)) return refuse('configuration.shape', { expected: 'list' }, path)
  if (input.length < 1 || input.length !== parts - 1)
    return refuse('configuration.splitCount', { positions: input.length, parts }, path)
  const read: Length[] = []
  for (const [at, one] of input.entries()) {
    const position = measure(one, `${path}.${at}`)
    if (!position.ok) return position
    if (position.value <= (read[at - 1] ?? 0) || position.value >= extent)
      return refuse(
        'configuration.splitOutside',
        { position: position.value, after: read[at - 1] ?? 0, before: extent },
        `${path}.${at}`,
      )
    read.push(position.value)
  }
  return accept(read)
}

function choicesOf(input: unknown): Parsed<Record<string, string>> {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    return refuse('configuration.shape', { expected: 'object' }, 'choices')
  const entries = Object.entries(input)
  if (entries.length > mostChoices) return refuse('configuration.tooManyChoices', { max: mostChoices }, 'choices')
  const read: Record<string, string> = {}
  for (const [option, value] of entries) {
    if (!/^[a-z][A-Za-z0-9]{0,39}$/.test(option)) return refuse('configuration.code', {}, 'choices')
    const chosen = code(value, `choices.${option}`)
    if (!chosen.ok) return chosen
    read[option] = chosen.value
  }
  return accept(read)
}

function record(input: unknown, path: string, keys: readonly string[]): Parsed<Json> {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    return path === ''
      ? refuse('configuration.shape', { expected: 'object' })
      : refuse('configuration.shape', { expected: 'object' }, path)
  const stray = Object.keys(input).find((key) => !keys.includes(key))
  if (stray !== undefined)
    return refuse('configuration.unknownKey', { key: stray.slice(0, 40) }, path === '' ? stray.slice(0, 40) : path)
  return accept(input as Json)
}

function code(input: unknown, path: string): Parsed<string> {
  if (typeof input !== 'string' || !/^[\p{L}\p{N}][\p{L}\p{N} ._+-]{0,59}$/u.test(input))
    return refuse('configuration.code', {}, path)
  return accept(input)
}

function measure(input: unknown, path: string): Parsed<Length> {
  if (typeof input !== 'number' || !Number.isSafeInteger(input) || input < 1 || input > longestTyped)
    return refuse('configuration.measure', { min: 1, max: longestTyped }, path)
  return accept(mm(input))
}
