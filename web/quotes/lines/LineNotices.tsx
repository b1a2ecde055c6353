import { Refusal } from '#web/shell/Refusal.tsx'
import { Button } from '#web/ui/actions/Button.tsx'
import { Note } from '#web/ui/feedback/Note.tsx'
import { measure } from '#web/ui/format.ts'
import type { DraftLine, LineContent } from '#web/quotes/draft/draft.ts'
import { useEditor } from '#web/quotes/editor-context.ts'
import { texts } from '#web/quotes/texts.ts'

const summary = ({ mark, room, quantity, configuration }: LineContent): string =>
  [[mark, room].filter(Boolean).join(' '), measure(configuration.width, configuration.height), texts.pieces(quantity)]
    .filter(Boolean)
    .join(', ')

/** What stands between the position here and the position on the server. */
export function LineNotices({ line }: { line: DraftLine }) {
  const { draft } = useEditor()
  if (line.mine === null && line.refusal === null) return null
  return (
    <div className="line-notices">
      {line.mine ? (
        <Note
          tone="mine"
          live
          title={texts.props.conflict}
          actions={
            <>
              <Button small onPress={() => draft.answerConflict(line.key, true)}>
                {texts.props.mine}
              </Button>
              <Button small look="quiet" onPress={() => draft.answerConflict(line.key, false)}>
                {texts.props.drop}
              </Button>
            </>
          }
        >
          {texts.props.yours(summary(line.mine))}
        </Note>
      ) : null}
      <Refusal of={line.refusal} />
    </div>
  )
}
