import { useEffect, useRef } from 'react'
import { times } from '#domain/shared/money.ts'
import { WindowDrawing } from '#web/configurator/WindowDrawing.tsx'
import { shownAmount } from '#web/quotes/cost.ts'
import { useEditor } from '#web/quotes/editor-context.ts'
import type { LineFigures } from '#web/quotes/figures.ts'
import { texts } from '#web/quotes/texts.ts'
import { Shape } from '#web/ui/display/Shape.tsx'
import { Measure } from '#web/ui/display/figures.tsx'

interface Props {
  figures: LineFigures
  here: boolean
}

export function PositionRow({ figures, here }: Props) {
  const { engine, state, select, costHidden } = useEditor()
  const { line, position, netUnit } = figures
  const { content } = line
  const row = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (here) row.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [here])
  const name = [content.mark, content.room].filter(Boolean).join(' ')
  return (
    <li>
      <button ref={row} type="button" className="position" aria-current={here ? 'true' : undefined} onClick={() => select(line.key)}>
        <span className="position-no small">{position}</span>
        <span className="position-picture">
          <WindowDrawing engine={engine} configuration={content.configuration} common={state.head.common} detail="small" width={42} height={36} decorative />
        </span>
        <span className="cut position-name" title={name}>{name || texts.list.unnamed(position)}</span>
        <span className="figure small quiet position-price">{shownAmount(times(netUnit, content.quantity), { costHidden, markup: state.head.markup })}</span>
        <span className="small quiet nowrap position-size"><Measure width={content.configuration.width} height={content.configuration.height} />{content.quantity > 1 ? ` · ${texts.pieces(content.quantity)}` : ''}</span>
        <span className="position-mark"><Mark figures={figures} /></span>
      </button>
    </li>
  )
}

/** One sign at the end of the row: the worst that is to be said. */
function Mark({ figures }: { figures: LineFigures }) {
  const { line, blocked, missing, evaluation } = figures
  if (line.refusal !== null) return <Sign tone="stop" word={texts.list.unsaved} />
  if (blocked) return <Sign tone="stop" word={texts.list.fault} />
  if (missing) return <Sign tone="mine" word={texts.list.missing} />
  if (Object.values(evaluation.choices).some((one) => one.origin === 'own')) return <span className="deviates" title={texts.list.deviates}><span className="vh">{texts.list.deviates}</span></span>
  return null
}

function Sign({ tone, word }: { tone: 'stop' | 'mine'; word: string }) {
  return (
    <span title={word} className="sign">
      <Shape tone={tone} />
      <span className="vh">{word}</span>
    </span>
  )
}
