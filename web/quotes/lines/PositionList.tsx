import { useLayoutEffect, useRef } from 'react'
import { times } from '#domain/shared/money.ts'
import { shownAmount } from '#web/quotes/cost.ts'
import type { LineFigures } from '#web/quotes/figures.ts'
import { Button } from '#web/ui/actions/Button.tsx'
import { useEditor } from '#web/quotes/editor-context.ts'
import { texts } from '#web/quotes/texts.ts'
import { PositionRow } from './PositionRow.tsx'

/** Every position of the quote: picture, name, size, price, and what is wrong with it. */
export function PositionList() {
  const { engine, state, figures, current, costHidden, readOnly, addLine, select } = useEditor()
  const { common, markup } = state.head
  const choose = useRef(select)
  useLayoutEffect(() => {
    choose.current = select
  })
  const amountOf = ({ netUnit, line }: LineFigures) => shownAmount(times(netUnit, line.content.quantity), { costHidden, markup })
  return (
    <nav className="zone-list" aria-label={texts.list.title}>
      <header>
        <h2>
          {texts.list.title} <span className="quiet count">{figures.lines.length}</span>
        </h2>
        <span className="small quiet">{costHidden ? texts.list.gross : texts.list.net}</span>
      </header>
      <div className="zone-scroll">
        <ol>
          {figures.lines.map((one) => (
            <PositionRow
              key={one.line.key}
              engine={engine}
              common={common}
              figures={one}
              here={one === current}
              amount={amountOf(one)}
              onSelect={(key) => choose.current(key)}
            />
          ))}
        </ol>
      </div>
      {readOnly ? null : (
        <footer>
          <Button look="quiet" small icon="plus" keys="Ctrl Enter" onPress={addLine}>
            {texts.list.add}
          </Button>
        </footer>
      )}
    </nav>
  )
}
