import type { OrderView } from '#contract/orders.ts'
import { eventTitles, texts } from '#web/review/texts.ts'
import type { TimelineItem } from '#web/ui/display/Timeline.tsx'

type Event = OrderView['events'][number]

function titleOf({ type, params }: Event): string {
  const title = eventTitles[type]
  if (title === undefined) return type
  return typeof title === 'string' ? title : title(params)
}

const reasonOf = ({ params }: Event): string | null =>
  typeof params['reason'] === 'string' && params['reason'] !== '' ? `«${params['reason']}»` : null

/** What happened, newest first. */
export const storyItems = (order: OrderView): TimelineItem[] =>
  order.events
    .toSorted((a, b) => b.at.localeCompare(a.at) || b.id.localeCompare(a.id))
    .map((event, at) => ({
      id: event.id,
      title: titleOf(event),
      by: event.by.name,
      at: event.at,
      phase: at === 0 && order.turn === 'natre' ? 'now' : 'done',
      note: reasonOf(event),
    }))

/** Held by the figures alone, without a person's reason: it did not fit. */
const outcomeOf = ({ kind, outcome, comment }: OrderView['decisions'][number]): string =>
  kind === 'credit' && outcome === 'held' && comment === '' ? texts.heldByLimit : texts.outcomes[outcome].toLowerCase()

/** O-5: the decisions, newest first, those of an earlier sending marked as such. */
export const decisionItems = (order: OrderView): TimelineItem[] =>
  order.decisions
    .toSorted((a, b) => b.at.localeCompare(a.at))
    .map((one) => ({
      id: `${one.kind} ${one.at} ${one.outcome}`,
      title: `${texts.decisionKinds[one.kind]}: ${outcomeOf(one)}${one.released === null ? '' : ` ${texts.released(one.released)}`}`,
      by: one.revision === order.revision ? one.by : `${one.by} · ${texts.story.earlier(one.revision)}`,
      at: one.at,
      phase: one.outcome === 'held' ? 'now' : 'done',
      note: one.comment ? `«${one.comment}»` : null,
    }))
