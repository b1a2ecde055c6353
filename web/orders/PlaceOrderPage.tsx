import { useParams } from '@tanstack/react-router'
import type { OrderDraft } from '#contract/orders.ts'
import { ApiRefusal } from '#web/api.ts'
import { paths } from '#web/paths.ts'
import { NotFoundPage } from '#web/shell/NotFoundPage.tsx'
import { useTitle } from '#web/shell/page-title.ts'
import { Refusal } from '#web/shell/Refusal.tsx'
import { LinkButton } from '#web/ui/actions/TextLink.tsx'
import { Note } from '#web/ui/feedback/Note.tsx'
import { Skeleton } from '#web/ui/feedback/Skeleton.tsx'
import '#web/styles/orders.css'
import { PageHead } from './PageHead.tsx'
import { PlaceForm } from './place/PlaceForm.tsx'
import { texts } from './place/texts.ts'
import { digitsOf, useOrderDraft } from './queries.ts'
import { quoteNo, texts as shared } from './texts.ts'

export { refusals } from './texts.ts'

/** One page from quote to order: delivery, check, warnings, terms; sum, credit and what is missing stand beside. */
export default function PlaceOrderPage() {
  const { number } = useParams({ strict: false })
  const digits = digitsOf(number ?? '')
  const { data, error, isPending } = useOrderDraft(digits)
  const heading = data?.returned ? texts.headingAgain : texts.heading
  const title = heading(quoteNo(digits), data?.mark ?? '')
  useTitle(data ? title : null)
  if (error instanceof ApiRefusal && error.status === 404) return <NotFoundPage />
  return (
    <>
      <PageHead title={title} back={paths.quote(digits)} backLabel={texts.backToQuote}>
        {data ? aboutOf(data) : null}
      </PageHead>
      {data ? (
        <>
          {data.returned ? <Returned draft={data} /> : null}
          <PlaceForm key={digits} draft={data} />
        </>
      ) : error ? (
        <NotNow error={error} number={digits} />
      ) : isPending ? (
        <Skeleton rows={8} label={texts.loading} />
      ) : null}
    </>
  )
}

const aboutOf = ({ customer, dealer, reference }: OrderDraft) =>
  [customer?.name, dealer.name, reference ? shared.reference(reference) : ''].filter(Boolean).join(' · ')

/** Natre's reason stands first: it is what this visit is about. */
function Returned({ draft }: { draft: OrderDraft }) {
  return (
    <div className="place-returned">
      <Note
        tone="warn"
        title={texts.returned.title}
        actions={
          <LinkButton to={paths.quote(draft.quoteNumber)} icon="pencil">
            {texts.returned.open}
          </LinkButton>
        }
      >
        {draft.returned?.reason ? <p className="said">{draft.returned.reason}</p> : null}
        <p className="quiet">{texts.returned.mended}</p>
      </Note>
    </div>
  )
}

/** Why there is nothing to send here, and the way on. That it was sent before is no fault. */
function NotNow({ error, number }: { error: unknown; number: string }) {
  const ordered = error instanceof ApiRefusal && error.code === 'quote.notOpenTo' && error.params['status'] === 'ordered'
  if (ordered)
    return (
      <Note
        tone="done"
        title={texts.orderedAlready.title}
        actions={
          <LinkButton look="main" to={paths.order(number)}>
            {texts.orderedAlready.open}
          </LinkButton>
        }
      />
    )
  return <Refusal of={error} actions={<LinkButton to={paths.quote(number)}>{texts.backToQuote}</LinkButton>} />
}
