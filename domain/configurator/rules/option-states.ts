import { applies, isOffered, resolveChoices } from '#domain/configurator/facts/choices.ts'
import type { Engine } from '#domain/configurator/engine.ts'
import { evaluate } from '#domain/configurator/evaluation.ts'
import { fieldsOf, type CommonChoices, type Configuration } from '#domain/configurator/window.ts'

export interface ValueState {
  value: string
  label: string
  state: 'legal' | 'warn' | 'blocked'
  rule?: string
  reason?: string
  swatch?: string
}

export interface OptionState {
  option: string
  name: string
  required: boolean
  chosen: string
  origin: 'own' | 'common' | 'default'
  values: ValueState[]
}

/** For each option that applies, what each value would lead to: free, a warning, or blocked with rule and reason. */
export function optionStates(engine: Engine, config: Configuration, common: CommonChoices): OptionState[] {
  const openings = fieldsOf(config).map((one) => one.field.opening)
  const choices = resolveChoices(engine.catalog, config, common, openings)
  const series = choices['series']?.offered?.code
  return engine.catalog.options
    .filter((option) => applies(option, openings))
    .map((option) => {
      const judged = engine.judgedFields.has(`choices.${option.code}`)
      const offered = option.values.filter((value) => isOffered(value, series))
      const chosen = choices[option.code]
      return {
        option: option.code,
        name: option.name,
        required: option.required,
        chosen: chosen?.value ?? '',
        origin: chosen?.origin ?? 'default',
        values: offered.map(({ code, label, swatch }) => ({
          value: code,
          label,
          ...(swatch === undefined ? {} : { swatch }),
          ...(judged
            ? tried(engine, { ...config, choices: { ...config.choices, [option.code]: code } }, common, option.code)
            : { state: 'legal' as const }),
        })),
      }
    })
}

/** A value is to blame when a broken rule looks at its option; the worst one is told. */
function tried(
  engine: Engine,
  config: Configuration,
  common: CommonChoices,
  option: string,
): Pick<ValueState, 'state' | 'rule' | 'reason'> {
  const about = evaluate(engine, config, common).violations.filter((one) => one.fields.includes(`choices.${option}`))
  const worst = about.find((one) => one.severity === 'block') ?? about[0]
  if (!worst) return { state: 'legal' }
  return { state: worst.severity === 'block' ? 'blocked' : 'warn', rule: worst.rule, reason: worst.text }
}
