import { useRef } from 'react'
import type { Engine, LegalRanges } from '#domain/configurator/evaluate.ts'
import { fieldsOf, withField, type CommonChoices, type Configuration, type PlacedField } from '#domain/configurator/window.ts'
import { mm } from '#domain/shared/length.ts'
import { Button } from '#web/ui/actions/Button.tsx'
import { Choice } from '#web/ui/fields/Choice.tsx'
import { MeasureField } from '#web/ui/fields/MeasureField.tsx'
import { SelectField } from '#web/ui/fields/SelectField.tsx'
import { DrawnTiles } from './DrawnTiles.tsx'
import { alongOf, blockerOf, shortest, undivide, withFieldSize } from './editing.ts'
import { FamilyPicture } from './FamilyTiles.tsx'
import { texts } from './texts.ts'

interface Props {
  engine: Engine
  configuration: Configuration
  common: CommonChoices
  ranges: LegalRanges
  selected: number
  onSelect: (field: number) => void
  onChange: (configuration: Configuration, tag?: string) => void
  readOnly?: boolean
}

/** The opening of one field: kind, hinge side, measure, glass. A single window has one field and only its hinge side to choose. */
export function FieldPanel(props: Props) {
  const { engine, configuration, selected, onSelect } = props
  const placed = fieldsOf(configuration)
  const field = placed[selected - 1] ?? placed[0]
  if (!field) return null
  const several = placed.length > 1
  const handed = engine.families.get(field.field.opening)?.handed ?? false
  if (!several && !handed) return null
  return (
    <section data-group="field" aria-label={texts.field(field.number)}>
      {several ? (
        <Choice
          label={texts.fields}
          value={String(field.number)}
          onChange={(value) => onSelect(Number(value))}
          options={placed.map(({ number }) => ({ value: String(number), label: texts.field(number) }))}
        />
      ) : null}
      {several ? <Openings {...props} field={field} /> : null}
      {handed ? <Hinge {...props} field={field} /> : null}
      {several ? <FieldSize key={`${field.path.join('.')}`} {...props} field={field} /> : null}
      {several ? <FieldGlass {...props} field={field} /> : null}
      {several && !props.readOnly ? (
        <div>
          <Button small look="quiet" onPress={() => props.onChange(undivide(engine, configuration, field.number))}>
            {texts.removePost}
          </Button>
        </div>
      ) : null}
    </section>
  )
}

type Part = Props & { field: PlacedField }

function Openings({ engine, configuration, common, field, onChange, readOnly = false }: Part) {
  const change = (opening: string) =>
    withField(configuration, field.number, {
      opening,
      hinge: engine.families.get(opening)?.handed ? (field.field.hinge ?? 'left') : undefined,
    })
  const tiles = engine.catalog.families
    .filter((one) => one.usableInField)
    .map((family) => ({
      value: family.code,
      label: family.name,
      picture: <FamilyPicture engine={engine} family={family.code} />,
      blocked: blockerOf(engine, change(family.code), common),
    }))
  return (
    <DrawnTiles
      label={texts.opening}
      aside={texts.fromOutside}
      tiles={tiles}
      value={field.field.opening}
      onChange={(opening) => onChange(change(opening))}
      readOnly={readOnly}
    />
  )
}

function Hinge({ engine, configuration, field, onChange, readOnly }: Part) {
  const double = engine.families.get(field.field.opening)?.leaves === 2
  const set = (hinge: 'left' | 'right') => (readOnly ? undefined : onChange(withField(configuration, field.number, { hinge })))
  return (
    <div className="choice-row">
      <span className="choice-name">{double ? texts.activeLeaf : texts.hinge}</span>
      <Choice
        label={double ? texts.activeLeaf : texts.hinge}
        value={field.field.hinge ?? ('' as 'left')}
        onChange={set}
        options={[
          { value: 'left', label: texts.left },
          { value: 'right', label: texts.right },
        ]}
      />
    </div>
  )
}

function FieldSize({ configuration, ranges, field, onChange, readOnly }: Part) {
  const base = useRef({ configuration, field })
  const along = alongOf(configuration, field)
  if (!along) return null
  const range = ranges.fields.find((one) => one.fieldNumber === field.number)?.[along]
  const resize = (value: number) => {
    const to = value < shortest || readOnly ? undefined : withFieldSize(base.current.configuration, base.current.field, mm(value))
    if (to) onChange(to, 'fieldSize')
  }
  return (
    <MeasureField
      className="field-side"
      label={along === 'width' ? texts.fieldWidth : texts.fieldHeight}
      value={mm(field[along])}
      min={range?.possible ? range.min : null}
      max={range?.possible ? range.max : null}
      onChange={resize}
      onFocus={() => (base.current = { configuration, field })}
    />
  )
}

function FieldGlass({ engine, configuration, field, onChange, readOnly }: Part) {
  const own = field.field.glass ?? 'unit'
  const set = (glass: string) =>
    readOnly ? undefined : onChange(withField(configuration, field.number, { glass: glass === 'unit' ? undefined : glass }))
  const options = [
    { value: 'unit', label: texts.asUnit },
    ...engine.catalog.glass.map((one) => ({ value: one.code, label: `${one.name}, ${one.code}` })),
  ]
  return <SelectField className="field-side" label={texts.ownGlass} value={own} onChange={set} options={options} />
}
