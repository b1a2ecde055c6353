import type { FrozenLineView, OrderView } from '#contract/orders.ts'
import { useEngine } from '#web/configurator/useEngine.ts'
import { WindowDrawing } from '#web/configurator/WindowDrawing.tsx'
import { configurationOf, lineName } from '#web/review/facts.ts'
import { texts } from '#web/review/texts.ts'
import { Facts } from '#web/ui/display/Facts.tsx'

function Drawing({ line, order }: { line: FrozenLineView; order: OrderView }) {
  const engine = useEngine()
  const configuration = configurationOf(line)
  if (configuration === null) return <p className="small quiet">{texts.line.noDrawing}</p>
  return engine ? (
    <WindowDrawing engine={engine} configuration={configuration} common={order.common} detail="medium" width={284} height={228} />
  ) : (
    <div className="review-drawing-place" />
  )
}

/** The position in hand: as it will stand in the wall, and every choice as it was ordered. */
export function SelectedLine({ line, order }: { line: FrozenLineView; order: OrderView }) {
  const { line: words } = texts
  return (
    <section className="review-line" aria-label={words.title(line.position, lineName(line), line.quantity)}>
      <figure>
        <Drawing line={line} order={order} />
        <figcaption className="small quiet">{words.seen}</figcaption>
      </figure>
      <div>
        <h2>{words.title(line.position, lineName(line), line.quantity)}</h2>
        <Facts
          plain
          items={[
            ...line.specification.map(({ label, value }) => [label, value] as const),
            [words.leadTime, words.weeks(line.leadTimeWeeks)],
          ]}
        />
      </div>
    </section>
  )
}
