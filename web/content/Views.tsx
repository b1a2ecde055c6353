import { paths } from '#web/paths.ts'
import { TextLink } from '#web/ui/actions/TextLink.tsx'
import { texts } from './texts.ts'

interface View {
  to: string
  label: string
}
const help: readonly View[] = [
  { to: paths.training, label: texts.views.training },
  { to: paths.contact, label: texts.views.contact },
]
const terms: readonly View[] = [
  { to: paths.terms, label: texts.views.terms },
  { to: paths.warranty, label: texts.views.warranty },
]

/** Two pages under one entry of the rail. */
function Views({ label, views, here }: { label: string; views: readonly View[]; here: string }) {
  return (
    <nav className="views page-views" aria-label={label}>
      {views.map((view) => (
        <TextLink key={view.to} to={view.to} className={view.to === here ? 'is-here' : ''} current={view.to === here}>
          {view.label}
        </TextLink>
      ))}
    </nav>
  )
}

export const HelpViews = ({ here }: { here: string }) => <Views label={texts.helpViews} views={help} here={here} />
export const TermsViews = ({ here }: { here: string }) => <Views label={texts.termsViews} views={terms} here={here} />
