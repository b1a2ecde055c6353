import type { Engine } from '#domain/configurator/engine.ts'
import { evaluate, type Evaluation } from '#domain/configurator/evaluation.ts'
import type { FieldFacts } from '#domain/configurator/facts/facts.ts'
import { moduleOfFrame } from '#domain/configurator/facts/module.ts'
import { norwegian } from '#domain/configurator/norwegian.ts'
import { fieldsOf, type CommonChoices, type Configuration, type PlacedField } from '#domain/configurator/window.ts'

const counts = ['ingen', 'ett', 'to', 'tre', 'fire', 'fem', 'seks']
const countText = (count: number): string => `${counts[count] ?? count} felt`
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const inText = (engine: Engine, opening: string): string => engine.families.get(opening)?.inText ?? opening

/** The window's short name: «Toppsving», «Toppsving + fast», «Balkongdør 2-fløyet». */
export function title(engine: Engine, config: Configuration): string {
  const family = engine.families.get(config.family)
  if (!family?.combination) return family?.name ?? config.family
  const fields = fieldsOf(config)
  if (fields.length > 3) return `${family.name}, ${countText(fields.length)}`
  return capital(fields.map(({ field }) => inText(engine, field.opening)).join(' + '))
}

/** The drawing in words: «Kombinasjon 1 980 × 1 180 mm, to felt: 1 toppsving, 2 fast. Sett utenfra.» */
export function describe(engine: Engine, config: Configuration, _common: CommonChoices): string {
  const family = engine.families.get(config.family)
  const size = `${norwegian(config.width)} × ${norwegian(config.height)} mm`
  const fields = fieldsOf(config)
  const [only] = fields
  const tail = ' Sett utenfra.'
  if (fields.length === 1 && only) return `${family?.name ?? config.family} ${size}${hingeText(engine, only)}.${tail}`
  const each = fields.map((one) => `${one.number} ${inText(engine, one.field.opening)}${hingeText(engine, one)}`).join(', ')
  return `${family?.name ?? config.family} ${size}, ${countText(fields.length)}: ${each}.${tail}`
}

function hingeText(engine: Engine, { field }: PlacedField): string {
  if (!field.hinge) return ''
  const side = field.hinge === 'left' ? 'venstre' : 'høyre'
  return engine.families.get(field.opening)?.leaves === 2 ? `, gående fløy til ${side}` : ` med hengsler til ${side}`
}

export interface SpecificationLine {
  label: string
  value: string
}

/** What the order confirmation says of a window, line by line, in the order a carpenter checks them. */
export function specification(engine: Engine, config: Configuration, common: CommonChoices): SpecificationLine[] {
  const evaluation = evaluate(engine, config, common)
  const lines: SpecificationLine[] = []
  const add = (label: string, value: string | undefined): void => void (value && lines.push({ label, value }))
  const chosen = (option: string): string | undefined => {
    const choice = evaluation.choices[option]
    return choice && choice.value !== 'none' ? choice.label : undefined
  }
  const family = engine.families.get(config.family)
  add('Type', family?.combination ? `${family.name}: ${title(engine, config)}` : title(engine, config))
  add('Serie', chosen('series'))
  add('Karmmål', `${norwegian(config.width)} × ${norwegian(config.height)} mm, bredde × høyde, utvendig`)
  add('Modul', moduleText(engine, config))
  for (const line of divisionLines(engine, config, evaluation)) add(line.label, line.value)
  add('Karmdybde', chosen('frameDepth'))
  add('Farge utvendig', chosen('colourOutside'))
  add('Farge innvendig', chosen('colourInside'))
  for (const line of glassLines(engine, evaluation)) add(line.label, line.value)
  add('Kantlist', chosen('spacer'))
  add(
    'U-verdi',
    `${evaluation.uValueText} W/m²K for ${norwegian(config.width)} × ${norwegian(config.height)} mm (EN ISO 10077-1)`,
  )
  add('Beslag', hardware(engine, evaluation))
  for (const option of ['handle', 'childLock', 'vent', 'threshold', 'purpose'])
    add(evaluation.choices[option]?.name ?? option, chosen(option))
  add('Areal', `${norwegian(evaluation.areaMm2 / 1_000_000, 2)} m²`)
  add('Vekt', `${norwegian(evaluation.weightGrams / 1000)} kg`)
  return lines
}

function moduleText(engine: Engine, config: Configuration): string | undefined {
  const deduction = engine.families.get(config.family)?.moduleDeductionMm ?? 0
  const width = moduleOfFrame(config.width, deduction)
  const height = moduleOfFrame(config.height, deduction)
  return width === undefined || height === undefined ? undefined : `${width} × ${height} M`
}

function divisionLines(engine: Engine, config: Configuration, { facts }: Evaluation): SpecificationLine[] {
  const fields = fieldsOf(config)
  const of = (one: PlacedField): string => {
    const facing = one.field.hinge ? `${hingeText(engine, one).replace(/^,? /, ', ')}, sett utenfra` : ''
    return `${opensText(facts.fields[one.number - 1]?.facts)}${facing}`
  }
  const [only] = fields
  if (fields.length === 1 && only) return [{ label: 'Slagretning', value: capital(of(only)) }]
  const { layout } = config
  const along = layout.kind === 'split' && layout.direction === 'horizontal' ? 'height' : 'width'
  const flat = layout.kind === 'split' && layout.parts.every((part) => part.kind === 'field')
  const sizes = flat
    ? `: ${fields.map((one) => norwegian(one[along])).join(' + ')} mm til midt ${along === 'width' ? 'post' : 'losholt'}`
    : ''
  const each = fields.map((one) => ({
    label: `Felt ${one.number}`,
    value: `${capital(inText(engine, one.field.opening))} ${norwegian(one.width)} × ${norwegian(one.height)} mm${facts.fields[one.number - 1]?.facts.opens === 'fixed' ? '' : `, ${of(one)}`}`,
  }))
  return [{ label: 'Deling', value: `${capital(countText(fields.length))}${sizes}` }, ...each]
}

const opensText = (facts: FieldFacts | undefined): string =>
  facts?.opens === 'out' ? 'utadslående' : facts?.opens === 'in' ? 'innadslående' : 'åpnes ikke'

function glassLines(engine: Engine, { facts }: Evaluation): SpecificationLine[] {
  const text = (code: string): string => {
    const glass = engine.glass.get(code)
    return glass ? `${glass.name}, ${glass.buildUp}, ${norwegian(glass.thicknessMm)} mm (${code})` : code
  }
  const codes = new Set(facts.fields.map((one) => one.facts.glass))
  const [only] = codes
  if (codes.size === 1 && only !== undefined) return [{ label: 'Glass', value: text(only) }]
  return facts.fields.map((one) => ({ label: `Glass i felt ${one.facts.number}`, value: text(one.facts.glass) }))
}

function hardware(engine: Engine, { facts }: Evaluation): string {
  const texts = facts.fields.map((one) => engine.families.get(one.facts.opening)?.hardwareText ?? '')
  return [...new Set(texts)].filter((text) => text !== '').join('; ')
}
