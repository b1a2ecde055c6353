import { Link } from '@tanstack/react-router'
import { lanes, rowsIn, type Lane } from '#web/review/lanes.ts'
import type { QueueRow } from '#web/review/facts.ts'
import { texts } from '#web/review/texts.ts'
import { useMe } from '#web/shell/session.ts'
import { searchFor } from './use-lane.ts'

/** The lanes with how many wait in each. `to` keeps the order that is open. */
export function LaneTabs({ rows, lane, to }: { rows: readonly QueueRow[] | undefined; lane: Lane; to: string }) {
  const { role } = useMe()
  return (
    <nav className="views" aria-label={texts.lanes.label}>
      {lanes.map((one) => (
        <Link
          key={one}
          to={to}
          search={searchFor(one, role)}
          replace
          activeOptions={{ exact: true }}
          activeProps={{}}
          aria-current={one === lane ? 'page' : undefined}
        >
          {texts.lanes[one]}
          {rows ? <span>{rowsIn(one, rows).length}</span> : null}
        </Link>
      ))}
    </nav>
  )
}
