import { useParams } from '@tanstack/react-router'
import type { QuoteView } from '#contract/quotes.ts'
import { useEngine } from '#web/configurator/useEngine.ts'
import type { Engine } from '#domain/configurator/evaluate.ts'
import { paths } from '#web/paths.ts'
import { ApiRefusal } from '#web/api.ts'
import { useTitle } from '#web/shell/page-title.ts'
import { Refusal } from '#web/shell/Refusal.tsx'
import { LinkButton } from '#web/ui/actions/TextLink.tsx'
import { EmptyState } from '#web/ui/feedback/EmptyState.tsx'
import { Skeleton } from '#web/ui/feedback/Skeleton.tsx'
import { Editor } from './Editor.tsx'
import { useDraft } from './draft/use-draft.ts'
import { quoteNumber, useQuote } from './queries.ts'
import { texts } from './texts.ts'
import '#web/styles/quotes.css'

export { refusals } from './texts.ts'

export default function QuotePage() {
  const { number } = useParams({ strict: false })
  const quote = useQuote(quoteNumber(number ?? ''))
  const engine = useEngine()
  if (quote.error && !quote.data) return <Missing error={quote.error} />
  if (!quote.data || !engine)
    return (
      <div className="quote-wait">
        <Skeleton rows={8} label={texts.loading} />
      </div>
    )
  return <Loaded key={quote.data.number} quote={quote.data} engine={engine} />
}

function Loaded({ quote, engine }: { quote: QuoteView; engine: Engine }) {
  const [draft, state] = useDraft(quote)
  useTitle(texts.title(quote.number, state.head.mark))
  return <Editor engine={engine} draft={draft} state={state} />
}

function Missing({ error }: { error: unknown }) {
  const gone = error instanceof ApiRefusal && error.status === 404
  return (
    <div className="quote-wait">
      {gone ? (
        <EmptyState title={texts.notFound} actions={<LinkButton to={paths.deals}>{texts.toDeals}</LinkButton>}>
          {texts.notFoundAbout}
        </EmptyState>
      ) : (
        <Refusal of={error} />
      )}
    </div>
  )
}
