import { useNavigate, useSearch } from '@tanstack/react-router'
import type { View } from '#domain/configurator/drawing/shapes.ts'
import { Faults } from '#web/configurator/Faults.tsx'
import { useSize } from '#web/configurator/use-size.ts'
import { WindowDrawing } from '#web/configurator/WindowDrawing.tsx'
import { useEditor } from '#web/quotes/editor-context.ts'
import type { LineFigures } from '#web/quotes/figures.ts'
import { texts } from '#web/quotes/texts.ts'
import { Choice } from '#web/ui/fields/Choice.tsx'
import { LineNotices } from './LineNotices.tsx'
import { StageTools } from './StageTools.tsx'

/** The drawing, seen from outside or inside, and under it what is wrong and how to mend it. */
export function Stage() {
  const { engine, draft, state, current, difference, readOnly } = useEditor()
  const search = useSearch({ strict: false })
  const navigate = useNavigate()
  if (!current) return null
  const view: View = 'side' in search && search.side === 'inside' ? 'inside' : 'outside'
  const look = (side: View) =>
    void navigate({
      to: '.',
      search: (old: object) => (side === 'inside' ? { ...old, side } : { ...old, side: 'outside' as const }),
      replace: true,
      resetScroll: false,
    })
  const { line, position, evaluation } = current
  const { configuration, mark, room } = line.content
  return (
    <section className="zone-stage" aria-label={texts.stage.title(position, mark)}>
      <header className="stage-head">
        <h2 className="cut">{texts.stage.title(position, [mark, room].filter(Boolean).join(' '))}</h2>
        <span className="push">
          <Choice
            label={texts.stage.view}
            value={view}
            onChange={look}
            options={[
              { value: 'outside', label: texts.stage.outside },
              { value: 'inside', label: texts.stage.inside },
            ]}
          />
        </span>
      </header>
      <LineNotices line={line} />
      <Picture key={line.key} current={current} view={view} />
      {readOnly ? null : <StageTools />}
      <Faults
        engine={engine}
        configuration={configuration}
        common={state.head.common}
        evaluation={evaluation}
        difference={difference}
        readOnly={readOnly}
        onChooseForAll={(option, value) => draft.editHead({ common: { ...state.head.common, [option]: value } })}
        onRepair={(changes) => draft.edit(line.key, (content) => ({ ...content, configuration: changes }))}
      />
    </section>
  )
}

function Picture({ current, view }: { current: LineFigures; view: View }) {
  const { engine, state, field, selectField } = useEditor()
  const [box, size] = useSize<HTMLElement>()
  const blocks = current.evaluation.violations.filter((one) => one.severity === 'block')
  const { configuration } = current.line.content
  return (
    <figure className="stage-drawing" ref={box}>
      {size ? (
        <WindowDrawing
          engine={engine}
          configuration={configuration}
          common={state.head.common}
          detail={size.width < 420 ? 'medium' : 'large'}
          view={view}
          faults={blocks.flatMap((one) => one.fieldNumber ?? [])}
          faultyMembers={faultyMembers(blocks)}
          selected={field}
          onSelectField={selectField}
          width={Math.min(size.width, 900)}
          height={Math.max(Math.min(size.height - 28, 640), 120)}
        />
      ) : null}
      <figcaption className="drawing-note">{texts.stage.note[view]}</figcaption>
    </figure>
  )
}

/** A rule that names one measure points at it; one that names several (weight, ratio) only when nothing is nearer. */
function faultyMembers(blocks: LineFigures['evaluation']['violations']): string[] {
  const sizes = blocks.map((one) => one.fields.filter((member) => /(^|\.)(width|height)$/.test(member)))
  const plain = sizes.filter((members) => members.length === 1)
  return (plain.length > 0 ? plain : sizes).flat()
}
