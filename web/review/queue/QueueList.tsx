import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { paths } from '#web/paths.ts'
import { orderCode, type QueueRow } from '#web/review/facts.ts'
import { toneOf } from '#web/review/lanes.ts'
import { texts } from '#web/review/texts.ts'
import { Shape } from '#web/ui/display/Shape.tsx'
import { money, waited } from '#web/ui/format.ts'

function Item({ row, here, search }: { row: QueueRow; here: boolean; search: Record<string, string> }) {
  const place = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (here) place.current?.scrollIntoView({ block: 'nearest' })
  }, [here])
  const findings = row.status === 'onHold' ? texts.queue.onHold : texts.queue.findings(row.warnings)
  const remark = row.creditHeld ? texts.queue.withCredit(findings) : findings
  return (
    <li ref={place} className={here ? 'queue-item is-here' : 'queue-item'}>
      <Shape tone={toneOf(row)} />
      <span className="cut strong">{row.dealerName}</span>
      <Link
        to={paths.review(orderCode(row))}
        search={search}
        className="code"
        aria-current={here ? 'page' : undefined}
        activeProps={{}}
      >
        {orderCode(row)}
      </Link>
      <span className="small quiet queue-remark">
        <span className="cut">
          {remark} · {money(row.net, { digits: 0 })}
        </span>
        <span className="nowrap">{waited(row.turnSince)}</span>
      </span>
    </li>
  )
}

/** The queue beside the order in hand. */
export function QueueList({
  rows,
  number,
  search,
}: {
  rows: readonly QueueRow[]
  number: string
  search: Record<string, string>
}) {
  if (rows.length === 0)
    return (
      <p className="quiet queue-none">
        {texts.queue.doneWith}. {texts.queue.emptyAbout}
      </p>
    )
  return (
    <ol className="queue-list">
      {rows.map((row) => (
        <Item key={row.id} row={row} here={row.number === number} search={search} />
      ))}
    </ol>
  )
}
