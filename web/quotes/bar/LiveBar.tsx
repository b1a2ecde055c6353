import { useState } from 'react'
import { addDays } from '#domain/shared/dates.ts'
import { uValueText } from '#domain/configurator/norwegian.ts'
import { Button } from '#web/ui/actions/Button.tsx'
import { Shape } from '#web/ui/display/Shape.tsx'
import { money, uValue, week, weight } from '#web/ui/format.ts'
import { toCustomer, toggleCost } from '#web/quotes/cost.ts'
import { useEditor } from '#web/quotes/editor-context.ts'
import { today } from '#web/quotes/figures.ts'
import { texts } from '#web/quotes/texts.ts'
import { BuildUp } from './BuildUp.tsx'
import { MarkupField } from './MarkupField.tsx'

/** TEK17 § 14-2: what windows and doors should keep on average. */
const demand = 0.8

/** The bar that is always true: what this costs, in money, heat, weight and time. */
export function LiveBar() {
  const { costHidden, figures } = useEditor()
  const [open, setOpen] = useState(false)
  if (figures.lines.length === 0) return null
  return (
    <>
      <section className="live" aria-label={texts.bar.label}>
        <PositionPart onOpen={() => setOpen(true)} />
        <QuotePart onOpen={() => setOpen(true)} />
        <span className="push hide-cost">
          <Button look="quiet" small icon={costHidden ? 'eyeOff' : 'eye'} pressed={costHidden} keys="Alt P" onPress={toggleCost}>
            {costHidden ? texts.bar.costHidden : texts.bar.hideCost}
          </Button>
        </span>
      </section>
      {open ? <BuildUp onClose={() => setOpen(false)} /> : null}
    </>
  )
}

function PositionPart({ onOpen }: { onOpen: () => void }) {
  const { current, costHidden, state } = useEditor()
  if (!current) return null
  const { line, position, netUnit, evaluation } = current
  const amount = costHidden ? toCustomer(netUnit, state.head.markup) : netUnit
  return (
    <div className="live-part live-position">
      <p className="live-scope">
        <strong>{texts.bar.position(position)}</strong>
        <span className="quiet">{texts.pieces(line.content.quantity)}</span>
      </p>
      <dl>
        <div>
          <dt>{costHidden ? texts.bar.toCustomer : texts.bar.net}</dt>
          <dd>
            <Explained onOpen={onOpen}>{money(amount)}</Explained>
          </dd>
        </div>
        <div>
          <dt>{texts.bar.uValue}</dt>
          <dd className="figure">{evaluation.uValueText}</dd>
        </div>
        <div className="live-weight">
          <dt>{texts.bar.weight}</dt>
          <dd className="figure">{weight(Math.round(evaluation.weightGrams / 1000))}</dd>
        </div>
      </dl>
    </div>
  )
}

/** A sum that opens what it is made of. */
function Explained({ children, onOpen }: { children: React.ReactNode; onOpen: () => void }) {
  return (
    <button type="button" className="explained figure" aria-haspopup="dialog" title={texts.bar.buildUp} onClick={onOpen}>
      {children}
    </button>
  )
}

function QuotePart({ onOpen }: { onOpen: () => void }) {
  const { figures, costHidden } = useEditor()
  const { sums, pieces, weightGrams, uAverage, leadTimeWeeks } = figures
  const met = uAverage !== null && Number(uAverage.toFixed(2)) <= demand
  const ready = addDays(today(), leadTimeWeeks * 7)
  return (
    <div className="live-part live-quote">
      <p className="live-scope">
        <strong>{texts.bar.quote}</strong>
        <span className="quiet">{texts.pieces(pieces)}</span>
      </p>
      <dl>
        {costHidden ? null : (
          <div>
            <dt>{texts.bar.netExVat}</dt>
            <dd>
              <Explained onOpen={onOpen}>{money(sums.totals.net)}</Explained>
            </dd>
          </div>
        )}
        {costHidden ? null : (
          <div className="live-markup">
            <dt>{texts.bar.markup}</dt>
            <dd>
              <MarkupField />
            </dd>
          </div>
        )}
        <div>
          <dt>{texts.bar.toCustomerIncVat}</dt>
          <dd className="big">
            <Explained onOpen={onOpen}>{money(sums.customerTotals.gross)}</Explained>
          </dd>
        </div>
        {uAverage === null ? null : (
          <div className="live-average">
            <dt>{texts.bar.average}</dt>
            <dd className={met ? 'figure met' : 'figure not-met'}>
              <Shape tone={met ? 'done' : 'warn'} />
              {uValueText(uAverage)} <span className="small quiet">{texts.bar.demand(uValue(demand))}</span>
            </dd>
          </div>
        )}
        <div className="live-weight">
          <dt>{texts.bar.weight}</dt>
          <dd className="figure">{weight(Math.round(weightGrams / 1000))}</dd>
        </div>
        <div className="live-lead">
          <dt>{texts.bar.leadTime}</dt>
          <dd className="figure">{texts.bar.weeks(leadTimeWeeks, week(ready))}</dd>
        </div>
        {costHidden ? null : (
          <div className="live-delivery">
            <dt>{texts.bar.delivery}</dt>
            <dd className="figure">{money(sums.totals.delivery)}</dd>
          </div>
        )}
      </dl>
    </div>
  )
}
