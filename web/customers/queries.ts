import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { addCustomer, Customer, listCustomers } from '#contract/customers.ts'
import type { listDealers } from '#contract/deals.ts'
import type { Input, Reply } from '#contract/route.ts'
import { api, query } from '#web/api.ts'

/** While a new search is on its way, the former answer stays. */
export const useCustomers = (q: string, dealerId: string | null, wanted: boolean) =>
  useQuery({
    queryKey: ['customers', dealerId, q],
    queryFn: ({ signal }) => api.get<Reply<typeof listCustomers>>(`/api/customers${query({ q, dealerId })}`, { signal }),
    placeholderData: keepPreviousData,
    enabled: wanted,
  })

/** Natre's people say for which dealer; dealers do not ask. */
export const useDealers = (wanted: boolean) =>
  useQuery({
    queryKey: ['dealers'],
    queryFn: ({ signal }) => api.get<Reply<typeof listDealers>>('/api/dealers', { signal }),
    enabled: wanted,
  })

export type NewCustomer = Input<typeof addCustomer>['body']

export function useAddCustomer() {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (body: NewCustomer) => api.post<Customer>('/api/customers', body),
    onSuccess: () => cache.invalidateQueries({ queryKey: ['customers'] }),
  })
}
