import { useQuery } from '@tanstack/react-query'
import type { listCredit } from '#contract/credit.ts'
import type { Reply } from '#contract/route.ts'
import { api } from '#web/api.ts'

export type DealerCredit = Reply<typeof listCredit>['dealers'][number]

export const useDealerCredit = () =>
  useQuery({
    queryKey: ['dealer-credit'],
    queryFn: ({ signal }) => api.get<Reply<typeof listCredit>>('/api/dealer-credit', { signal }),
    select: ({ dealers }) => dealers,
    refetchInterval: 60_000,
  })
