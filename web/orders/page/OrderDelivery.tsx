import type { OrderView } from '#contract/orders.ts'
import { newestConfirmation } from '#web/orders/order-facts.ts'
import { texts as shared, weekYear } from '#web/orders/texts.ts'
import { Facts } from '#web/ui/display/Facts.tsx'
import { Panel } from '#web/ui/display/Panel.tsx'
import { texts } from './texts.ts'

export function OrderDelivery({ order }: { order: OrderView }) {
  const words = texts.delivery
  const { destination: to } = order
  const promised = newestConfirmation(order)?.deliveryWeek
  return (
    <Panel title={words.title}>
      {to ? (
        <div className="order-delivery">
          <Facts
            plain
            items={[
              [words.address, `${to.address}, ${to.postalCode} ${to.place}`],
              [
                words.contact,
                <>
                  {to.contactName}, <a href={`tel:${to.contactPhone.replaceAll(/[^\d+]/g, '')}`}>{to.contactPhone}</a>
                </>,
              ],
              order.reference ? [words.reference, order.reference] : null,
            ]}
          />
          <Facts
            plain
            items={[
              [words.wanted, to.wantedWeek ? weekYear(to.wantedWeek) : shared.asSoonAsPossible],
              promised ? [words.promised, <strong key="week">{weekYear(promised)}</strong>] : null,
              [words.road, shared.roads[to.road]],
              [words.unloading, shared.unloadings[to.unloading]],
            ]}
          />
          {to.note ? (
            <p className="order-note">
              <span className="quiet">{words.note}:</span> {to.note}
            </p>
          ) : null}
        </div>
      ) : (
        <p className="quiet place-none">{words.none}</p>
      )}
    </Panel>
  )
}
