import type { OrderDraft } from '#contract/orders.ts'
import { texts as shared } from '#web/orders/texts.ts'
import { paths } from '#web/paths.ts'
import { TextLink } from '#web/ui/actions/TextLink.tsx'
import { Note } from '#web/ui/feedback/Note.tsx'
import { texts } from './texts.ts'

/** Lines the engine will not let through: what is wrong, and the way to the place where it is mended. */
export function NotOrderable({ draft }: { draft: OrderDraft }) {
  if (draft.notOrderable.length === 0) return null
  const nameOf = (id: string) => {
    const line = draft.lines.find((one) => one.id === id)
    return line ? shared.marked(line.position, line.mark, line.room) : ''
  }
  return (
    <div id="feil" tabIndex={-1}>
      <Note tone="stop" title={texts.notOrderable.title(new Set(draft.notOrderable.map((one) => one.line)).size)}>
        <ul className="place-faults">
          {draft.notOrderable.map(({ line, text }, at) => (
            <li key={`${line}-${at}`}>
              {nameOf(line) ? <strong>{nameOf(line)}: </strong> : null}
              {text}{' '}
              <TextLink to={paths.quote(draft.quoteNumber)} search={{ line }}>
                {texts.notOrderable.open}
              </TextLink>
            </li>
          ))}
        </ul>
      </Note>
    </div>
  )
}
