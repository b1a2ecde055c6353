import '#web/styles/review.css'
import { useNavigate, useParams } from '@tanstack/react-router'
import { paths } from '#web/paths.ts'
import { Refusal } from '#web/shell/Refusal.tsx'
import { useTitle } from '#web/shell/page-title.ts'
import { useShortcut } from '#web/shell/shortcuts.ts'
import { Button } from '#web/ui/actions/Button.tsx'
import { Kbd } from '#web/ui/actions/Kbd.tsx'
import { TextLink } from '#web/ui/actions/TextLink.tsx'
import { Skeleton } from '#web/ui/feedback/Skeleton.tsx'
import { DecisionBar } from './decide/DecisionBar.tsx'
import { digitsOf, orderCode, type QueueRow } from './facts.ts'
import { nextIn, rowsIn } from './lanes.ts'
import { ReviewBody } from './order/ReviewBody.tsx'
import { ReviewHead } from './order/ReviewHead.tsx'
import { useInbox, usePrefetchOrder, useReviewed } from './queries.ts'
import { LaneTabs } from './queue/LaneTabs.tsx'
import { QueueList } from './queue/QueueList.tsx'
import { useLane } from './queue/use-lane.ts'
import { texts } from './texts.ts'

export { refusals } from './texts.ts'

/** J and K step through the lane; after a decision the next one opens, or the inbox when the lane is done. */
function useSteps(rows: readonly QueueRow[] | undefined, number: string, search: Record<string, string>) {
  const navigate = useNavigate()
  const open = (row: QueueRow | null | undefined) => {
    if (row) void navigate({ to: paths.review(orderCode(row)) as string, search: search as never })
  }
  const at = rows?.findIndex((row) => row.number === number) ?? -1
  useShortcut({ keys: 'J', label: texts.queue.keys.next, run: () => open(rows?.[at + 1]) })
  useShortcut({ keys: 'K', label: texts.queue.keys.previous, run: () => open(rows?.[Math.max(0, at - 1)]) })
  return () => {
    const next = rows ? nextIn(rows, number) : null
    if (next) open(next)
    else void navigate({ to: paths.inbox as string, search: search as never })
  }
}

function InHand({ number, onDone }: { number: string; onDone: () => void }) {
  const { data: order, error, refetch } = useReviewed(number)
  useTitle(order ? `${orderCode(order)} ${order.mark}` : null)
  if (!order) {
    return (
      <div className="review-order">
        {error ? (
          <div className="review-mid">
            <Refusal of={error} actions={<Button onPress={() => void refetch()}>{texts.queue.again}</Button>} />
          </div>
        ) : (
          <div className="review-mid">
            <Skeleton rows={14} label={texts.loading} />
          </div>
        )}
      </div>
    )
  }
  return (
    <div className="review-order">
      <ReviewHead order={order} />
      <ReviewBody order={order} key={order.id} />
      <DecisionBar order={order} onDone={onDone} key={`bar ${order.id}`} />
    </div>
  )
}

/** The seller's and the credit role's bench: the queue, the order in hand, and the decisions beneath it. */
export default function ReviewPage() {
  const { number: asked } = useParams({ from: '/shell/innboks/$number' })
  const number = digitsOf(asked)
  const { lane, search } = useLane()
  const { data, error } = useInbox()
  const rows = data ? rowsIn(lane, data) : undefined
  const onward = useSteps(rows, number, search)
  usePrefetchOrder(rows ? (nextIn(rows, number)?.number ?? undefined) : undefined)
  return (
    <div className="review">
      <section className="queue" aria-label={texts.inbox}>
        <header>
          <div className="row">
            <TextLink to={paths.inbox} className="queue-title">
              {texts.inbox}
            </TextLink>
            <span className="keyhints push" aria-hidden="true">
              <Kbd keys="J K" />
            </span>
          </div>
          <LaneTabs rows={data} lane={lane} to={paths.review(asked)} />
        </header>
        {rows ? (
          <QueueList rows={rows} number={number} search={search} />
        ) : error ? (
          <Refusal of={error} />
        ) : (
          <Skeleton rows={8} label={texts.queue.loading} />
        )}
      </section>
      <InHand number={number} onDone={onward} />
    </div>
  )
}
