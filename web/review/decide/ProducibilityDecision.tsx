import type { OrderView } from '#contract/orders.ts'
import { can } from '#domain/users/can.ts'
import { findingsOf } from '#web/review/facts.ts'
import type { Move } from '#web/review/queries.ts'
import { texts } from '#web/review/texts.ts'
import { useMe } from '#web/shell/session.ts'
import { Button } from '#web/ui/actions/Button.tsx'
import { Status } from '#web/ui/display/Status.tsx'
import type { Tone } from '#web/ui/display/Shape.tsx'
import { newestOf, type Offers } from './offers.ts'
import type { Reasoned } from './ReasonDialog.tsx'

interface Props {
  order: OrderView
  offers: Offers
  busy: Move['name'] | null
  onMove: (move: Move) => void
  onAsk: (kind: Reasoned) => void
}
const words = texts.decide

function stateOf(order: OrderView, offers: Offers): { tone: Tone; text: string } {
  if (order.status === 'onHold') return { tone: 'stop', text: words.held }
  const newest = newestOf(order, 'producibility')
  if (newest?.outcome === 'approved') return { tone: 'done', text: words.approved(newest.by) }
  return offers.approve === null ? { tone: 'mine', text: words.waitsForYou } : { tone: 'theirs', text: words.waitsForSeller }
}

/** Decision 1: can it be made? The seller's; credit may hold it. */
export function ProducibilityDecision({ order, offers, busy, onMove, onAsk }: Props) {
  const { tone, text } = stateOf(order, offers)
  const findings = findingsOf(order.lines).length
  const held = order.status === 'onHold'
  const decided = tone === 'done'
  // What another role decides is told in words, not shown as a row of dead buttons.
  const { role } = useMe()
  const reviews = can(role, 'orders.review')
  return (
    <section className="decision" aria-labelledby="decision-1">
      <header>
        <h2 id="decision-1">{words.producibility}</h2>
        <Status tone={tone}>{text}</Status>
      </header>
      <div className="decision-buttons">
        {held ? (
          <Button
            look="main"
            busy={busy === 'hold-release'}
            disabledReason={offers.unhold}
            onPress={() => onMove({ name: 'hold-release' })}
          >
            {words.unhold}
          </Button>
        ) : decided || !reviews ? null : (
          <Button
            look="main"
            keys="A"
            busy={busy === 'approval'}
            disabledReason={offers.approve}
            onPress={() => onMove({ name: 'approval' })}
          >
            {words.approve}
          </Button>
        )}
        {held || !reviews ? null : (
          <Button keys="R" disabledReason={offers.return} onPress={() => onAsk('return')}>
            {words.return}
          </Button>
        )}
        {held || !can(role, 'orders.hold') ? null : (
          <Button disabledReason={offers.hold} onPress={() => onAsk('hold')}>
            {words.hold}
          </Button>
        )}
        {reviews ? (
          <Button look="quiet" className="decision-reject" disabledReason={offers.rejection} onPress={() => onAsk('rejection')}>
            {words.reject}
          </Button>
        ) : null}
      </div>
      <p className={held || offers.approve ? 'small quiet' : 'small quiet decision-about'}>
        {held && order.hold
          ? words.heldBy(order.hold.owner, order.hold.reason)
          : decided
            ? null
            : (offers.approve ?? words.about(findings))}
      </p>
    </section>
  )
}
