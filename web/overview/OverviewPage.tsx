import '#web/styles/overview.css'
import { useState } from 'react'
import { paths } from '#web/paths.ts'
import { ContactCard } from '#web/shell/ContactsMenu.tsx'
import { Refusal } from '#web/shell/Refusal.tsx'
import { useSession } from '#web/shell/session.ts'
import { Button } from '#web/ui/actions/Button.tsx'
import { LinkButton } from '#web/ui/actions/TextLink.tsx'
import { Skeleton } from '#web/ui/feedback/Skeleton.tsx'
import { longDate, week } from '#web/ui/format.ts'
import { Deliveries } from './Deliveries.tsx'
import { useOverview, type Overview } from './queries.ts'
import { RecentCards } from './RecentCards.tsx'
import { Start } from './Start.tsx'
import { texts } from './texts.ts'
import { TodoList } from './TodoList.tsx'
import { WaitingList } from './WaitingList.tsx'

const isNew = ({ counts, recent, deliveries }: Overview): boolean =>
  counts.dealer + counts.natre + counts.customer + recent.length + deliveries.length === 0

function Work({ overview }: { overview: Overview }) {
  const { waiting, counts, recent } = overview
  if (isNew(overview)) return <Start />
  return (
    <>
      <TodoList deals={waiting.dealer} count={counts.dealer} />
      <div className="overview-pair">
        <WaitingList who="natre" deals={waiting.natre} count={counts.natre} />
        <WaitingList who="customer" deals={waiting.customer} count={counts.customer} />
      </div>
      <RecentCards deals={recent} />
    </>
  )
}

/** The dealer's first page: what must I do today? */
export default function OverviewPage() {
  const { user, contacts } = useSession()
  const { data, error, refetch } = useOverview()
  const [now] = useState(() => new Date())
  return (
    <>
      <header className="page-head">
        <div>
          <h1>{texts.hello(user.name.split(' ')[0] ?? user.name)}</h1>
          <p>{texts.today(longDate(now), week(now))}</p>
        </div>
        {data && isNew(data) ? null : (
          <div className="actions">
            <LinkButton to={paths.newQuote} look="main" icon="plus" keys="N">
              {texts.newQuote}
            </LinkButton>
          </div>
        )}
      </header>
      <div className="columns">
        <div className="overview-work">
          {error ? <Refusal of={error} actions={<Button onPress={() => void refetch()}>{texts.again}</Button>} /> : null}
          {data ? <Work overview={data} /> : error ? null : <Skeleton rows={10} label={texts.loading} />}
        </div>
        <aside>
          {data && !isNew(data) ? <Deliveries deals={data.deliveries} now={now} /> : null}
          <section className="card overview-contacts">
            <ContactCard contacts={contacts} />
          </section>
        </aside>
      </div>
    </>
  )
}
