import type { OrderView } from '#contract/orders.ts'
import type { Move } from '#web/review/queries.ts'
import { texts } from '#web/review/texts.ts'
import { Button } from '#web/ui/actions/Button.tsx'
import { Status } from '#web/ui/display/Status.tsx'
import { newestOf, shortOf, type Offers } from './offers.ts'

interface Props {
  order: OrderView
  offers: Offers
  busy: Move['name'] | null
  onRelease: () => void
}
const words = texts.decide

/** Decision 2: is there room? The figures give it while the order fits; past the limit the credit role does. */
export function CreditDecision({ order, offers, busy, onRelease }: Props) {
  const short = shortOf(order)
  const newest = newestOf(order, 'credit')
  const released = newest?.outcome === 'released' && (newest.released ?? 0) >= short ? newest : null
  const left =
    order.credit?.available === undefined || order.credit.available === null ? null : order.credit.available - order.totals.gross
  if (short === 0 || released) {
    return (
      <section className="decision" aria-labelledby="decision-2">
        <header>
          <h2 id="decision-2">{words.credit}</h2>
          <Status tone="done">{released ? words.released(released.by) : words.fits}</Status>
        </header>
        <p className="small quiet">{released ? `«${released.comment}»` : left === null ? null : words.leaves(left)}</p>
      </section>
    )
  }
  const mine = offers.release === null
  return (
    <section className="decision" aria-labelledby="decision-2">
      <header>
        <h2 id="decision-2">{words.credit}</h2>
        <Status tone={mine ? 'mine' : 'theirs'}>{mine ? words.waitsForYou : words.waitsForCredit}</Status>
      </header>
      {mine ? (
        <div className="decision-buttons">
          <Button look="main" keys="A" busy={busy === 'credit-release'} onPress={onRelease}>
            {words.release}
          </Button>
        </div>
      ) : null}
      <p className="small quiet">
        {order.credit && order.credit.limit === null ? words.noLimit : words.short(short)} {mine ? null : words.byCredit}
      </p>
    </section>
  )
}
