import { Note } from '#web/ui/feedback/Note.tsx'
import { texts as words } from '#web/configurator/texts.ts'
import { useEditor } from '#web/quotes/editor-context.ts'
import { texts } from '#web/quotes/texts.ts'

interface Obstacle {
  /** The line to go to; null when it concerns the quote itself. */
  key: string | null
  name: string
  text: string
}

/** What keeps the quote from being sent, line by line. */
export function useObstacles(): Obstacle[] {
  const { figures, state } = useEditor()
  const lines = figures.lines.flatMap(({ line, position, evaluation }): Obstacle[] => {
    const block = evaluation.violations.find((one) => one.severity === 'block')
    const missing = evaluation.missing.map((code) => evaluation.choices[code]?.name ?? code)
    const text = block?.text ?? (missing.length > 0 ? words.missingSentence(missing) : undefined)
    return text === undefined ? [] : [{ key: line.key, name: texts.stage.title(position, line.content.mark), text }]
  })
  return state.head.customer ? lines : [{ key: null, name: texts.customer.customer, text: texts.send.noCustomer }, ...lines]
}

export function Obstacles({ obstacles, onGo }: { obstacles: readonly Obstacle[]; onGo: () => void }) {
  const { select } = useEditor()
  if (obstacles.length === 0) return null
  const go = (key: string) => {
    onGo()
    select(key)
  }
  return (
    <Note tone="stop" title={texts.send.faults}>
      <ul className="obstacles">
        {obstacles.map(({ key, name, text }) => (
          <li key={key ?? 'quote'}>
            {key === null ? <strong>{name}</strong> : <button type="button" className="text-button" onClick={() => go(key)}>{name}</button>}
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </Note>
  )
}
