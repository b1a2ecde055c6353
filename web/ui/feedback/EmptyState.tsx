/** An empty place says what to do, and gives the button for it. */
export function EmptyState({
  title,
  children,
  actions,
}: {
  title: string
  children?: React.ReactNode
  actions?: React.ReactNode
}) {
  return (
    <div className="empty">
      <p className="strong">{title}</p>
      {children ? <p className="quiet">{children}</p> : null}
      {actions ? <div className="row wrap">{actions}</div> : null}
    </div>
  )
}
