import type { OrderView } from '#contract/orders.ts'
import { CommonGlance } from '#web/orders/Glance.tsx'
import { unitsOf } from '#web/orders/order-facts.ts'
import { mostCommon } from '#web/orders/specification.ts'
import { texts as shared } from '#web/orders/texts.ts'
import { Money } from '#web/ui/display/figures.tsx'
import { Panel } from '#web/ui/display/Panel.tsx'
import { Table, Th } from '#web/ui/display/Table.tsx'
import { OrderLine } from './OrderLine.tsx'
import { texts } from './texts.ts'

/** What was bought, as it was frozen, with the sum under its column. */
export function OrderLines({ order }: { order: OrderView }) {
  const { head, title, caption } = texts.lines
  const glanced = mostCommon(order.lines)
  return (
    <Panel title={title} aside={`${shared.positions(order.lines.length)}, ${shared.units(unitsOf(order.lines))}`}>
      <CommonGlance lines={order.lines} />
      <Table caption={caption} className="order-lines">
        <thead>
          <tr>
            <Th className="order-pos">{head.pos}</Th>
            <Th className="order-thumb">
              <span className="vh">{head.drawing}</span>
            </Th>
            <Th>{head.what}</Th>
            <Th num>{head.size}</Th>
            <Th num>{head.quantity}</Th>
            <Th num className="order-unit">
              {head.unit}
            </Th>
            <Th num>{head.sum}</Th>
          </tr>
        </thead>
        <tbody>
          {order.lines.map((line) => (
            <OrderLine key={line.id} line={line} common={order.common} among={order.lines} glanced={glanced} />
          ))}
        </tbody>
      </Table>
      <dl className="facts order-sum">
        {order.delivery.map(({ code, label, amount }) => (
          <div key={code}>
            <dt>{label}</dt>
            <dd>
              <Money ore={amount} unit={false} />
            </dd>
          </div>
        ))}
        <div className="place-net">
          <dt>{shared.sums.net}</dt>
          <dd>
            <Money ore={order.totals.net} unit={false} />
          </dd>
        </div>
        <div>
          <dt>{shared.sums.vat}</dt>
          <dd>
            <Money ore={order.totals.vat} unit={false} />
          </dd>
        </div>
        <div className="place-gross">
          <dt>{shared.sums.grossShort}</dt>
          <dd>
            <Money ore={order.totals.gross} />
          </dd>
        </div>
      </dl>
    </Panel>
  )
}
