import { RefusalNote } from '#web/ui/feedback/RefusalNote.tsx'
import { explain } from './refusals.ts'

/** Shows why a call was refused, in place; nothing when there is no error. */
export function Refusal({ of, actions }: { of: unknown; actions?: React.ReactNode }) {
  if (of === null || of === undefined) return null
  const { text, code, requestId } = explain(of)
  return <RefusalNote text={text} {...(code ? { code } : {})} requestId={requestId} actions={actions} />
}
