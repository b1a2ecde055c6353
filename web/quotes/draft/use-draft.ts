import { useEffect, useSyncExternalStore } from 'react'
import type { QuoteView } from '#contract/quotes.ts'
import type { DraftState } from './draft.ts'
import { createDraft, type Draft } from './store.ts'

/** One draft per quote, kept while the portal is open: what waits for the net is not lost by going to another page. */
const drafts = new Map<string, Draft>()

export function draftOf(quote: QuoteView): Draft {
  const known = drafts.get(quote.number)
  if (known) return known
  const draft = createDraft(quote)
  drafts.set(quote.number, draft)
  return draft
}

/** The draft of a quote and what stands in it; a newer view from the server is taken in as it comes. */
export function useDraft(quote: QuoteView): [Draft, DraftState] {
  const draft = draftOf(quote)
  const state = useSyncExternalStore(draft.subscribe, draft.get)
  useEffect(() => draft.adopt(quote), [draft, quote])
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      if (draft.get().save.kind === 'waiting' || draft.get().save.kind === 'saving') event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [draft])
  return [draft, state]
}
