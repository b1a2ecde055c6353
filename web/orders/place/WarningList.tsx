import type { FrozenLineView } from '#contract/orders.ts'
import { texts as shared } from '#web/orders/texts.ts'
import { Panel } from '#web/ui/display/Panel.tsx'
import { Shape } from '#web/ui/display/Shape.tsx'
import { isAccepted, warningKey, type PlaceState } from './draft.ts'
import { Step } from './Step.tsx'
import { texts } from './texts.ts'

interface Props {
  lines: readonly FrozenLineView[]
  state: PlaceState
  change: (part: Partial<PlaceState>) => void
}

/** Warnings are taken on one by one, each for its own position. */
export function WarningList({ lines, state, change }: Props) {
  const warnings = lines.flatMap((line) => line.warnings.map((warning) => ({ line, warning, key: warningKey(line.id, warning) })))
  const done = warnings.filter(({ line, warning }) => isAccepted(state, line.id, warning)).length
  const set = (key: string, on: boolean) =>
    change({ accepted: on ? [...state.accepted, key] : state.accepted.filter((one) => one !== key) })
  return (
    <Panel
      title={
        <Step number={3} id="varsler">
          {texts.steps.warnings}
        </Step>
      }
      className="place-step"
      aside={warnings.length > 0 ? shared.of(done, warnings.length) : undefined}
    >
      {warnings.length === 0 ? <p className="quiet place-none">{texts.noWarnings}</p> : null}
      <ul className="place-warnings">
        {warnings.map(({ line, warning, key }) => {
          const on = isAccepted(state, line.id, warning)
          return (
            <li key={key}>
              <Shape tone="warn" />
              <span className="code">{warning.rule}</span>
              <span>
                <strong>{texts.warningOf(line.position, line.mark)}:</strong> {warning.text}
              </span>
              <label className={on ? 'check ok' : 'check'}>
                <input type="checkbox" checked={on} onChange={(event) => set(key, event.target.checked)} />
                <span>
                  {on ? texts.accepted : texts.accept}
                  <span className="vh">
                    {' '}
                    {warning.rule}, {shared.position(line.position)}
                  </span>
                </span>
              </label>
            </li>
          )
        })}
      </ul>
    </Panel>
  )
}
