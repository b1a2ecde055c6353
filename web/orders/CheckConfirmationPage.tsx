import { useParams } from '@tanstack/react-router'
import { ApiRefusal } from '#web/api.ts'
import { paths } from '#web/paths.ts'
import { NotFoundPage } from '#web/shell/NotFoundPage.tsx'
import { useTitle } from '#web/shell/page-title.ts'
import { Refusal } from '#web/shell/Refusal.tsx'
import { LinkButton } from '#web/ui/actions/TextLink.tsx'
import { EmptyState } from '#web/ui/feedback/EmptyState.tsx'
import { Skeleton } from '#web/ui/feedback/Skeleton.tsx'
import '#web/styles/orders.css'
import { CheckForm } from './check/CheckForm.tsx'
import { texts } from './check/texts.ts'
import { newestConfirmation } from './order-facts.ts'
import { PageHead } from './PageHead.tsx'
import { digitsOf, useOrder } from './queries.ts'
import { orderNo } from './texts.ts'

export { refusals } from './texts.ts'

/** O-8: the dealer reads the newest confirmation against what was ordered, and vouches for that version. */
export default function CheckConfirmationPage() {
  const { number } = useParams({ strict: false })
  const digits = digitsOf(number ?? '')
  const { data, error, isPending } = useOrder(digits)
  const confirmation = data && newestConfirmation(data)
  useTitle(`${texts.title} ${orderNo(digits)}`)
  if (data && confirmation) return <CheckForm key={digits} order={data} newest={confirmation} />
  if (error instanceof ApiRefusal && error.status === 404) return <NotFoundPage />
  return (
    <>
      <PageHead title={texts.title} back={paths.order(digits)} backLabel={texts.back} />
      {data ? (
        <EmptyState title={texts.noneTitle} actions={<LinkButton to={paths.order(digits)}>{texts.back}</LinkButton>}>
          {texts.none}
        </EmptyState>
      ) : error ? (
        <Refusal of={error} />
      ) : isPending ? (
        <Skeleton rows={8} label={texts.loading} />
      ) : null}
    </>
  )
}
