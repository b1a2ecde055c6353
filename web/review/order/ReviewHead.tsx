import type { OrderView } from '#contract/orders.ts'
import { paths } from '#web/paths.ts'
import { orderCode } from '#web/review/facts.ts'
import { texts } from '#web/review/texts.ts'
import { TextLink } from '#web/ui/actions/TextLink.tsx'
import { Icon } from '#web/ui/display/Icon.tsx'
import { Status } from '#web/ui/display/Status.tsx'
import { dateTime } from '#web/ui/format.ts'

const { head } = texts

/** Which order, whose, and how it stands. */
export function ReviewHead({ order }: { order: OrderView }) {
  const about = [
    order.dealer.name,
    order.reference ? head.reference(order.reference) : '',
    head.sent(dateTime(order.placedAt), order.placedBy.name),
    order.revision > 1 ? head.revision(order.revision) : '',
  ]
  const tone =
    order.status === 'onHold' || order.status === 'rejected'
      ? 'stop'
      : order.turn === 'natre'
        ? 'mine'
        : order.turn === 'none'
          ? 'still'
          : 'theirs'
  return (
    <header className="review-head">
      <TextLink to={paths.inbox} className="iconbtn review-back" title={texts.queue.back}>
        <Icon name="left" />
        <span className="vh">{texts.queue.back}</span>
      </TextLink>
      <div>
        <h1 className="cut" title={`${orderCode(order)} ${order.mark}`}>
          {orderCode(order)} {order.mark}
        </h1>
        <p className="quiet cut">{about.filter(Boolean).join(' · ')}</p>
      </div>
      <div className="review-state">
        <Status tone={tone}>{texts.statuses[order.status]}</Status>
        <TextLink to={paths.order(orderCode(order))}>{head.openOrder}</TextLink>
      </div>
    </header>
  )
}
