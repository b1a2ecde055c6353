import { Button } from '#web/ui/actions/Button.tsx'
import { texts } from '#web/ui/texts.ts'
import { Dialog } from './Dialog.tsx'

interface Props {
  title: string
  open: boolean
  /** Says what happens: «Slett posisjonen», never «OK». */
  confirm: string
  onConfirm: () => void
  onClose: () => void
  danger?: boolean
  busy?: boolean
  disabledReason?: string | null
  children?: React.ReactNode
}

/** Asks before what cannot be undone. */
export function ConfirmDialog({
  title,
  open,
  confirm,
  onConfirm,
  onClose,
  danger = false,
  busy = false,
  disabledReason,
  children,
}: Props) {
  return (
    <Dialog
      title={title}
      open={open}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{texts.cancel}</Button>
          <Button look={danger ? 'danger' : 'main'} busy={busy} disabledReason={disabledReason} onPress={onConfirm}>
            {confirm}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  )
}
