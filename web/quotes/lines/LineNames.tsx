import type { DraftLine } from '#web/quotes/draft/draft.ts'
import { useEditor } from '#web/quotes/editor-context.ts'
import { texts } from '#web/quotes/texts.ts'
import { TextField } from '#web/ui/fields/TextField.tsx'

/** What the position is called on drawings, and where it goes. */
export function LineNames({ line }: { line: DraftLine }) {
  const { draft } = useEditor()
  const put = (name: 'mark' | 'room') => (value: string) =>
    draft.edit(line.key, (content) => ({ ...content, [name]: value }), name)
  return (
    <section data-group="size" className="line-names" aria-label={texts.props.mark}>
      <TextField label={texts.props.mark} value={line.content.mark} onChange={put('mark')} maxLength={60} autoComplete="off" />
      <TextField label={texts.props.room} value={line.content.room} onChange={put('room')} maxLength={60} autoComplete="off" />
    </section>
  )
}
