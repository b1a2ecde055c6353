import { memo } from 'react'
import type { ResolvedChoice } from '#domain/configurator/facts/choices.ts'
import { optionStates, type Engine } from '#domain/configurator/evaluate.ts'
import type { CommonChoices, Configuration } from '#domain/configurator/window.ts'
import { IconButton } from '#web/ui/actions/IconButton.tsx'
import { ChoicePicker, type PickerValue } from './ChoicePicker.tsx'
import { texts } from './texts.ts'

/** The window as it stands when something is pressed: rows need not be drawn again for every figure that is typed. */
export interface LiveWindow {
  engine: Engine
  configuration: Configuration
  common: CommonChoices
  onChange: (configuration: Configuration) => void
  difference: (configuration: Configuration) => string
}

interface Props {
  window: React.RefObject<LiveWindow>
  choice: ResolvedChoice
  /** What the position would have without a choice of its own. */
  inherited: ResolvedChoice | undefined
  readOnly: boolean
}

/** One option of a position: inherited is plain; its own deviation has a diamond and the way back. */
export const ChoiceRow = memo(function ChoiceRow({ window, choice, inherited, readOnly }: Props) {
  const deviates = choice.origin === 'own' && choice.value !== inherited?.value
  const without = (): Configuration => {
    const { configuration } = window.current
    const { [choice.option]: _, ...choices } = configuration.choices
    return { ...configuration, choices }
  }
  const having = (value: string): Configuration => {
    const { configuration } = window.current
    return value === inherited?.value
      ? without()
      : { ...configuration, choices: { ...configuration.choices, [choice.option]: value } }
  }
  const values = (): PickerValue[] => {
    const { engine, configuration, common, difference } = window.current
    const state = optionStates(engine, configuration, common).find((one) => one.option === choice.option)
    return (state?.values ?? []).map((one) => ({
      ...one,
      difference: one.value === choice.value ? '' : difference(having(one.value)),
    }))
  }
  return (
    <div className="choice-row">
      <span className={deviates ? 'choice-name deviates' : 'choice-name'} title={deviates ? texts.deviates : undefined}>
        {choice.name}
        {deviates ? <span className="vh">, {texts.deviates}</span> : null}
      </span>
      <span className="choice-value">
        <ChoicePicker
          name={choice.name}
          chosen={choice.value}
          values={values}
          shown={shownOf(choice)}
          onChoose={(value) => window.current.onChange(having(value))}
          readOnly={readOnly}
        />
        {deviates && !readOnly ? (
          <IconButton
            icon="reset"
            label={texts.backTo(inherited?.label ?? texts.notChosen)}
            onPress={() => window.current.onChange(without())}
          />
        ) : null}
      </span>
    </div>
  )
}, same)

const shownOf = ({ label, known, offered }: ResolvedChoice): { label: string; swatch?: string } =>
  known && offered?.swatch ? { label, swatch: offered.swatch } : { label }

function same(before: Props, after: Props): boolean {
  const told = ({ choice, inherited, readOnly }: Props) =>
    [choice.option, choice.value, choice.origin, choice.known, inherited?.value, readOnly].join()
  return told(before) === told(after)
}
