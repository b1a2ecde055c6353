import type { OrderDraft } from '#contract/orders.ts'
import { unitsOf } from '#web/orders/order-facts.ts'
import { texts as shared } from '#web/orders/texts.ts'
import { Money } from '#web/ui/display/figures.tsx'
import { Panel } from '#web/ui/display/Panel.tsx'
import { weight } from '#web/ui/format.ts'
import { texts } from './texts.ts'

interface Props {
  lines: OrderDraft['lines']
  delivery: OrderDraft['delivery']
  totals: OrderDraft['totals']
}

/** the whole delivery, line by line, to the sum that is paid. */
export function DeliverySum({ lines, delivery, totals }: Props) {
  const grams = lines.reduce((sum, line) => sum + line.weightGrams * line.quantity, 0)
  return (
    <Panel title={texts.total.title}>
      <dl className="facts place-sum">
        <div>
          <dt>{shared.sums.goods(unitsOf(lines))}</dt>
          <dd>
            <Money ore={totals.goods} unit={false} />
          </dd>
        </div>
        {delivery.map(({ code, label, amount }) => (
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
            <Money ore={totals.net} unit={false} />
          </dd>
        </div>
        <div>
          <dt>{shared.sums.vat}</dt>
          <dd>
            <Money ore={totals.vat} unit={false} />
          </dd>
        </div>
        <div className="place-gross">
          <dt>{shared.sums.gross}</dt>
          <dd>
            <Money ore={totals.gross} />
          </dd>
        </div>
      </dl>
      <p className="small quiet">{texts.total.weight(weight(Math.round(grams / 1000)))}</p>
    </Panel>
  )
}
