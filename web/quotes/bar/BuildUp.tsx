import { Dialog } from '#web/ui/overlays/Dialog.tsx'
import { Money } from '#web/ui/display/figures.tsx'
import { Facts } from '#web/ui/display/Facts.tsx'
import { percent } from '#web/ui/format.ts'
import { useEditor } from '#web/quotes/editor-context.ts'
import { texts } from '#web/quotes/texts.ts'

const words = texts.buildUp

/** Where a sum comes from, line by line. With the cost hidden only what the customer may see. */
export function BuildUp({ onClose }: { onClose: () => void }) {
  const { engine, costHidden } = useEditor()
  const { version, demo } = engine.catalog
  return (
    <Dialog title={words.title} open onClose={onClose} wide={!costHidden} look="sheet">
      <div className={costHidden ? undefined : 'build-up'}>
        {costHidden ? null : <PositionBuildUp />}
        <QuoteBuildUp />
      </div>
      <p className="small quiet">
        {words.catalog(version)}
        {demo ? ` · ${words.demo}` : ''}
      </p>
    </Dialog>
  )
}

function PositionBuildUp() {
  const { current } = useEditor()
  if (!current) return null
  const { price, discount, netUnit, position } = current
  return (
    <section>
      <h3>{words.position(position)}</h3>
      <Facts items={price.breakdown.map((line) => [line.label, <Money key="m" ore={line.amount} />] as const)} />
      <hr />
      <Facts
        items={[
          [words.list, <Money key="l" ore={price.list} />],
          [words.discount(percent(discount)), <Money key="d" ore={netUnit - price.list} />],
          [
            <strong key="n">{words.net}</strong>,
            <strong key="v">
              <Money ore={netUnit} />
            </strong>,
          ],
        ]}
      />
    </section>
  )
}

function QuoteBuildUp() {
  const { figures, state, costHidden } = useEditor()
  const { sums } = figures
  const customer = sums.customerTotals
  return (
    <section>
      <h3>{words.quote}</h3>
      {costHidden ? null : (
        <>
          <Facts
            items={[
              [words.goods, <Money key="g" ore={sums.totals.goods} />],
              ...sums.delivery.map((line) => [line.label, <Money key={line.code} ore={line.amount} />] as const),
              [
                <strong key="n">{words.netExVat}</strong>,
                <strong key="v">
                  <Money ore={sums.totals.net} />
                </strong>,
              ],
              [words.markup(percent(state.head.markup)), <Money key="m" ore={customer.net - sums.totals.net} />],
            ]}
          />
          <hr />
        </>
      )}
      <Facts
        items={[
          [words.customerNet, <Money key="c" ore={customer.net} />],
          [words.vat, <Money key="t" ore={customer.vat} />],
          [
            <strong key="n">{words.gross}</strong>,
            <strong key="v">
              <Money ore={customer.gross} />
            </strong>,
          ],
        ]}
      />
    </section>
  )
}
