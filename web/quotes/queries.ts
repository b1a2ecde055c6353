import { keepPreviousData, queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { addCustomer, Customer, listCustomers } from '#contract/customers.ts'
import type { listDealers } from '#contract/deals.ts'
import type { makeQuote, QuoteView } from '#contract/quotes.ts'
import type { Input, Reply } from '#contract/route.ts'
import { api, query } from '#web/api.ts'
import type { ComboOption } from '#web/ui/fields/ComboField.tsx'
import { fetchQuote } from './draft/jobs.ts'

/** `T-260440` and `260440` name the same quote. */
export const quoteNumber = (typed: string): string => typed.replace(/\D/g, '')

const keyOf = (number: string) => ['quote', number] as const

export const quoteQuery = (number: string) =>
  queryOptions({
    queryKey: keyOf(number),
    queryFn: ({ signal }) => fetchQuote(number, signal),
    staleTime: 5_000,
    // A paper that is being made is worth waiting for.
    refetchInterval: ({ state }) => (state.data?.versions.some((one) => one.pdf === 'waiting') ? 1_500 : false),
  })

export const useQuote = (number: string) => useQuery(quoteQuery(number))

export function useMakeQuote() {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (body: Input<typeof makeQuote>['body']) => api.post<QuoteView>('/api/quotes', body),
    onSuccess: (quote) => cache.setQueryData(keyOf(quote.number), quote),
  })
}

type Move =
  | { to: 'sending'; body: { revision: number } }
  | { to: 'acceptance'; body: { version: number; by: string } }
  | { to: 'declination'; body: { reason: string } }
  | { to: 'revision'; body: Record<string, never> }

/** Sends, accepts, declines or reopens the quote; the lists that show it are asked for again. */
export function useMoveQuote(number: string) {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: ({ to, body }: Move) => api.post<QuoteView>(`/api/quotes/${number}/${to}`, body),
    onSuccess: (quote) => {
      cache.setQueryData(keyOf(number), quote)
      void cache.invalidateQueries({ queryKey: ['deals'] })
      void cache.invalidateQueries({ queryKey: ['overview'] })
    },
  })
}

export const pdfPath = (number: string, version: number): string => `/api/quotes/${number}/versions/${version}/pdf`

export const customerOption = (customer: Customer): ComboOption => ({
  id: customer.id,
  label: customer.name,
  detail: [customer.place, customer.orgNumber].filter(Boolean).join(' · '),
})

/** The dealer's customers that fit a search; what was found last stays while the next is asked for. */
export const useCustomers = (typed: string, dealerId: string) =>
  useQuery({
    queryKey: ['customers', dealerId, typed],
    queryFn: async ({ signal }) =>
      (await api.get<Reply<typeof listCustomers>>(`/api/customers${query({ q: typed, dealerId })}`, { signal })).customers,
    placeholderData: keepPreviousData,
  })

export function useAddCustomer() {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (body: Input<typeof addCustomer>['body']) => api.post<Customer>('/api/customers', body),
    onSuccess: () => cache.invalidateQueries({ queryKey: ['customers'] }),
  })
}

export const findDealers = async (typed: string, signal: AbortSignal): Promise<ComboOption[]> =>
  (await api.get<Reply<typeof listDealers>>(`/api/dealers${query({ q: typed })}`, { signal })).dealers.map(
    ({ id, name, customerNo }) => ({ id, label: name, detail: customerNo }),
  )
