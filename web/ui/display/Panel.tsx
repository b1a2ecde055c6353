import { useId } from 'react'

interface Props {
  title: React.ReactNode
  /** A count or a small remark beside the title. */
  aside?: React.ReactNode
  /** Links and buttons at the right of the heading. */
  actions?: React.ReactNode
  tone?: 'mine' | 'theirs'
  className?: string
  children: React.ReactNode
}

/** A rule and a heading, not a box. */
export function Panel({ title, aside, actions, tone, className, children }: Props) {
  const id = useId()
  return (
    <section className={className ? `panel ${className}` : 'panel'} aria-labelledby={id}>
      <header>
        <h2 id={id} className={tone}>
          {title}
        </h2>
        {aside === undefined ? null : <span className="quiet">{aside}</span>}
        {actions ? <span className="push row">{actions}</span> : null}
      </header>
      {children}
    </section>
  )
}
