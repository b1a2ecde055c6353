import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { checkConfirmation, OrderDraft, OrderView, placeOrder } from '#contract/orders.ts'
import type { Input } from '#contract/route.ts'
import { api } from '#web/api.ts'

/** The API takes the digits; people write and paste `O-260431` and `T-260431`. */
export const digitsOf = (number: string): string => number.replaceAll(/\D/g, '')

const orderQuery = (number: string) =>
  queryOptions({
    queryKey: ['order', digitsOf(number)],
    queryFn: ({ signal }) => api.get<OrderView>(`/api/orders/${digitsOf(number)}`, { signal }),
  })

const anyWaiting = (order: OrderView | undefined) => order?.confirmations.some((one) => one.pdf === 'waiting') ?? false

/** An order with its story; asked again every other second while a paper is being made. */
export const useOrder = (number: string) =>
  useQuery({ ...orderQuery(number), refetchInterval: ({ state }) => (anyWaiting(state.data) ? 2000 : false) })

/** What would be ordered from the quote. Never from memory: prices and lines may have changed in the editor. */
export const useOrderDraft = (quoteNumber: string) =>
  useQuery({
    queryKey: ['order-draft', digitsOf(quoteNumber)],
    queryFn: ({ signal }) => api.get<OrderDraft>(`/api/quotes/${digitsOf(quoteNumber)}/order-draft`, { signal }),
    staleTime: 0,
    refetchOnWindowFocus: false,
  })

/** What an order's move does not touch; the draft it came of is left behind with its page. */
const unmoved = new Set<unknown>(['catalog', 'session', 'order', 'order-draft'])

/** The answer is the order as it now stands; every list that shows it is asked for again. */
function useOrderMoved() {
  const cache = useQueryClient()
  return (order: OrderView) => {
    cache.setQueryData(orderQuery(order.number).queryKey, order)
    void cache.invalidateQueries({ predicate: ({ queryKey }) => !unmoved.has(queryKey[0]) })
  }
}

export type PlaceBody = Input<typeof placeOrder>['body']

/** Sends the order. The key is the page's own, so that a second press or a reload cannot send it twice. */
export function usePlaceOrder(quoteNumber: string) {
  const moved = useOrderMoved()
  return useMutation({
    mutationFn: ({ body, key }: { body: PlaceBody; key: string }) =>
      api.post<OrderView>(`/api/quotes/${digitsOf(quoteNumber)}/order`, body, { idempotencyKey: key }),
    onSuccess: moved,
  })
}

export function useWithdrawOrder(number: string) {
  const moved = useOrderMoved()
  return useMutation({
    mutationFn: (revision: number) => api.post<OrderView>(`/api/orders/${digitsOf(number)}/withdrawal`, { revision }),
    onSuccess: moved,
  })
}

export function useCheckConfirmation(number: string) {
  const moved = useOrderMoved()
  return useMutation({
    mutationFn: (body: Input<typeof checkConfirmation>['body']) =>
      api.post<OrderView>(`/api/orders/${digitsOf(number)}/confirmation-check`, body),
    onSuccess: moved,
  })
}

export const confirmationPdfUrl = (number: string, version: number): string =>
  `/api/orders/${digitsOf(number)}/confirmations/${version}/pdf`
