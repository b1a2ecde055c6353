import { Button } from '#web/ui/actions/Button.tsx'
import { useEditor } from '#web/quotes/editor-context.ts'
import { texts } from '#web/quotes/texts.ts'
import { PositionRow } from './PositionRow.tsx'

/** Every position of the quote: picture, name, size, price, and what is wrong with it. */
export function PositionList() {
  const { figures, current, costHidden, readOnly, addLine } = useEditor()
  return (
    <nav className="zone-list" aria-label={texts.list.title}>
      <header>
        <h2>{texts.list.title} <span className="quiet count">{figures.lines.length}</span></h2>
        <span className="small quiet">{costHidden ? texts.list.gross : texts.list.net}</span>
      </header>
      <div className="zone-scroll">
        <ol>
          {figures.lines.map((one) => <PositionRow key={one.line.key} figures={one} here={one === current} />)}
        </ol>
      </div>
      {readOnly ? null : (
        <footer>
          <Button look="quiet" small icon="plus" keys="Ctrl Enter" onPress={addLine}>{texts.list.add}</Button>
        </footer>
      )}
    </nav>
  )
}
