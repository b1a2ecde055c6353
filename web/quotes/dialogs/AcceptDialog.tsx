import { useState } from 'react'
import { Refusal } from '#web/shell/Refusal.tsx'
import { TextField } from '#web/ui/fields/TextField.tsx'
import { ConfirmDialog } from '#web/ui/overlays/ConfirmDialog.tsx'
import { useEditor } from '#web/quotes/editor-context.ts'
import { useMoveQuote } from '#web/quotes/queries.ts'
import { texts } from '#web/quotes/texts.ts'

/** The customer said yes, on the telephone or across the counter. */
export function AcceptDialog({ onClose }: { onClose: () => void }) {
  const { quote } = useEditor().state
  const [by, setBy] = useState('')
  const move = useMoveQuote(quote.number)
  const accept = () => move.mutate({ to: 'acceptance', body: { version: quote.version, by } }, { onSuccess: onClose })
  return (
    <ConfirmDialog
      title={texts.accept.title}
      open
      onClose={onClose}
      confirm={texts.accept.action}
      busy={move.isPending}
      onConfirm={accept}
    >
      <p>{texts.accept.about(quote.version)}</p>
      <TextField
        label={texts.accept.by}
        hint={texts.accept.byHint}
        value={by}
        onChange={setBy}
        maxLength={120}
        autoFocus
        autoComplete="off"
      />
      <Refusal of={move.error} />
    </ConfirmDialog>
  )
}
