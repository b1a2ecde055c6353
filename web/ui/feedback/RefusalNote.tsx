import { texts } from '#web/ui/texts.ts'
import { Note } from './Note.tsx'

/** A sentence that says what is wrong and what to do, and the code that support will ask for. */
export function RefusalNote({
  text,
  code,
  requestId,
  actions,
}: {
  text: string
  code?: string
  requestId?: string | undefined
  actions?: React.ReactNode
}) {
  return (
    <Note tone="stop" live actions={actions}>
      <p>{text}</p>
      {code || requestId ? (
        <p className="small quiet">
          {code ? `${texts.code} ${code}` : null}
          {code && requestId ? ' · ' : null}
          {requestId ? `${texts.caseNumber} ${requestId}` : null}
        </p>
      ) : null}
    </Note>
  )
}
