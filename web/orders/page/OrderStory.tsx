import type { OrderView } from '#contract/orders.ts'
import { turnOf } from '#web/orders/order-facts.ts'
import { Panel } from '#web/ui/display/Panel.tsx'
import { Timeline, type TimelineItem } from '#web/ui/display/Timeline.tsx'
import { told, texts } from './texts.ts'

/** What happened to the quote and the order, newest first. */
export function OrderStory({ order, viewer }: { order: OrderView; viewer: 'dealer' | 'natre' }) {
  const words = texts.story
  const events = order.events.toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
  const items = events.map(({ id, type, at, by, params }, index): TimelineItem => {
    const said = told[type]
    const note = said?.note?.(params)
    return {
      id,
      title: said ? said.title(params) : type,
      at,
      by: by.side === 'natre' ? words.natre(by.name) : by.name,
      phase: index === 0 && turnOf(order) === viewer ? 'now' : 'done',
      ...(note ? { note } : {}),
    }
  })
  return (
    <Panel title={words.title} className="order-story">
      {items.length > 0 ? <Timeline items={items} label={words.title} /> : <p className="quiet place-none">{words.empty}</p>}
    </Panel>
  )
}
