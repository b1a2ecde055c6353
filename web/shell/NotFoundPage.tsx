import { paths } from '#web/paths.ts'
import { LinkButton } from '#web/ui/actions/TextLink.tsx'
import { texts } from './texts.ts'

/** 404, also for what belongs to another dealer: the two look the same. */
export function NotFoundPage() {
  return (
    <div className="lone">
      <p className="lone-code">404</p>
      <h1>{texts.notFound.title}</h1>
      <p>{texts.notFound.about}</p>
      <div className="row wrap">
        <LinkButton to={paths.overview} look="main">
          {texts.notFound.home}
        </LinkButton>
        <LinkButton to={paths.deals}>{texts.notFound.deals}</LinkButton>
      </div>
    </div>
  )
}
