import { useState } from 'react'
import { Refusal } from '#web/shell/Refusal.tsx'
import { TextField } from '#web/ui/fields/TextField.tsx'
import { ConfirmDialog } from '#web/ui/overlays/ConfirmDialog.tsx'
import { useEditor } from '#web/quotes/editor-context.ts'
import { useMoveQuote } from '#web/quotes/queries.ts'
import { texts } from '#web/quotes/texts.ts'

/** The customer said no, and why. */
export function DeclineDialog({ onClose }: { onClose: () => void }) {
  const { quote } = useEditor().state
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const move = useMoveQuote(quote.number)
  const missing = reason.trim() === ''
  const decline = () => {
    setTried(true)
    if (!missing) move.mutate({ to: 'declination', body: { reason: reason.trim() } }, { onSuccess: onClose })
  }
  return (
    <ConfirmDialog
      title={texts.decline.title}
      open
      onClose={onClose}
      confirm={texts.decline.action}
      busy={move.isPending}
      onConfirm={decline}
    >
      <p>{texts.decline.about}</p>
      <TextField
        label={texts.decline.reason}
        value={reason}
        onChange={setReason}
        rows={3}
        maxLength={500}
        autoFocus
        error={tried && missing ? texts.decline.missing : undefined}
      />
      <Refusal of={move.error} />
    </ConfirmDialog>
  )
}
