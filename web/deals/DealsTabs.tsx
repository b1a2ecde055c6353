import { Link } from '@tanstack/react-router'
import { paths } from '#web/paths.ts'
import type { DealsSearch } from '#web/search.ts'
import { number } from '#web/ui/format.ts'
import { isShown, queryOf, viewsFor } from './filter.ts'
import { useCounts } from './queries.ts'
import { texts } from './texts.ts'

/** Whose turn: the first question of the list. A tab keeps the search and the status filter. */
export function DealsTabs({ search, viewer }: { search: DealsSearch; viewer: 'dealer' | 'natre' }) {
  const counts = useCounts()
  const query = queryOf(search)
  const kept: DealsSearch = { ...(search.q ? { q: search.q } : {}), ...(search.status ? { status: search.status } : {}) }
  return (
    <nav className="views" aria-label={texts.views.label}>
      {viewsFor(viewer).map((view) => (
        <Link
          key={view.label}
          to={paths.deals}
          search={{ ...kept, ...view.search }}
          resetScroll={false}
          activeOptions={{ exact: true }}
          activeProps={{}}
          aria-current={isShown(view, query) ? 'page' : undefined}
        >
          {view.label}
          {view.count && counts ? <span>{number(counts[view.count])}</span> : null}
        </Link>
      ))}
    </nav>
  )
}
