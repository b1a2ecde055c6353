import { useRef, useState } from 'react'
import type { OrderView } from '#contract/orders.ts'
import { turnAway } from '#domain/orders/decline.ts'
import { asOrder, orderCode } from '#web/review/facts.ts'
import type { Move } from '#web/review/queries.ts'
import { texts } from '#web/review/texts.ts'
import { Refusal } from '#web/shell/Refusal.tsx'
import { refusalText } from '#web/shell/refusals.ts'
import { Button } from '#web/ui/actions/Button.tsx'
import { TextField } from '#web/ui/fields/TextField.tsx'
import { Dialog } from '#web/ui/overlays/Dialog.tsx'
import { useKept } from './use-kept.ts'

export type Reasoned = 'return' | 'hold' | 'rejection'

interface Props {
  kind: Reasoned
  order: OrderView
  busy: boolean
  error: unknown
  onMove: (move: Move) => void
  onClose: () => void
}

const actions = { return: 'return', hold: 'hold', rejection: 'reject' } as const

/** O-5: to return, reject or hold one says why. What is written stays until it is sent. */
export function ReasonDialog({ kind, order, busy, error, onMove, onClose }: Props) {
  const [reason, setReason] = useKept(`${order.number} ${kind}`)
  const [tried, setTried] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const words = texts.reason[kind]
  const outcome = turnAway(asOrder(order), actions[kind], reason)
  const submit = () => {
    setTried(true)
    if (outcome.ok) onMove({ name: kind, reason: outcome.value })
    else place.current?.querySelector('textarea')?.focus()
  }
  return (
    <Dialog
      title={`${words.title}: ${orderCode(order)}`}
      open
      onClose={onClose}
      footer={
        <Button look={kind === 'rejection' ? 'danger' : 'main'} busy={busy} onPress={submit}>
          {words.confirm}
        </Button>
      }
    >
      <div className="dialog-body" ref={place}>
        <p className="quiet">{words.about}</p>
        <TextField
          label={texts.reason.label}
          value={reason}
          onChange={setReason}
          rows={5}
          maxLength={1000}
          autoFocus
          required
          placeholder={words.placeholder}
          hint={texts.reason.kept}
          error={tried && !outcome.ok ? refusalText(outcome.error.code, outcome.error.params) : undefined}
        />
        <Refusal of={error} />
      </div>
    </Dialog>
  )
}
