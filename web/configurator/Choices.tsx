import { useLayoutEffect, useRef } from 'react'
import { resolveChoices } from '#domain/configurator/facts/choices.ts'
import type { Engine } from '#domain/configurator/evaluate.ts'
import { fieldsOf, type CommonChoices, type Configuration } from '#domain/configurator/window.ts'
import { ChoiceRow } from './ChoiceRow.tsx'
import { texts } from './texts.ts'

interface Props {
  engine: Engine
  configuration: Configuration
  common: CommonChoices
  onChange: (configuration: Configuration) => void
  difference: (configuration: Configuration) => string
  /** «Endre for alle 12». */
  changeAll?: React.ReactNode
  readOnly?: boolean
}

/** What belongs to this opening alone; the rest is normally the same through a house. */
const extras = new Set(['childLock', 'vent', 'threshold', 'purpose'])

/** Every option that applies to the window, in the catalogue's order. */
export function Choices({ engine, configuration, common, onChange, difference, changeAll, readOnly = false }: Props) {
  const openings = fieldsOf(configuration).map((one) => one.field.opening)
  const resolved = Object.values(resolveChoices(engine.catalog, configuration, common, openings))
  const inherited = resolveChoices(engine.catalog, { ...configuration, choices: {} }, common, openings)
  const live = useRef({ engine, configuration, common, onChange, difference })
  useLayoutEffect(() => {
    live.current = { engine, configuration, common, onChange, difference }
  })
  const row = (choice: (typeof resolved)[number]) => (
    <ChoiceRow key={choice.option} window={live} choice={choice} inherited={inherited[choice.option]} readOnly={readOnly} />
  )
  return (
    <>
      <section data-group="common" aria-label={texts.choices}>
        <header>
          <h3>{texts.choices}</h3>
          {changeAll}
        </header>
        <div>{resolved.filter((one) => !extras.has(one.option)).map(row)}</div>
      </section>
      <section data-group="extras" aria-label={texts.extras}>
        <header>
          <h3>{texts.extras}</h3>
        </header>
        <div>{resolved.filter((one) => extras.has(one.option)).map(row)}</div>
      </section>
    </>
  )
}
