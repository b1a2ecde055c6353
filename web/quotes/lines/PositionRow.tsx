import { memo, useEffect, useRef } from 'react'
import type { Engine } from '#domain/configurator/evaluate.ts'
import type { CommonChoices } from '#domain/configurator/window.ts'
import { WindowDrawing } from '#web/configurator/WindowDrawing.tsx'
import type { LineFigures } from '#web/quotes/figures.ts'
import { texts } from '#web/quotes/texts.ts'
import { Shape } from '#web/ui/display/Shape.tsx'
import { Measure } from '#web/ui/display/figures.tsx'

interface Props {
  engine: Engine
  common: CommonChoices
  figures: LineFigures
  here: boolean
  /** What it costs, as it may be seen now. */
  amount: string
  onSelect: (key: string) => void
}

export const PositionRow = memo(function PositionRow({ engine, common, figures, here, amount, onSelect }: Props) {
  const { line, position } = figures
  const { content } = line
  const row = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (here) row.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [here])
  const name = [content.mark, content.room].filter(Boolean).join(' ')
  return (
    <li>
      <button
        ref={row}
        type="button"
        className="position"
        aria-current={here ? 'true' : undefined}
        onClick={() => onSelect(line.key)}
      >
        <span className="position-no small">{position}</span>
        <span className="position-picture">
          <WindowDrawing
            engine={engine}
            configuration={content.configuration}
            common={common}
            detail="small"
            width={42}
            height={36}
            decorative
          />
        </span>
        <span className="cut position-name" title={name}>
          {name || texts.list.unnamed(position)}
        </span>
        <span className="figure small quiet position-price">{amount}</span>
        <span className="small quiet nowrap position-size">
          <Measure width={content.configuration.width} height={content.configuration.height} />
          {content.quantity > 1 ? <span className="position-count"> · {texts.pieces(content.quantity)}</span> : null}
        </span>
        <span className="position-mark">
          <Mark figures={figures} />
        </span>
      </button>
    </li>
  )
}, same)

/** What a press does is the same for every row, however often it is made anew. */
function same(before: Props, after: Props): boolean {
  const [a, b] = [before.figures, after.figures]
  return (
    a.line === b.line &&
    a.evaluation === b.evaluation &&
    a.position === b.position &&
    before.amount === after.amount &&
    before.here === after.here &&
    before.common === after.common
  )
}

/** One sign at the end of the row: the worst that is to be said. */
function Mark({ figures }: { figures: LineFigures }) {
  const { line, blocked, missing, evaluation } = figures
  if (line.refusal !== null) return <Sign tone="stop" word={texts.list.unsaved} />
  if (blocked) return <Sign tone="stop" word={texts.list.fault} />
  if (missing) return <Sign tone="mine" word={texts.list.missing} />
  if (Object.values(evaluation.choices).some((one) => one.origin === 'own'))
    return (
      <span className="deviates" title={texts.list.deviates}>
        <span className="vh">{texts.list.deviates}</span>
      </span>
    )
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
