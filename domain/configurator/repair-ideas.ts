import type { Family } from '#domain/catalog/catalog.ts'
import { mm } from '#domain/shared/length.ts'
import type { Engine } from './engine.ts'
import type { Evaluation } from './evaluation.ts'
import { legalRanges, type Range } from '#domain/configurator/rules/legal-ranges.ts'
import { norwegian } from './norwegian.ts'
import { optionStates } from '#domain/configurator/rules/option-states.ts'
import {
  fieldFor,
  fieldsOf,
  rowOf,
  withField,
  withFamily,
  withPart,
  withSize,
  type CommonChoices,
  type Configuration,
  type Part,
} from './window.ts'

/** Something that might mend a window. `distance` says how far it is from what was asked for; nothing here is verified. */
export interface Idea {
  kind: 'size' | 'divide' | 'family' | 'choice' | 'hinge' | 'field'
  title: string
  detail: string
  changes: Configuration
  distance: number
}

export interface Patient {
  engine: Engine
  config: Configuration
  common: CommonChoices
  evaluation: Evaluation
}

/** Every idea worth trying, from the fields that the broken rules name. */
export function repairIdeas(patient: Patient): Idea[] {
  const blocked = patient.evaluation.violations.filter((one) => one.severity === 'block')
  const fields = new Set(blocked.flatMap((one) => one.fields))
  const concerns = (pattern: RegExp): boolean => [...fields].some((field) => pattern.test(field))
  const sized = concerns(/(^|\.)(width|height)$/)
  const placed = sized || concerns(/^layout$|^family$|\.opening$/)
  return [
    ...(concerns(/\.hinge$/) ? hinges(patient) : []),
    ...choices(patient, fields),
    ...(placed ? [...divisions(patient), ...families(patient), ...otherOpenings(patient, fieldNumbers(blocked))] : []),
    ...(sized ? sizes(patient) : []),
  ]
}

const fieldNumbers = (violations: Evaluation['violations']): number[] => [
  ...new Set(violations.flatMap((one) => one.fieldNumber ?? [])),
]

function hinges({ engine, config }: Patient): Idea[] {
  return (['left', 'right'] as const).map((hinge, at) => {
    const open = fieldsOf(config).filter(({ field }) => !field.hinge && engine.families.get(field.opening)?.handed)
    const changes = open.reduce((one, { number }) => withField(one, number, { hinge }), config)
    const side = hinge === 'left' ? 'venstre' : 'høyre'
    return { kind: 'hinge', title: `Hengsler til ${side}`, detail: 'Sett utenfra.', changes, distance: 0.2 + at / 100 }
  })
}

/** Distance by option: a purpose is the customer's wish, a series his look; glass and depth are nearer to hand. */
const distanceOf: Readonly<Record<string, number>> = { purpose: 3, series: 1.3, glass: 0.6 }

function choices({ engine, config, common }: Patient, fields: ReadonlySet<string>): Idea[] {
  const states = optionStates(engine, config, common)
  const ideas = states
    .filter((one) => fields.has(`choices.${one.option}`))
    .flatMap((one) => {
      const legal = one.values.filter((value) => value.state !== 'blocked' && value.value !== one.chosen).slice(0, 2)
      return legal.map(({ value, label }, at): Idea => ({
        kind: 'choice',
        title: `${one.name}: ${label}`,
        detail: `I stedet for ${one.values.find((other) => other.value === one.chosen)?.label ?? one.chosen}.`,
        changes: { ...config, choices: { ...config.choices, [one.option]: value } },
        distance: (distanceOf[one.option] ?? 0.5) + at / 100,
      }))
    })
  const ownGlass = fieldsOf(config).filter(
    ({ path, field }) =>
      field.glass !== undefined && (fields.has(`layout.${path.join('.')}.glass`) || fields.has('layout.glass')),
  )
  const plain = ownGlass.reduce((one, { number }) => withField(one, number, { glass: undefined }), config)
  const back: Idea = {
    kind: 'choice',
    title: 'Samme glass som resten av vinduet',
    detail: 'Feltets eget glass tas bort.',
    changes: plain,
    distance: 0.6,
  }
  return ownGlass.length > 0 ? [...ideas, back] : ideas
}

const counts = ['', 'ett', 'to', 'tre', 'fire', 'fem', 'seks']

/** One frame with several fields in the same hole: what was asked for beside a fixed one, twice, or in a row of three. */
function divisions({ engine, config }: Patient): Idea[] {
  const combination = engine.catalog.families.find((one) => one.combination)
  const [only, second] = fieldsOf(config)
  if (!combination || !only || second) return []
  const usable = engine.catalog.families.filter((one) => one.usableInField)
  const moving = (movement: Family['movement']): string[] =>
    usable
      .filter((one) => one.movement === movement)
      .slice(0, 1)
      .map((one) => one.code)
  const [fixed] = usable.filter((one) => one.opens === 'fixed')
  const [own] = [
    ...usable.filter((one) => one.code === only.field.opening).map((one) => one.code),
    ...(combination.startFields ?? []),
  ]
  if (!fixed || own === undefined) return []
  const others = [...moving('topSwing'), ...moving('sideHung')].filter((code) => code !== own)
  const known = [
    [own, fixed.code],
    [own, own],
    ...others.flatMap((code) => [
      [code, fixed.code],
      [code, fixed.code, code],
    ]),
    [own, fixed.code, own],
  ]
  const hinge = only.field.hinge ?? 'left'
  const part = (code: string, at: number, all: number): Part =>
    fieldFor(engine.catalog, code, at === all - 1 && at > 0 ? 'right' : hinge)
  const wide = known.map((row, at) => {
    const layout = rowOf(
      row.map((code, place) => part(code, place, row.length)),
      config.width,
    )
    return divided(engine, { ...config, family: combination.code, layout }, row, 1 + (row.length - 2) * 0.15 + at / 50)
  })
  const half = mm(Math.round(config.height / 2))
  const high = [
    [own, fixed.code],
    [fixed.code, own],
  ].map((row, at) => {
    const parts = row.map((code) => fieldFor(engine.catalog, code, hinge))
    const changes: Configuration = {
      ...config,
      family: combination.code,
      layout: { kind: 'split', direction: 'horizontal', positions: [half], parts },
    }
    return divided(engine, changes, row, 1.25 + at / 50)
  })
  return [...wide, ...high]
}

function divided(engine: Engine, changes: Configuration, row: readonly string[], distance: number): Idea {
  const names = row.map((code) => engine.families.get(code)?.inText ?? code)
  const stacked = changes.layout.kind === 'split' && changes.layout.direction === 'horizontal'
  const sizes = fieldsOf(changes)
    .map((one) => norwegian(stacked ? one.height : one.width))
    .join(' + ')
  const title = `Del i ${counts[row.length] ?? row.length} felt${stacked ? ' i høyden' : ''}: ${names.join(stacked ? ' over ' : ' + ')}`
  return {
    kind: 'divide',
    title,
    detail: `Kombinasjon med samme karmmål, felt ${sizes} mm til midt ${stacked ? 'losholt' : 'post'}.`,
    changes,
    distance,
  }
}

/** The same size in another family; one that opens the same way is nearer. */
function families({ engine, config, evaluation }: Patient): Idea[] {
  const now = engine.families.get(config.family)
  if (now?.combination) return []
  return engine.catalog.families
    .filter((one) => one.code !== config.family && !one.combination && one.discountGroup === now?.discountGroup)
    .map((one) => ({
      kind: 'family',
      title: `Velg ${one.name.toLowerCase()}`,
      detail: `${one.name} ${norwegian(evaluation.facts.unit.widthMm)} × ${norwegian(evaluation.facts.unit.heightMm)} mm i samme karm.`,
      changes: withFamily(engine.catalog, config, one.code),
      distance: 1.6 + farness(now, one),
    }))
}

const farness = (now: Family | undefined, other: Family): number =>
  now?.opens === other.opens ? 0 : other.opens === 'fixed' ? 0.3 : 0.8

/** In a combination: another opening in the faulty fields, or posts at equal distance. */
function otherOpenings({ engine, config }: Patient, faulty: readonly number[]): Idea[] {
  if (config.layout.kind !== 'split') return []
  const openings = engine.catalog.families.filter((one) => one.usableInField)
  const changed = faulty.flatMap((number) =>
    openings.map((one): Idea => ({
      kind: 'field',
      title: `Felt ${number}: ${one.inText}`,
      detail: `${one.name} i felt ${number}; resten som før.`,
      changes: withField(config, number, {
        opening: one.code,
        hinge: one.handed ? (fieldsOf(config)[number - 1]?.field.hinge ?? 'left') : undefined,
      }),
      distance: 1.2 + (one.opens === 'fixed' ? 0.1 : 0),
    })),
  )
  return [
    ...changed,
    {
      kind: 'field',
      title: 'Like brede felt',
      detail: 'Postene flyttes til lik avstand.',
      changes: evenly(config),
      distance: 0.8,
    },
  ]
}

function evenly(config: Configuration): Configuration {
  return withPart(config, [], (part) => {
    if (part.kind === 'field') return part
    const extent = part.direction === 'vertical' ? config.width : config.height
    return { ...part, positions: part.positions.map((_, at) => mm(Math.round((extent * (at + 1)) / part.parts.length))) }
  })
}

/** The nearest legal width, height, or both in proportion. */
function sizes({ engine, config, common }: Patient): Idea[] {
  const { width, height } = legalRanges(engine, config, common)
  const name = engine.families.get(config.family)?.name ?? config.family
  const toWidth = nearest(width, config.width)
  const toHeight = nearest(height, config.height)
  const between = ({ min, max }: Range): string => `${norwegian(min)}–${norwegian(max)} mm`
  const ideas: Idea[] = []
  if (toWidth !== undefined)
    ideas.push(
      sized(
        config,
        [toWidth, config.height],
        `Sett bredden til ${norwegian(toWidth)} mm`,
        `${name} kan være ${between(width)} bred når høyden er ${norwegian(config.height)} mm.`,
      ),
    )
  if (toHeight !== undefined)
    ideas.push(
      sized(
        config,
        [config.width, toHeight],
        `Sett høyden til ${norwegian(toHeight)} mm`,
        `${name} kan være ${between(height)} høy når bredden er ${norwegian(config.width)} mm.`,
      ),
    )
  if (!width.possible && !height.possible) ideas.push(...bothWays(engine, config, common))
  return ideas
}

/** When neither measure alone will do: bring the width inside the family's limits, then the height as far as needed. */
function bothWays(engine: Engine, config: Configuration, common: CommonChoices): Idea[] {
  const limits = engine.families.get(config.family)?.limits
  if (!limits) return []
  const clamp = (size: number, min: number, max: number): number => Math.min(Math.max(size, min), max)
  return [1, 0.95, 0.9, 0.85, 0.8, 0.7, 0.6]
    .flatMap((scale) => {
      const width = clamp(Math.floor(config.width * scale), limits.minWidthMm, limits.maxWidthMm)
      const started = withSize(config, mm(width), config.height)
      const { height } = legalRanges(engine, started, common)
      const to = height.possible ? (nearest(height, config.height) ?? config.height) : undefined
      return to === undefined
        ? []
        : [
            sized(
              config,
              [width, to],
              `Sett målet til ${norwegian(width)} × ${norwegian(to)} mm`,
              'Nærmeste mål som lages, med begge mål endret.',
            ),
          ]
    })
    .slice(0, 1)
}

function sized(config: Configuration, [width, height]: readonly [number, number], title: string, detail: string): Idea {
  const moved = Math.abs(width - config.width) + Math.abs(height - config.height)
  return { kind: 'size', title, detail, changes: withSize(config, mm(width), mm(height)), distance: 0.3 + moved / 80 }
}

/** The end of the range nearest to `now`; nothing when there is no range, or `now` lies in it. */
function nearest({ min, max, possible }: Range, now: number): number | undefined {
  if (!possible || (now >= min && now <= max)) return undefined
  return now < min ? min : max
}
