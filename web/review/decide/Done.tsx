import type { OrderView } from '#contract/orders.ts'
import { texts } from '#web/review/texts.ts'
import { Status } from '#web/ui/display/Status.tsx'
import { date } from '#web/ui/format.ts'

/** Nothing to decide: where the order is now, and whose turn. */
export function Done({ order }: { order: OrderView }) {
  const newest = order.confirmations.toSorted((a, b) => b.version - a.version)[0]
  const reason = order.decisions.findLast(
    (one) => one.comment !== '' && (one.outcome === 'returned' || one.outcome === 'rejected'),
  )?.comment
  const tone =
    order.status === 'confirmed' ? 'done' : order.status === 'rejected' ? 'stop' : order.turn === 'dealer' ? 'theirs' : 'still'
  return (
    <section className="decision">
      <header>
        <Status tone={tone}>{texts.decide.done[order.status] ?? texts.statuses[order.status]}</Status>
      </header>
      <p className="small quiet">
        {order.status === 'confirmed' && newest
          ? texts.decide.confirmedAbout(
              texts.weekOfYear(newest.deliveryWeek.week, newest.deliveryWeek.year),
              date(newest.correctionDeadline),
            )
          : reason
            ? `«${reason}»`
            : null}
      </p>
    </section>
  )
}
