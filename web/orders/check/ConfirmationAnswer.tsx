import { shortHash, type ConfirmationView } from '#web/orders/order-facts.ts'
import { Refusal } from '#web/shell/Refusal.tsx'
import { Button } from '#web/ui/actions/Button.tsx'
import { Status } from '#web/ui/display/Status.tsx'
import { Note } from '#web/ui/feedback/Note.tsx'
import { dateTime } from '#web/ui/format.ts'
import { texts } from './texts.ts'

interface Props {
  confirmation: ConfirmationView
  may: boolean
  left: number
  all: number
  busy: boolean
  error: unknown
  onApprove: () => void
}

/** The answer: given once, to one version; afterwards who gave it and when. */
export function ConfirmationAnswer({ confirmation: { checked, version, hash }, may, left, all, busy, error, onApprove }: Props) {
  if (checked)
    return (
      <Note tone="done" title={texts.approved(checked.by, dateTime(checked.at))}>
        {texts.approvedHash(version, shortHash(hash))}
      </Note>
    )
  if (!may) return <Note tone="theirs">{texts.mayNot}</Note>
  const reason = left > 0 ? texts.reason(left) : null
  return (
    <section className="place-go" aria-label={texts.approve}>
      <Refusal of={error} />
      <span role="status">
        <Status tone={left === 0 ? 'done' : 'mine'}>{left === 0 ? texts.ready : texts.progress(all - left, all)}</Status>
      </span>
      <Button look="main" wide className="btn-l" busy={busy} disabledReason={reason} onPress={onApprove}>
        {texts.approve}
      </Button>
      <p className="small quiet">{texts.responsibility}</p>
      <p className="small quiet">{texts.wrong}</p>
    </section>
  )
}
