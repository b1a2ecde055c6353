import { useDeferredValue, useMemo } from 'react'
import type { Engine, Evaluation } from '#domain/configurator/evaluate.ts'
import { repairs } from '#domain/configurator/repair.ts'
import type { CommonChoices, Configuration } from '#domain/configurator/window.ts'
import { Button } from '#web/ui/actions/Button.tsx'
import { Status } from '#web/ui/display/Status.tsx'
import { texts } from './texts.ts'

interface Props {
  engine: Engine
  configuration: Configuration
  common: CommonChoices
  evaluation: Evaluation
  /** Signed price difference of another configuration. */
  difference: (configuration: Configuration) => string
  onRepair: (configuration: Configuration) => void
  /** Answers an open choice for the whole quote. */
  onChooseForAll?: (option: string, value: string) => void
  readOnly?: boolean
}

/** What is wrong with the window, with the figures, and the ways out: one press each. */
export function Faults({ evaluation, onChooseForAll, readOnly = false, ...rest }: Props) {
  const blocks = evaluation.violations.filter((one) => one.severity === 'block')
  const warnings = evaluation.violations.filter((one) => one.severity === 'warn')
  const missing = evaluation.missing.map((code) => evaluation.choices[code]?.name ?? code)
  if (blocks.length === 0 && warnings.length === 0 && missing.length === 0) return null
  return (
    <div className="stage-faults" aria-live="polite">
      {blocks.length > 0 ? (
        <div className="fault">
          {blocks.map((one, at) => (
            <p key={at} className="fault-head">
              <Status tone="stop">
                {texts.fault} {one.rule}
              </Status>
              <strong>{one.text}</strong>
            </p>
          ))}
          {readOnly ? null : <p className="small">{texts.mayGoOn}</p>}
          {readOnly ? null : <Repairs {...rest} />}
        </div>
      ) : null}
      {warnings.map((one, at) => (
        <div key={at} className="fault fault-warn">
          <p className="fault-head">
            <Status tone="warn">
              {texts.warning} {one.rule}
            </Status>
            <span>{one.text}</span>
          </p>
        </div>
      ))}
      {missing.length > 0 ? (
        <div className="fault fault-open">
          <p className="fault-head">
            <Status tone="mine">{texts.missing}</Status>
            <span>{texts.missingSentence(missing)}</span>
          </p>
          {onChooseForAll && !readOnly
            ? evaluation.missing.map((code) => (
                <OpenChoice key={code} engine={rest.engine} option={code} onChoose={onChooseForAll} />
              ))
            : null}
        </div>
      ) : null}
    </div>
  )
}

/** As many as one takes in at a glance; the nearest legal size, which comes last, is always among them. */
const few = <T,>(found: readonly T[]): readonly T[] => (found.length > 4 ? [...found.slice(0, 3), ...found.slice(-1)] : found)

function Repairs({
  engine,
  configuration,
  common,
  difference,
  onRepair,
}: Omit<Props, 'evaluation' | 'readOnly' | 'onChooseForAll'>) {
  // Many windows are tried: the figures that are typed come first.
  const settled = useDeferredValue(configuration)
  const found = useMemo(() => few(repairs(engine, settled, common)), [engine, settled, common])
  if (found.length === 0) return null
  return (
    <div className="repairs" role="group" aria-label={texts.repairs}>
      {found.map((one) => (
        <button key={one.title} type="button" className="repair" onClick={() => onRepair(one.changes)}>
          <span className="repair-text">
            <strong>{one.title}</strong>
            <span className="small quiet">{one.detail}</span>
          </span>
          <span className="repair-price figure">{difference(one.changes) || texts.same}</span>
        </button>
      ))}
    </div>
  )
}

/** An answer in one press, for every position at once: a house has one kind of handle. */
function OpenChoice({
  engine,
  option,
  onChoose,
}: {
  engine: Engine
  option: string
  onChoose: (option: string, value: string) => void
}) {
  const found = engine.catalog.options.find((one) => one.code === option)
  if (!found) return null
  return (
    <div className="open-choice">
      <span className="small">{texts.forAll(found.name)}</span>
      {found.values.map((value) => (
        <Button key={value.code} small onPress={() => onChoose(option, value.code)}>
          {value.label}
        </Button>
      ))}
    </div>
  )
}
