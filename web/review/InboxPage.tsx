import '#web/styles/review.css'
import { paths } from '#web/paths.ts'
import { Refusal } from '#web/shell/Refusal.tsx'
import { Button } from '#web/ui/actions/Button.tsx'
import { LinkButton } from '#web/ui/actions/TextLink.tsx'
import { Kbd } from '#web/ui/actions/Kbd.tsx'
import { EmptyState } from '#web/ui/feedback/EmptyState.tsx'
import { Skeleton } from '#web/ui/feedback/Skeleton.tsx'
import { rowsIn, type Lane } from './lanes.ts'
import { useInbox, usePrefetchOrder } from './queries.ts'
import { LaneTabs } from './queue/LaneTabs.tsx'
import { QueueTable } from './queue/QueueTable.tsx'
import { useLane } from './queue/use-lane.ts'
import { useRowKeys } from '#web/shell/use-row-keys.ts'
import { texts } from './texts.ts'

export { refusals } from './texts.ts'

function Empty({ lane, all }: { lane: Lane; all: number }) {
  const others = lane !== 'all' && all > 0
  return (
    <EmptyState
      title={texts.queue.empty[lane]}
      actions={
        others ? (
          <LinkButton to={paths.inbox} search={{ lane: 'all' }}>
            {texts.queue.showAll(all)}
          </LinkButton>
        ) : undefined
      }
    >
      {texts.queue.emptyAbout}
    </EmptyState>
  )
}

/** What waits for Natre: the seller's, the credit role's and the confirmations, each its lane. */
export default function InboxPage() {
  const { data, error, refetch } = useInbox()
  const { lane, search } = useLane()
  const keys = useRowKeys(texts.queue.keys)
  const rows = data ? rowsIn(lane, data) : undefined
  usePrefetchOrder(rows?.[0]?.number)
  return (
    <div ref={keys}>
      <header className="page-head">
        <h1>{texts.inbox}</h1>
        <p>{texts.queue.oldestFirst}</p>
        <p className="keyhints inbox-keys small push" aria-hidden="true">
          <Kbd keys="J K" /> {texts.queue.keys.move} <Kbd keys="Enter" /> {texts.queue.keys.open}
        </p>
      </header>
      <LaneTabs rows={data} lane={lane} to={paths.inbox} />
      {error ? <Refusal of={error} actions={<Button onPress={() => void refetch()}>{texts.queue.again}</Button>} /> : null}
      {rows ? (
        rows.length === 0 ? (
          <Empty lane={lane} all={data?.length ?? 0} />
        ) : (
          <QueueTable rows={rows} search={search} />
        )
      ) : error ? null : (
        <Skeleton rows={8} label={texts.queue.loading} />
      )}
    </div>
  )
}
