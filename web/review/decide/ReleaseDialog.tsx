import { useRef, useState } from 'react'
import type { OrderView } from '#contract/orders.ts'
import { releaseCredit } from '#domain/orders/approve.ts'
import { ore } from '#domain/shared/money.ts'
import { asOrder, orderCode } from '#web/review/facts.ts'
import type { Move } from '#web/review/queries.ts'
import { texts } from '#web/review/texts.ts'
import { Refusal } from '#web/shell/Refusal.tsx'
import { refusalText } from '#web/shell/refusals.ts'
import { Button } from '#web/ui/actions/Button.tsx'
import { Note } from '#web/ui/feedback/Note.tsx'
import { TextField } from '#web/ui/fields/TextField.tsx'
import { Dialog } from '#web/ui/overlays/Dialog.tsx'
import { money } from '#web/ui/format.ts'
import { parseKroner } from './amount.ts'
import { shortOf } from './offers.ts'
import { useKept } from './use-kept.ts'

interface Props {
  order: OrderView
  busy: boolean
  error: unknown
  onMove: (move: Move) => void
  onClose: () => void
}

/** C-4: the credit role lets an order past the limit, up to an amount, with a reason. */
export function ReleaseDialog({ order, busy, error, onMove, onClose }: Props) {
  const words = texts.release
  const short = shortOf(order)
  const [typed, setTyped] = useKept(`${order.number} amount`, money(short, { unit: false }))
  const [reason, setReason] = useKept(`${order.number} release`)
  const [tried, setTried] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const amount = parseKroner(typed)
  const outcome = releaseCredit(asOrder(order), { amount: ore(amount ?? 0), reason })
  const submit = () => {
    setTried(true)
    if (amount !== null && outcome.ok) onMove({ name: 'credit-release', amount, reason: outcome.value.comment })
    else place.current?.querySelector<HTMLElement>(amount === null ? 'input' : 'textarea')?.focus()
  }
  return (
    <Dialog
      title={`${words.title}: ${orderCode(order)}`}
      open
      onClose={onClose}
      footer={
        <Button look="main" busy={busy} onPress={submit}>
          {words.confirm}
        </Button>
      }
    >
      <div className="dialog-body" ref={place}>
        <p className="quiet">{words.about(money(short))}</p>
        <TextField
          label={words.amount}
          value={typed}
          onChange={setTyped}
          inputMode="decimal"
          className="figures-in release-amount"
          error={amount === null ? words.unreadable : undefined}
        />
        {amount === null ? null : (
          <Note tone={amount >= short ? 'done' : 'warn'}>
            {amount >= short ? words.enough : words.tooLittle(money(short - amount))}
          </Note>
        )}
        <TextField
          label={texts.reason.label}
          value={reason}
          onChange={setReason}
          rows={4}
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
