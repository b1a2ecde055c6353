import { texts as words } from '#web/configurator/texts.ts'
import { useEditor } from '#web/quotes/editor-context.ts'
import type { LineFigures } from '#web/quotes/figures.ts'
import { texts } from '#web/quotes/texts.ts'
import { Note } from '#web/ui/feedback/Note.tsx'

interface Obstacle {
  text: string
  /** The lines it concerns; none when it concerns the quote itself. */
  lines: readonly { key: string; name: string }[]
}

function textOf({ evaluation }: LineFigures): string | undefined {
  const block = evaluation.violations.find((one) => one.severity === 'block')
  if (block) return block.text
  const missing = evaluation.missing.map((code) => evaluation.choices[code]?.name ?? code)
  return missing.length > 0 ? words.missingSentence(missing) : undefined
}

/** What keeps the quote from being sent. Lines with the same sentence stand together. */
export function useObstacles(): Obstacle[] {
  const { figures, state } = useEditor()
  const byText = new Map<string, { key: string; name: string }[]>()
  for (const one of figures.lines) {
    const text = textOf(one)
    if (text === undefined) continue
    const name = texts.stage.title(one.position, one.line.content.mark)
    byText.set(text, [...(byText.get(text) ?? []), { key: one.line.key, name }])
  }
  const lines = [...byText].map(([text, found]) => ({ text, lines: found }))
  return state.head.customer ? lines : [{ text: texts.send.noCustomer, lines: [] }, ...lines]
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
        {obstacles.map(({ text, lines }) => (
          <li key={text}>
            <span>{text}</span>
            <span className="obstacle-lines">
              {lines.map(({ key, name }) => (
                <button key={key} type="button" className="text-button" onClick={() => go(key)}>
                  {name}
                </button>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </Note>
  )
}
