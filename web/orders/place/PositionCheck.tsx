import type { FrozenLineView } from '#contract/orders.ts'
import type { CommonChoices } from '#domain/configurator/window.ts'
import { CommonGlance } from '#web/orders/Glance.tsx'
import { mostCommon } from '#web/orders/specification.ts'
import { texts as shared } from '#web/orders/texts.ts'
import { Button } from '#web/ui/actions/Button.tsx'
import { Panel } from '#web/ui/display/Panel.tsx'
import { Status } from '#web/ui/display/Status.tsx'
import { fingerprint, isChecked, type PlaceState } from './draft.ts'
import { PositionCard } from './PositionCard.tsx'
import { Step } from './Step.tsx'
import { texts } from './texts.ts'

interface Props {
  lines: readonly FrozenLineView[]
  common: CommonChoices
  state: PlaceState
  change: (part: Partial<PlaceState>) => void
}

const ticked = (lines: readonly FrozenLineView[]) => Object.fromEntries(lines.map((line) => [line.id, fingerprint(line)]))

/** O-1: quantity, measures and choices of every position, with the drawing, ticked one by one or all at once. */
export function PositionCheck({ lines, common, state, change }: Props) {
  const done = lines.filter((line) => isChecked(state, line))
  const glanced = mostCommon(lines)
  const all = done.length === lines.length
  const set = (line: FrozenLineView, checked: boolean) => {
    const { [line.id]: _, ...others } = state.checked
    change({ checked: checked ? { ...others, ...ticked([line]) } : others })
  }
  return (
    <Panel
      title={
        <Step number={2} id="kontroll">
          {texts.steps.check}
        </Step>
      }
      aside={<span aria-live="polite">{shared.of(done.length, lines.length)}</span>}
      className="place-step"
      actions={
        <>
          <span className="small quiet place-outside">{shared.seenFromOutside}</span>
          {all ? (
            <Status tone="done">{texts.allChecked}</Status>
          ) : (
            <Button small icon="check" onPress={() => change({ checked: ticked(lines) })}>
              {texts.allChecked}
            </Button>
          )}
        </>
      }
    >
      <CommonGlance lines={lines} />
      <ol className="place-cards">
        {lines.map((line) => (
          <PositionCard
            key={line.id}
            line={line}
            common={common}
            among={lines}
            glanced={glanced}
            checked={isChecked(state, line)}
            onCheck={(checked) => set(line, checked)}
          />
        ))}
      </ol>
    </Panel>
  )
}
