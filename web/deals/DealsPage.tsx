import '#web/styles/deals.css'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { can } from '#domain/users/can.ts'
import { paths } from '#web/paths.ts'
import type { DealsSearch } from '#web/search.ts'
import { sideOf, useMe } from '#web/shell/session.ts'
import { LinkButton } from '#web/ui/actions/TextLink.tsx'
import { DealsResults } from './DealsResults.tsx'
import { DealsTabs } from './DealsTabs.tsx'
import { DealsTools } from './DealsTools.tsx'
import { queryOf } from './filter.ts'
import { useDeals } from './queries.ts'
import { texts } from './texts.ts'
import { useRowKeys } from '#web/shell/use-row-keys.ts'

/** Every quote and order one may see; the whole filter stands in the address, so that it can be kept and shared. */
export default function DealsPage() {
  const search = useSearch({ from: '/shell/tilbud-og-ordre' })
  const { role } = useMe()
  const navigate = useNavigate()
  const viewer = sideOf(role)
  const query = queryOf(search)
  const list = useDeals(query)
  const rows = useRowKeys(texts.keys)

  const show = (next: DealsSearch) =>
    void navigate({
      to: paths.deals,
      search: Object.fromEntries(Object.entries(next).filter(([, value]) => value !== '')) as DealsSearch,
      replace: true,
      resetScroll: false,
    })
  return (
    <div className={viewer === 'dealer' ? 'deals-page is-dealer' : 'deals-page'} ref={rows}>
      <header className="page-head">
        <h1>{texts.title}</h1>
        {can(role, 'quotes.write') ? (
          <div className="actions">
            <LinkButton to={paths.newQuote} look="main" icon="plus" {...(viewer === 'dealer' ? { keys: 'N' } : {})}>
              {texts.newQuote}
            </LinkButton>
          </div>
        ) : null}
      </header>
      <DealsTabs search={search} viewer={viewer} />
      <DealsTools search={search} onChange={(change) => show({ ...search, ...change })} />
      <DealsResults list={list} query={query} viewer={viewer} onReset={() => show({})} />
    </div>
  )
}
