import type { Edited, QuoteView } from '#contract/quotes.ts'
import { api } from '#web/api.ts'
import type { Head, LineContent } from './draft.ts'

/** One call that brings the server up to date. It keeps its key and its body until the server has answered. */
export type Job = { idempotencyKey: string } & (
  | { kind: 'add'; key: string; content: LineContent }
  | { kind: 'change'; key: string; id: string; revision: number; content: LineContent }
  | { kind: 'remove'; id: string }
  | { kind: 'head'; revision: number; change: Partial<Head> }
)

export type Answer = { edited: Edited } | { quote: QuoteView }

const pathOf = (number: string): string => `/api/quotes/${number}`

export async function perform(number: string, job: Job): Promise<Answer> {
  const options = { idempotencyKey: job.idempotencyKey }
  const path = pathOf(number)
  switch (job.kind) {
    case 'add':
      return { edited: await api.post<Edited>(`${path}/lines`, job.content, options) }
    case 'change':
      return { edited: await api.put<Edited>(`${path}/lines/${job.id}`, { revision: job.revision, ...job.content }, options) }
    case 'remove':
      return { edited: await api.delete<Edited>(`${path}/lines/${job.id}`, options) }
    case 'head': {
      const { customer, ...rest } = job.change
      const body = { revision: job.revision, ...rest, ...(customer === undefined ? {} : { customerId: customer?.id ?? null }) }
      return { quote: await api.patch<QuoteView>(path, body, options) }
    }
  }
}

export const fetchQuote = (number: string, signal?: AbortSignal): Promise<QuoteView> =>
  api.get<QuoteView>(pathOf(number), signal ? { signal } : {})
