import { TextLink } from '#web/ui/actions/TextLink.tsx'
import { Icon } from '#web/ui/display/Icon.tsx'

interface Props {
  title: string
  back: string
  backLabel: string
  /** A quiet line under the title. */
  children?: React.ReactNode
  status?: React.ReactNode
  actions?: React.ReactNode
}

/** The way back, what this is, and what can be done with it. */
export function PageHead({ title, back, backLabel, children, status, actions }: Props) {
  return (
    <header className="page-head order-head">
      <TextLink to={back} className="iconbtn order-back" title={backLabel}>
        <Icon name="left" />
        <span className="vh">{backLabel}</span>
      </TextLink>
      <div>
        <h1>{title}</h1>
        {children ? <p className="small">{children}</p> : null}
      </div>
      {status ? <div className="order-status">{status}</div> : null}
      {actions ? <div className="actions">{actions}</div> : null}
    </header>
  )
}
