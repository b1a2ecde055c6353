import { Shape, type Tone } from '#web/ui/display/Shape.tsx'

interface Props {
  tone?: Tone
  title?: React.ReactNode
  children?: React.ReactNode
  actions?: React.ReactNode
  /** Read aloud when it appears: for what comes as an answer to an act. */
  live?: boolean
}

/** A sentence that belongs to the page: what happens next, what is wrong, what to do. */
export function Note({ tone = 'still', title, children, actions, live = false }: Props) {
  return (
    <div className={`note note-${tone}`} role={live ? (tone === 'stop' ? 'alert' : 'status') : undefined}>
      <Shape tone={tone} />
      <div className="note-body">
        {title ? <p className="strong">{title}</p> : null}
        {children ? <div>{children}</div> : null}
        {actions ? <div className="row wrap">{actions}</div> : null}
      </div>
    </div>
  )
}
