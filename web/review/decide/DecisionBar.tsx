import { useState } from 'react'
import type { OrderView } from '#contract/orders.ts'
import { isOpenTo } from '#domain/orders/status.ts'
import { ApiRefusal } from '#web/api.ts'
import { useMove, type Move } from '#web/review/queries.ts'
import { texts } from '#web/review/texts.ts'
import { Refusal } from '#web/shell/Refusal.tsx'
import { refusalText } from '#web/shell/refusals.ts'
import { useMe } from '#web/shell/session.ts'
import { useShortcut } from '#web/shell/shortcuts.ts'
import { Note } from '#web/ui/feedback/Note.tsx'
import { toast } from '#web/ui/overlays/toasts.ts'
import { ConfirmDecision } from './ConfirmDecision.tsx'
import { CreditDecision } from './CreditDecision.tsx'
import { Done } from './Done.tsx'
import { offersFor } from './offers.ts'
import { ProducibilityDecision } from './ProducibilityDecision.tsx'
import { ReasonDialog, type Reasoned } from './ReasonDialog.tsx'
import { ReleaseDialog } from './ReleaseDialog.tsx'
import { said } from './said.ts'
import { forgetKept } from './use-kept.ts'

type Asking = Reasoned | 'release' | null

/** Somebody else was first (O-4): what was refused, and how the order stands now. */
function Trouble({ error, order }: { error: unknown; order: OrderView }) {
  if (!(error instanceof ApiRefusal) || error.status !== 409) return <Refusal of={error} />
  return (
    <Note tone="warn" live>
      {refusalText(error.code, error.params)} {texts.decide.nowStands(texts.statuses[order.status])}
    </Note>
  )
}

/** The two decisions, or the promise of a week, or what was decided. `onDone`: on to the next. */
export function DecisionBar({ order, onDone }: { order: OrderView; onDone: () => void }) {
  const { role } = useMe()
  const [asking, setAsking] = useState<Asking>(null)
  const move = useMove(order.number, (moved, made) => {
    forgetKept(`${order.number} `)
    setAsking(null)
    toast(said(moved, made))
    onDone()
  })
  const offers = offersFor(order, role)
  const make = (made: Move) => move.mutate({ move: made, revision: order.revision })
  const ask = (kind: Asking) => {
    move.reset()
    setAsking(kind)
  }
  const busy = move.isPending ? move.variables.move.name : null
  const free = !move.isPending && asking === null
  useShortcut(
    free && offers.approve === null
      ? { keys: 'A', label: texts.decide.approve, run: () => make({ name: 'approval' }) }
      : free && offers.release === null
        ? { keys: 'A', label: texts.decide.release, run: () => ask('release') }
        : null,
  )
  useShortcut(free && offers.return === null ? { keys: 'R', label: texts.decide.return, run: () => ask('return') } : null)

  const deciding = isOpenTo(order.status, 'decide') || isOpenTo(order.status, 'release')
  const dialog = { order, busy: move.isPending, error: move.error, onMove: make, onClose: () => ask(null) }
  return (
    <footer className="review-bar">
      {move.error && asking === null ? (
        <div className="review-trouble">
          <Trouble error={move.error} order={order} />
        </div>
      ) : null}
      {deciding ? (
        <div className="decisions">
          <ProducibilityDecision order={order} offers={offers} busy={busy} onMove={make} onAsk={ask} />
          <CreditDecision order={order} offers={offers} busy={busy} onRelease={() => ask('release')} />
        </div>
      ) : isOpenTo(order.status, 'confirm') ? (
        <ConfirmDecision order={order} busy={busy === 'confirmation'} onMove={make} />
      ) : (
        <Done order={order} />
      )}
      {asking === 'release' ? <ReleaseDialog {...dialog} /> : asking ? <ReasonDialog kind={asking} {...dialog} /> : null}
    </footer>
  )
}
