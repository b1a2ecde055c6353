import { useState } from 'react'
import type { FrozenLineView, OrderView } from '#contract/orders.ts'
import type { Engine } from '#domain/configurator/evaluate.ts'
import { useEngine } from '#web/configurator/useEngine.ts'
import { WindowDrawing } from '#web/configurator/WindowDrawing.tsx'
import { configurationOf, lineName, unitsOf } from '#web/review/facts.ts'
import { texts } from '#web/review/texts.ts'
import { Button } from '#web/ui/actions/Button.tsx'
import { Panel } from '#web/ui/display/Panel.tsx'
import { Table, Td, Th } from '#web/ui/display/Table.tsx'
import { Measure, Money } from '#web/ui/display/figures.tsx'
import { money } from '#web/ui/format.ts'

interface Props {
  order: OrderView
  selected: string | null
  onSelect: (line: string) => void
}
const { columns } = texts.lines
/** As many drawings as one looks through at a time. */
const shown = 60

function Thumb({ engine, line, order }: { engine: Engine | null; line: FrozenLineView; order: OrderView }) {
  const configuration = configurationOf(line)
  if (!engine || !configuration) return null
  return (
    <span aria-hidden="true">
      <WindowDrawing engine={engine} configuration={configuration} common={order.common} detail="small" width={34} height={30} />
    </span>
  )
}

function Row({
  line,
  order,
  engine,
  here,
  onSelect,
}: Omit<Props, 'selected'> & { line: FrozenLineView; engine: Engine | null; here: boolean }) {
  return (
    <tr className={here ? 'is-here' : undefined}>
      <Td num>{line.position}</Td>
      <Td className="lines-thumb">
        <Thumb engine={engine} line={line} order={order} />
      </Td>
      <Td className="lines-mark" title={lineName(line)}>
        <button type="button" className="lines-pick cut" aria-pressed={here} onClick={() => onSelect(line.id)}>
          {lineName(line) || texts.lines.unnamed}
        </button>
      </Td>
      <Td num className="lines-size">
        <Measure width={line.width} height={line.height} />
      </Td>
      <Td className="lines-type" title={line.title}>
        <span className="cut">{line.title}</span>
      </Td>
      <Td className="lines-found">
        {line.warnings.length === 0 ? (
          <span className="quiet">{texts.lines.noFindings}</span>
        ) : (
          <span className="warn strong">{line.warnings.map(({ rule }) => rule).join(', ')}</span>
        )}
      </Td>
      <Td num>{line.quantity}</Td>
      <Td num>
        <Money ore={line.netUnit * line.quantity} unit={false} />
      </Td>
    </tr>
  )
}

/** Every position; a press puts it in the drawing above. */
export function LinesTable({ order, selected, onSelect }: Props) {
  const engine = useEngine()
  const [all, setAll] = useState(false)
  const lines = all ? order.lines : order.lines.slice(0, shown)
  return (
    <Panel
      title={texts.lines.title}
      aside={order.lines.length}
      actions={<span className="small quiet">{texts.lines.sum(money(order.totals.net), unitsOf(order.lines))}</span>}
    >
      <Table caption={texts.lines.caption} className="review-lines">
        <thead>
          <tr>
            <Th num className="lines-no">
              {columns.position}
            </Th>
            <Th className="lines-thumb">
              <span className="vh">{columns.drawing}</span>
            </Th>
            <Th className="lines-mark">{columns.mark}</Th>
            <Th num className="lines-size">
              {columns.size}
            </Th>
            <Th className="lines-type">{columns.type}</Th>
            <Th className="lines-found">{columns.findings}</Th>
            <Th num className="lines-quantity">
              {columns.quantity}
            </Th>
            <Th num className="lines-sum">
              {columns.sum}
            </Th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Row key={line.id} line={line} order={order} engine={engine} here={line.id === selected} onSelect={onSelect} />
          ))}
        </tbody>
      </Table>
      {lines.length < order.lines.length ? (
        <p className="lines-more">
          <Button small onPress={() => setAll(true)}>
            {texts.lines.all(order.lines.length)}
          </Button>
        </p>
      ) : null}
    </Panel>
  )
}
