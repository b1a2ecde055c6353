import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { showInbox } from '#contract/deals.ts'
import type { OrderView } from '#contract/orders.ts'
import type { Reply } from '#contract/route.ts'
import { api } from '#web/api.ts'
import { digitsOf, type Week } from './facts.ts'

const inboxQuery = queryOptions({
  queryKey: ['inbox'],
  queryFn: ({ signal }) => api.get<Reply<typeof showInbox>>('/api/inbox', { signal }),
  select: (inbox) => inbox.orders,
  // Several people work from the same queue.
  refetchInterval: 30_000,
})
const orderQuery = (number: string) =>
  queryOptions({
    queryKey: ['order', digitsOf(number)],
    queryFn: ({ signal }) => api.get<OrderView>(`/api/orders/${digitsOf(number)}`, { signal }),
  })

export const useInbox = () => useQuery(inboxQuery)
export const useReviewed = (number: string) => useQuery(orderQuery(number))

/** Has the next in the queue at hand before it is asked for. */
export function usePrefetchOrder(number: string | undefined): void {
  useQuery({ ...orderQuery(number ?? ''), enabled: number !== undefined, notifyOnChangeProps: [] })
}

/** One of the moves Natre can make, as the API names them. */
export type Move =
  | { name: 'approval' }
  | { name: 'return' | 'rejection' | 'hold'; reason: string }
  | { name: 'hold-release' }
  | { name: 'credit-release'; amount: number; reason: string }
  | { name: 'confirmation'; deliveryWeek: Week }

/** Makes a move on the revision that was seen (O-4). Whatever the answer, what is shown afterwards is fresh. */
export function useMove(number: string, onDone: (order: OrderView, move: Move) => void) {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: ({ move: { name, ...body }, revision }: { move: Move; revision: number }) =>
      api.post<OrderView>(`/api/orders/${digitsOf(number)}/${name}`, { revision, ...body }),
    onSuccess: (order, { move }) => {
      cache.setQueryData(orderQuery(number).queryKey, order)
      onDone(order, move)
    },
    onSettled: () =>
      cache.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'catalog' && queryKey[0] !== 'session' }),
  })
}
