import type { ResolvedChoice } from '#domain/configurator/choices.ts'
import { optionStates, type Engine } from '#domain/configurator/evaluate.ts'
import type { CommonChoices, Configuration } from '#domain/configurator/window.ts'
import { IconButton } from '#web/ui/actions/IconButton.tsx'
import { ChoicePicker, type PickerValue } from './ChoicePicker.tsx'
import { texts } from './texts.ts'

interface Props {
  engine: Engine
  configuration: Configuration
  common: CommonChoices
  choice: ResolvedChoice
  /** What the position would have without a choice of its own. */
  inherited: ResolvedChoice | undefined
  onChange: (configuration: Configuration) => void
  difference: (configuration: Configuration) => string
  readOnly?: boolean
}

/** One option of a position: inherited is plain; its own deviation has a diamond and the way back. */
export function ChoiceRow({ engine, configuration, common, choice, inherited, onChange, difference, readOnly = false }: Props) {
  const deviates = choice.origin === 'own' && choice.value !== inherited?.value
  const without = (): Configuration => {
    const { [choice.option]: _, ...choices } = configuration.choices
    return { ...configuration, choices }
  }
  const having = (value: string): Configuration =>
    value === inherited?.value ? without() : { ...configuration, choices: { ...configuration.choices, [choice.option]: value } }
  const values = (): PickerValue[] => {
    const state = optionStates(engine, configuration, common).find((one) => one.option === choice.option)
    return (state?.values ?? []).map((one) => ({ ...one, difference: one.value === choice.value ? '' : difference(having(one.value)) }))
  }
  const shown = choice.offered && choice.known ? { label: choice.label, ...(choice.offered.swatch ? { swatch: choice.offered.swatch } : {}) } : { label: choice.label }
  return (
    <div className="choice-row">
      <span className={deviates ? 'choice-name deviates' : 'choice-name'} title={deviates ? texts.deviates : undefined}>{choice.name}{deviates ? <span className="vh">, {texts.deviates}</span> : null}</span>
      <span className="choice-value">
        <ChoicePicker name={choice.name} chosen={choice.value} values={values} shown={shown} onChoose={(value) => onChange(having(value))} readOnly={readOnly} />
        {deviates && !readOnly ? <IconButton icon="reset" label={texts.backTo(inherited?.label ?? texts.notChosen)} onPress={() => onChange(without())} /> : null}
      </span>
    </div>
  )
}
