import type { OrderView } from '#contract/orders.ts'
import type { DecisionOutcome } from '#domain/orders/order.ts'
import { DateText } from '#web/ui/display/figures.tsx'
import { Panel } from '#web/ui/display/Panel.tsx'
import type { Tone } from '#web/ui/display/Shape.tsx'
import { Status } from '#web/ui/display/Status.tsx'
import { texts } from './texts.ts'

const tones: Record<DecisionOutcome, Tone> = {
  approved: 'done',
  released: 'done',
  returned: 'warn',
  rejected: 'stop',
  held: 'stop',
}

/** O-5: each decision with who, when and why. */
export function OrderDecisions({ order }: { order: OrderView }) {
  const words = texts.decisions
  if (order.decisions.length === 0) return null
  return (
    <Panel title={words.title}>
      <ul className="order-decisions">
        {order.decisions.map((one) => (
          <li key={`${one.kind}-${one.at}`}>
            <Status tone={tones[one.outcome]}>{`${words.kinds[one.kind]}: ${words.outcomes[one.outcome].toLowerCase()}`}</Status>
            <span className="quiet small">
              {one.by} · <DateText at={one.at} time />
              {order.revision > 1 ? ` · ${words.revision(one.revision)}` : null}
            </span>
            {one.released !== null ? <span className="order-said">{words.released(one.released)}</span> : null}
            {one.comment ? <span className="order-said said">{one.comment}</span> : null}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
