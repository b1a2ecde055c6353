import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { listDeals, showOverview } from '#contract/deals.ts'
import type { Reply } from '#contract/route.ts'
import { api, query as asSearch } from '#web/api.ts'
import type { DealsQuery } from './filter.ts'

type Page = Reply<typeof listDeals>

/** The list, 50 rows at a time; the rows of the filter before stay until the new ones are here. */
export const useDeals = (query: DealsQuery) =>
  useInfiniteQuery({
    queryKey: ['deals', query],
    queryFn: ({ pageParam, signal }) =>
      api.get<Page>(`/api/deals${asSearch({ ...query, after: pageParam ?? undefined })}`, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  })

/** How many wait for whom, for the tabs. Shares the overview's answer. */
export const useCounts = () =>
  useQuery({
    queryKey: ['overview'],
    queryFn: ({ signal }) => api.get<Reply<typeof showOverview>>('/api/overview', { signal }),
    select: (overview) => overview.counts,
  }).data
