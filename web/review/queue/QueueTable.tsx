import { Link } from '@tanstack/react-router'
import { paths } from '#web/paths.ts'
import { orderCode, type QueueRow } from '#web/review/facts.ts'
import { toneOf, toneOfFindings } from '#web/review/lanes.ts'
import { texts } from '#web/review/texts.ts'
import { Status } from '#web/ui/display/Status.tsx'
import { Table, Td, Th } from '#web/ui/display/Table.tsx'
import { Money } from '#web/ui/display/figures.tsx'
import { waited } from '#web/ui/format.ts'
import { waitsFor } from './waits.ts'

const { columns } = texts.queue

function Row({ row, search }: { row: QueueRow; search: Record<string, string> }) {
  const { word, credit } = waitsFor(row)
  return (
    <tr>
      <Td className="area-number queue-no">
        <Link to={paths.review(orderCode(row))} search={search} className="code" data-row>
          {orderCode(row)}
        </Link>
      </Td>
      <Td className="area-title queue-dealer" title={row.dealerName}>
        <span className="cut strong">{row.dealerName}</span>
      </Td>
      <Td className="area-who queue-mark" title={row.mark}>
        <span className={row.mark ? 'cut' : 'cut quiet'}>{row.mark || texts.queue.noMark}</span>
      </Td>
      <Td className="area-status">
        <Status tone={toneOfFindings(row)}>{texts.queue.findings(row.warnings)}</Status>
      </Td>
      <Td className="area-waits queue-waits">
        <span className="cut">
          {toneOf(row) === 'stop' ? <Status tone="stop">{word}</Status> : word}
          {credit ? <span className="small stop"> {credit}</span> : null}
        </span>
      </Td>
      <Td num className="area-sum">
        <Money ore={row.net} unit={false} />
      </Td>
      <Td num className="area-turn">
        {waited(row.turnSince)}
      </Td>
    </tr>
  )
}

/** Natre's queue, oldest first; the whole row opens the order. */
export function QueueTable({ rows, search }: { rows: readonly QueueRow[]; search: Record<string, string> }) {
  return (
    <Table caption={texts.queue.caption} className="table-cards queue-table">
      <thead>
        <tr>
          <Th className="queue-no">{columns.number}</Th>
          <Th className="queue-dealer">{columns.dealer}</Th>
          <Th className="queue-mark">{columns.mark}</Th>
          <Th className="queue-findings">{columns.findings}</Th>
          <Th className="queue-waits">{columns.waits}</Th>
          <Th num className="queue-net">
            {columns.net}
          </Th>
          <Th num className="queue-age">
            {columns.age}
          </Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} search={search} />
        ))}
      </tbody>
    </Table>
  )
}
