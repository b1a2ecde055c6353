import { Fragment } from 'react'
import type { OrderView } from '#contract/orders.ts'
import { texts } from '#web/review/texts.ts'
import { tel } from '#web/shell/Contacts.tsx'
import { Facts } from '#web/ui/display/Facts.tsx'
import { Panel } from '#web/ui/display/Panel.tsx'
import { Timeline, type TimelineItem } from '#web/ui/display/Timeline.tsx'
import { CreditPanel } from './CreditPanel.tsx'
import { decisionItems, storyItems } from './story.ts'

function Delivery({ destination }: { destination: NonNullable<OrderView['destination']> }) {
  const { delivery } = texts
  const { wantedWeek: wanted } = destination
  // Also what lets the keyboard scroll this zone.
  const phone = (
    <a href={tel(destination.contactPhone)} className="nowrap">
      {destination.contactPhone}
    </a>
  )
  return (
    <Panel title={delivery.title}>
      <div className="panel-body">
        <Facts
          plain
          items={[
            [delivery.wanted, wanted ? texts.weekOfYear(wanted.week, wanted.year) : delivery.asSoon],
            [delivery.address, `${destination.address}, ${destination.postalCode} ${destination.place}`],
            [
              delivery.contact,
              <Fragment key="contact">
                {destination.contactName}, {phone}
              </Fragment>,
            ],
            [delivery.road, delivery.roads[destination.road]],
            [delivery.unloading, delivery.unloadings[destination.unloading]],
          ]}
        />
      </div>
    </Panel>
  )
}

function Story({ title, items, none }: { title: string; items: readonly TimelineItem[]; none?: string }) {
  return (
    <Panel title={title}>
      {items.length === 0 ? <p className="panel-body quiet">{none}</p> : <Timeline items={items} label={title} />}
    </Panel>
  )
}

/** Who ordered, what the credit says, where it goes, and what has happened. */
export function DealerSide({ order }: { order: OrderView }) {
  const { dealer } = texts
  return (
    <aside className="review-side" aria-label={order.dealer.name}>
      <section className="stack">
        <div>
          <h2 className="review-dealer">{order.dealer.name}</h2>
          <p className="quiet">{dealer.customerNo(order.dealer.customerNo)}</p>
        </div>
        <Facts
          plain
          items={[
            [
              dealer.placedBy,
              order.placedBy.side === 'natre' ? `${order.placedBy.name}, ${dealer.byNatre}` : order.placedBy.name,
            ],
            [dealer.customer, order.customerName || dealer.noCustomer],
          ]}
        />
      </section>
      {order.credit ? <CreditPanel order={order} credit={order.credit} /> : null}
      <Story title={texts.story.decisions} items={decisionItems(order)} none={texts.story.none} />
      {order.destination ? <Delivery destination={order.destination} /> : null}
      <Story title={texts.story.title} items={storyItems(order)} />
    </aside>
  )
}
