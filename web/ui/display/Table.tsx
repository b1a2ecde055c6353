import { texts } from '#web/ui/texts.ts'
import { Icon } from './Icon.tsx'

interface TableProps {
  /** Said to screen readers; headings on the page say it to the eye. */
  caption: string
  children: React.ReactNode
  className?: string
}

/** Full width, hairlines, no zebra. `cards` on a phone: cells with `area` place themselves. */
export function Table({ caption, children, className }: TableProps) {
  return (
    <table className={className ? `table ${className}` : 'table'}>
      <caption className="vh">{caption}</caption>
      {children}
    </table>
  )
}

interface HeaderProps {
  children?: React.ReactNode
  num?: boolean
  /** How the list is sorted by this column now; with `onSort` the heading is a button. */
  sorted?: 'ascending' | 'descending' | undefined
  onSort?: () => void
  className?: string
}

export function Th({ children, num = false, sorted, onSort, className }: HeaderProps) {
  const names = [num ? 'num' : '', className ?? ''].filter(Boolean).join(' ')
  return (
    <th scope="col" className={names || undefined} aria-sort={sorted}>
      {onSort ? (
        <button type="button" className="th-sort" onClick={onSort}>
          {children}
          {sorted ? <Icon name={sorted === 'ascending' ? 'up' : 'down'} size="s" /> : null}
          {sorted ? <span className="vh">{texts.sorted[sorted]}</span> : null}
        </button>
      ) : (
        children
      )}
    </th>
  )
}

interface CellProps {
  children?: React.ReactNode
  num?: boolean
  /** One line, cut with an ellipsis; the whole text in `title`. */
  cut?: boolean
  title?: string
  className?: string
}

export function Td({ children, num = false, cut = false, title, className }: CellProps) {
  const names = [num ? 'num' : '', cut ? 'td-cut' : '', className ?? ''].filter(Boolean).join(' ')
  return (
    <td className={names || undefined} title={title ?? (cut && typeof children === 'string' ? children : undefined)}>
      {cut ? <span className="cut">{children}</span> : children}
    </td>
  )
}
