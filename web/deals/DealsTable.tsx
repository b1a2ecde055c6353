import type { Deal } from '#contract/deals.ts'
import { Table, Th } from '#web/ui/display/Table.tsx'
import { DealRow } from './DealRow.tsx'
import { texts } from './texts.ts'

/** Natre's people see whose it is as well. */
export function DealsTable({ deals, viewer }: { deals: readonly Deal[]; viewer: 'dealer' | 'natre' }) {
  const { columns } = texts
  return (
    <Table caption={texts.caption} className={viewer === 'natre' ? 'table-cards deals deals-natre' : 'table-cards deals'}>
      <thead>
        <tr>
          <Th className="deal-no">{columns.number}</Th>
          <Th className="deal-mark">{columns.mark}</Th>
          {viewer === 'natre' ? <Th className="deal-dealer">{columns.dealer}</Th> : null}
          <Th className="deal-customer">{columns.customer}</Th>
          <Th className="deal-status">{columns.status}</Th>
          <Th className="deal-turn">{columns.turn}</Th>
          <Th className="deal-week">{columns.delivery}</Th>
          <Th num className="deal-lines">
            {columns.lines}
          </Th>
          <Th num className="deal-net">
            {columns.net}
          </Th>
        </tr>
      </thead>
      <tbody>
        {deals.map((deal) => (
          <DealRow key={deal.id} deal={deal} viewer={viewer} />
        ))}
      </tbody>
    </Table>
  )
}
