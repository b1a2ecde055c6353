import { useEffect, useRef } from 'react'
import type { Deal } from '#contract/deals.ts'
import { paths } from '#web/paths.ts'
import { Refusal } from '#web/shell/Refusal.tsx'
import { Button } from '#web/ui/actions/Button.tsx'
import { Kbd } from '#web/ui/actions/Kbd.tsx'
import { LinkButton } from '#web/ui/actions/TextLink.tsx'
import { EmptyState } from '#web/ui/feedback/EmptyState.tsx'
import { Skeleton } from '#web/ui/feedback/Skeleton.tsx'
import { DealsTable } from './DealsTable.tsx'
import { isFiltered, type DealsQuery } from './filter.ts'
import type { useDeals } from './queries.ts'
import { texts } from './texts.ts'

type List = ReturnType<typeof useDeals>
interface Props {
  list: List
  query: DealsQuery
  viewer: 'dealer' | 'natre'
  onReset: () => void
}

/** Fetches more when the end of the rows comes near; the button does the same by hand. */
function useNearEnd(list: List): React.RefObject<HTMLDivElement | null> {
  const end = useRef<HTMLDivElement>(null)
  const { hasNextPage, isFetching, isFetchNextPageError, fetchNextPage } = list
  useEffect(() => {
    if (!end.current || !hasNextPage || isFetching || isFetchNextPageError) return
    const observer = new IntersectionObserver(([entry]) => (entry?.isIntersecting ? void fetchNextPage() : undefined), {
      rootMargin: '600px',
    })
    observer.observe(end.current)
    return () => observer.disconnect()
  }, [hasNextPage, isFetching, isFetchNextPageError, fetchNextPage])
  return end
}

function Foot({ list, count }: { list: List; count: number }) {
  const end = useNearEnd(list)
  const { hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage } = list
  return (
    <div className="deals-foot" ref={end}>
      <p className="small quiet" role="status">
        {hasNextPage ? texts.shows(count) : texts.showsAll(count)}
      </p>
      {isFetchNextPageError ? (
        <p className="small stop" role="alert">
          {texts.moreFailed}
        </p>
      ) : null}
      {hasNextPage ? (
        <Button small busy={isFetchingNextPage} onPress={() => void fetchNextPage()}>
          {isFetchNextPageError ? texts.again : texts.more}
        </Button>
      ) : null}
      <p className="keyhints deals-keys small quiet push" aria-hidden="true">
        <Kbd keys="J K" /> {texts.keys.move} <Kbd keys="Enter" /> {texts.keys.open} <Kbd keys="/" /> {texts.keys.search}
      </p>
    </div>
  )
}

function Nothing({ query, viewer, onReset }: Omit<Props, 'list'>) {
  if (isFiltered(query)) {
    return (
      <EmptyState title={texts.noMatch.title} actions={<Button onPress={onReset}>{texts.filter.reset}</Button>}>
        {query.q ? texts.noMatch.query(query.q) : texts.noMatch.filter}
      </EmptyState>
    )
  }
  const start =
    viewer === 'dealer' ? (
      <LinkButton to={paths.newQuote} look="main" icon="plus">
        {texts.newQuote}
      </LinkButton>
    ) : undefined
  return (
    <EmptyState title={texts.none.title} actions={start}>
      {texts.none[viewer === 'dealer' ? 'dealer' : 'staff']}
    </EmptyState>
  )
}

/** The rows, or why there are none and what to do about it. */
export function DealsResults({ list, query, viewer, onReset }: Props) {
  const { data, error, refetch, isPlaceholderData } = list
  if (!data) {
    if (!error) return <Skeleton rows={12} label={texts.loading} />
    return (
      <div className="stack">
        <p className="quiet">{texts.failed}</p>
        <Refusal of={error} actions={<Button onPress={() => void refetch()}>{texts.again}</Button>} />
      </div>
    )
  }
  const deals: Deal[] = data.pages.flatMap((page) => page.deals)
  return (
    <div className={isPlaceholderData ? 'deals-rows is-stale' : 'deals-rows'} aria-busy={isPlaceholderData || undefined}>
      {error && !list.isFetchNextPageError ? (
        <Refusal of={error} actions={<Button onPress={() => void refetch()}>{texts.again}</Button>} />
      ) : null}
      {deals.length === 0 ? (
        <Nothing query={query} viewer={viewer} onReset={onReset} />
      ) : (
        <DealsTable deals={deals} viewer={viewer} />
      )}
      {deals.length === 0 ? null : <Foot list={list} count={deals.length} />}
    </div>
  )
}
