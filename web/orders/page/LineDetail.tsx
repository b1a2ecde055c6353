import type { FrozenLineView } from '#contract/orders.ts'
import type { CommonChoices } from '#domain/configurator/window.ts'
import { LineDrawing } from '#web/orders/LineDrawing.tsx'
import { texts as shared } from '#web/orders/texts.ts'
import { Facts } from '#web/ui/display/Facts.tsx'
import { Money } from '#web/ui/display/figures.tsx'
import { Shape } from '#web/ui/display/Shape.tsx'
import { percent } from '#web/ui/format.ts'
import { texts } from './texts.ts'

/** Everything that was frozen about a position: the drawing, each choice, warnings taken on, and the price. */
export function LineDetail({ line, common }: { line: FrozenLineView; common: CommonChoices }) {
  const words = texts.lines
  return (
    <div className="line-detail">
      <div className="stack">
        <figure>
          <LineDrawing line={line} common={common} detail="medium" width={240} height={220} />
          <figcaption className="small quiet">{shared.seenFromOutside}</figcaption>
        </figure>
        <h3>{words.price}</h3>
        <Facts
          items={[
            ...line.breakdown.map(({ label, amount }) => [label, <Money key={label} ore={amount} unit={false} />] as const),
            [words.listUnit, <Money key="list" ore={line.listUnit} unit={false} />],
            line.discountBasisPoints > 0
              ? [
                  `${words.discount} ${percent(line.discountBasisPoints)}`,
                  <Money key="discount" ore={line.netUnit - line.listUnit} unit={false} />,
                ]
              : null,
            [
              words.head.unit,
              <strong key="net">
                <Money ore={line.netUnit} unit={false} />
              </strong>,
            ],
          ]}
        />
        {line.warnings.length > 0 ? (
          <>
            <h3>{words.warnings}</h3>
            <ul className="stack">
              {line.warnings.map((warning) => (
                <li key={warning.rule} className="line-warning">
                  <Shape tone="warn" />{' '}
                  <span>
                    <span className="code">{warning.rule}</span> {warning.text}
                  </span>
                </li>
              ))}
            </ul>
          </>
        ) : null}
      </div>
      <Facts plain items={line.specification.map(({ label, value }) => [label, value] as const)} />
    </div>
  )
}
