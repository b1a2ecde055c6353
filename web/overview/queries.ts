import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { showOverview } from '#contract/deals.ts'
import type { QuoteView } from '#contract/quotes.ts'
import type { Reply } from '#contract/route.ts'
import { api } from '#web/api.ts'

export type Overview = Reply<typeof showOverview>

export const useOverview = () =>
  useQuery({
    queryKey: ['overview'],
    queryFn: ({ signal }) => api.get<Overview>('/api/overview', { signal }),
    refetchInterval: 60_000,
  })

/** The windows of a quote, for its picture; only of quotes small enough to be looked at. */
export const usePicture = (number: string, lineCount: number) =>
  useQuery({
    queryKey: ['overview', 'picture', number, lineCount],
    queryFn: ({ signal }) => api.get<QuoteView>(`/api/quotes/${number}`, { signal }),
    enabled: lineCount > 0 && lineCount <= 60,
    select: ({ lines, common }) => ({ lines: lines.toSorted((a, b) => a.position - b.position).slice(0, 3), common }),
    staleTime: 60_000,
  }).data

/** An expired quote opens again for editing, with the prices of today. */
export function useRevise(number: string, onDone: () => void) {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: () => api.post<QuoteView>(`/api/quotes/${number}/revision`, {}),
    onSuccess: onDone,
    onSettled: () =>
      cache.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'catalog' && queryKey[0] !== 'session' }),
  })
}
