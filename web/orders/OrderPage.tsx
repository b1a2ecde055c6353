import { useParams } from '@tanstack/react-router'
import type { OrderView } from '#contract/orders.ts'
import { can } from '#domain/users/can.ts'
import { ApiRefusal } from '#web/api.ts'
import { paths } from '#web/paths.ts'
import { NotFoundPage } from '#web/shell/NotFoundPage.tsx'
import { useTitle } from '#web/shell/page-title.ts'
import { Refusal } from '#web/shell/Refusal.tsx'
import { isStaff, sideOf, useMe } from '#web/shell/session.ts'
import { LinkButton, TextLink } from '#web/ui/actions/TextLink.tsx'
import { Status } from '#web/ui/display/Status.tsx'
import { Skeleton } from '#web/ui/feedback/Skeleton.tsx'
import { waited } from '#web/ui/format.ts'
import { texts as ui } from '#web/ui/texts.ts'
import '#web/styles/orders.css'
import { newestConfirmation, toneOf, turnOf, turnSince } from './order-facts.ts'
import { OrderBanner } from './page/OrderBanner.tsx'
import { OrderDecisions } from './page/OrderDecisions.tsx'
import { OrderDelivery } from './page/OrderDelivery.tsx'
import { OrderDocuments } from './page/OrderDocuments.tsx'
import { OrderLines } from './page/OrderLines.tsx'
import { OrderStory } from './page/OrderStory.tsx'
import { texts } from './page/texts.ts'
import { WithdrawOrder } from './page/WithdrawOrder.tsx'
import { PageHead } from './PageHead.tsx'
import { digitsOf, useOrder } from './queries.ts'
import { orderNo, texts as shared } from './texts.ts'

export { refusals } from './texts.ts'

/** An order after it is sent: facts left, the story right, and above both what happens next. */
export default function OrderPage() {
  const { number } = useParams({ strict: false })
  const digits = digitsOf(number ?? '')
  const { data, error, isPending } = useOrder(digits)
  useTitle(data ? `${orderNo(data.number)} ${data.mark}`.trim() : null)
  if (data) return <Loaded order={data} />
  if (error instanceof ApiRefusal && error.status === 404) return <NotFoundPage />
  return (
    <>
      <PageHead title={orderNo(digits)} back={paths.deals} backLabel={shared.back} />
      {error ? <Refusal of={error} /> : isPending ? <Skeleton rows={8} label={texts.loading} /> : null}
    </>
  )
}

function Loaded({ order }: { order: OrderView }) {
  const { role } = useMe()
  const viewer = sideOf(role)
  return (
    <>
      <PageHead
        title={`${orderNo(order.number)} ${order.mark}`.trim()}
        back={paths.deals}
        backLabel={shared.back}
        status={<HeadStatus order={order} viewer={viewer} />}
        actions={
          <>
            {can(role, 'inbox.see') ? (
              <LinkButton to={paths.review(order.number)} iconAfter="right">
                {texts.review}
              </LinkButton>
            ) : null}
            {can(role, 'orders.answer') ? <WithdrawOrder order={order} /> : null}
          </>
        }
      >
        <About order={order} staff={isStaff(role)} />
      </PageHead>
      <OrderBanner order={order} viewer={viewer} />
      <div className="columns order-columns">
        <div className="stack-l">
          <OrderLines order={order} />
          <OrderDelivery order={order} />
          <OrderDecisions order={order} />
        </div>
        <aside>
          <OrderDocuments order={order} />
          <OrderStory order={order} viewer={viewer} />
        </aside>
      </div>
    </>
  )
}

function HeadStatus({ order, viewer }: { order: OrderView; viewer: 'dealer' | 'natre' }) {
  const checked = order.status === 'confirmed' && newestConfirmation(order)?.checked
  const turn = turnOf(order)
  return (
    <>
      <Status tone={toneOf(order, viewer)}>{checked ? shared.checkedStatus : shared.statuses[order.status]}</Status>
      {turn ? (
        <span className={turn === viewer ? 'mine' : 'theirs'}>
          {ui.turn[turn === viewer ? 'mine' : turn]}
          <span className="small">, {waited(turnSince(order))}</span>
        </span>
      ) : null}
    </>
  )
}

function About({ order, staff }: { order: OrderView; staff: boolean }) {
  const words = [
    order.customerName,
    order.reference ? shared.reference(order.reference) : '',
    staff ? shared.dealer(order.dealer.name, order.dealer.customerNo) : '',
  ].filter(Boolean)
  return (
    <>
      {words.map((word) => (
        <span key={word}>{word} · </span>
      ))}
      <TextLink to={paths.quote(order.number)}>{shared.toQuote(order.number)}</TextLink>
    </>
  )
}
