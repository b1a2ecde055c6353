import type { CreditView } from '#contract/credit.ts'
import { available, creditAllows, creditShortfall, exposure } from '#domain/dealers/credit.ts'
import { minus, ore } from '#domain/shared/money.ts'
import { asCredit } from '#web/orders/order-facts.ts'
import { Money } from '#web/ui/display/figures.tsx'
import { Note } from '#web/ui/feedback/Note.tsx'
import { Panel } from '#web/ui/display/Panel.tsx'
import { money } from '#web/ui/format.ts'
import { texts } from './texts.ts'

/** Widths of the meter's parts in percent of what is the larger: the limit, or what is used with this order. */
function partsOf(view: CreditView, gross: number, limit: number) {
  const whole = Math.max(limit, view.unpaid + view.reserved + gross, 1)
  const width = (amount: number) => `${Math.max(0, (amount / whole) * 100)}%`
  return { unpaid: width(view.unpaid), reserved: width(view.reserved), order: width(gross), limit: width(limit) }
}

/** C-7: the limit, what is used, and what this order would leave, before it is sent. */
export function CreditMeter({ view, gross }: { view: CreditView; gross: number }) {
  const credit = asCredit(view)
  const total = ore(gross)
  const room = available(credit)
  const fits = creditAllows(credit, total, null)
  return (
    <Panel title={texts.credit.title} aside={<span className="small">{texts.credit.aside}</span>} className="place-credit">
      {credit.limit === null || room === null ? (
        <Note tone="theirs">{texts.credit.noLimit}</Note>
      ) : (
        <>
          <Meter view={view} gross={gross} limit={credit.limit} used={exposure(credit)} />
          <dl className="facts">
            <div>
              <dt>
                <i className="key part-unpaid" />
                {texts.credit.unpaid}
              </dt>
              <dd>
                <Money ore={view.unpaid} unit={false} />
              </dd>
            </div>
            <div>
              <dt>
                <i className="key part-reserved" />
                {texts.credit.reserved}
              </dt>
              <dd>
                <Money ore={view.reserved} unit={false} />
              </dd>
            </div>
            <div>
              <dt>
                <i className={fits ? 'key part-this' : 'key part-over'} />
                {texts.credit.thisOrder}
              </dt>
              <dd>
                <Money ore={gross} unit={false} />
              </dd>
            </div>
            <div className="place-net strong">
              <dt>{texts.credit.left(money(credit.limit, { unit: false, digits: 0 }))}</dt>
              <dd>
                <Money ore={minus(room, total)} unit={false} />
              </dd>
            </div>
          </dl>
          {fits ? null : <Note tone="theirs">{texts.credit.short(money(creditShortfall(credit, total)))}</Note>}
        </>
      )}
      {view.overdue > 0 ? <p className="small warn">{texts.credit.overdue(money(view.overdue))}</p> : null}
      {view.waiting > 0 ? <p className="small quiet">{texts.credit.waiting(money(view.waiting))}</p> : null}
    </Panel>
  )
}

function Meter({ view, gross, limit, used }: { view: CreditView; gross: number; limit: number; used: number }) {
  const parts = partsOf(view, gross, limit)
  const over = used + gross > limit
  return (
    <div className="place-meter">
      <div className="meter" role="img" aria-label={texts.credit.meter(money(used), money(gross), money(limit))}>
        <span className="part-unpaid" style={{ width: parts.unpaid }} />
        <span className="part-reserved" style={{ width: parts.reserved }} />
        <span className={over ? 'part-over' : 'part-this'} style={{ width: parts.order }} />
      </div>
      {over ? <span className="place-meter-limit" style={{ left: parts.limit }} /> : null}
    </div>
  )
}
