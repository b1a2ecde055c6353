import { useState } from 'react'
import type { OrderView } from '#contract/orders.ts'
import { findingsOf } from '#web/review/facts.ts'
import { texts } from '#web/review/texts.ts'
import { DealerSide } from './DealerSide.tsx'
import { Findings } from './Findings.tsx'
import { LinesTable } from './LinesTable.tsx'
import { SelectedLine } from './SelectedLine.tsx'

/** Findings first, then the position in hand, then all of them; what the dealer wrote stands where it is read. */
export function ReviewBody({ order }: { order: OrderView }) {
  const [chosen, setChosen] = useState<string | null>(null)
  const first = findingsOf(order.lines)[0]?.lines[0] ?? order.lines[0]
  const line = order.lines.find((one) => one.id === chosen) ?? first ?? null
  const pick = { order, selected: line?.id ?? null, onSelect: setChosen }
  const note = order.destination?.note
  return (
    <div className="review-body">
      <div className="review-mid">
        <Findings {...pick} />
        {note ? (
          <p className="review-note">
            <strong>{texts.wrote(order.placedBy.name)}</strong> {note}
          </p>
        ) : null}
        {line ? <SelectedLine line={line} order={order} /> : null}
        <LinesTable {...pick} />
      </div>
      <DealerSide order={order} />
    </div>
  )
}
