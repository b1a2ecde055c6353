import type { CreditView } from '#contract/credit.ts'
import type { OrderView } from '#contract/orders.ts'
import { creditShortfall, exposure } from '#domain/dealers/credit.ts'
import { isOpenTo } from '#domain/orders/status.ts'
import { ore } from '#domain/shared/money.ts'
import { asCredit } from '#web/review/facts.ts'
import { texts } from '#web/review/texts.ts'
import { Panel } from '#web/ui/display/Panel.tsx'
import { Money } from '#web/ui/display/figures.tsx'
import { dateTime, money } from '#web/ui/format.ts'

const words = texts.credit

/** An amount with the colour it has in the meter. */
function Row({ part, name, children }: { part?: string; name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>
        {part ? <span className={`key part-${part}`} aria-hidden="true" /> : null}
        {name}
      </dt>
      <dd>{children}</dd>
    </div>
  )
}

/** Widths in hundredths of the whole, which is the limit or, past it, all that is wanted. */
function Meter({ credit, wanted, limit }: { credit: CreditView; wanted: number; limit: number }) {
  const facts = asCredit(credit)
  const used = exposure(facts)
  const over = Math.max(0, used + wanted - limit)
  const whole = Math.max(limit, used + wanted)
  const parts = [
    ['overdue', credit.overdue],
    ['unpaid', credit.unpaid - credit.overdue],
    ['reserved', credit.reserved],
    ['this', Math.max(0, wanted - over)],
    ['over', Math.min(over, wanted)],
  ] as const
  return (
    <div
      className="meter"
      role="img"
      aria-label={words.meter(money(used, { digits: 0 }), money(limit, { digits: 0 }), money(wanted, { digits: 0 }))}
    >
      {parts.map(([name, amount]) =>
        amount > 0 ? <span key={name} className={`part-${name}`} style={{ width: `${(amount / whole) * 100}%` }} /> : null,
      )}
    </div>
  )
}

/** C-1, C-4: the dealer's credit, and what this order would leave of it. */
export function CreditPanel({ order, credit }: { order: OrderView; credit: CreditView }) {
  const awaits = isOpenTo(order.status, 'decide') || isOpenTo(order.status, 'release')
  const facts = asCredit(credit)
  const total = order.totals.gross
  const short = creditShortfall(facts, ore(total))
  const over = awaits && short > 0
  return (
    <Panel
      title={words.title}
      actions={
        <span className="small quiet">{credit.invoicesAsOf ? words.asOf(dateTime(credit.invoicesAsOf)) : words.including}</span>
      }
    >
      <div className="panel-body">
        {credit.limit === null ? null : <Meter credit={credit} wanted={awaits ? total : 0} limit={credit.limit} />}
        <dl className="facts">
          <Row name={words.limit}>
            {credit.limit === null ? (
              <strong className="stop">{words.noLimit}</strong>
            ) : (
              <Money ore={credit.limit} unit={false} />
            )}
          </Row>
          <Row part="unpaid" name={words.unpaid}>
            <Money ore={credit.unpaid} unit={false} />
          </Row>
          <Row part="overdue" name={words.overdue}>
            <span className={credit.overdue > 0 ? 'stop' : undefined}>
              <Money ore={credit.overdue} unit={false} />
            </span>
          </Row>
          <Row part="reserved" name={words.reserved}>
            <Money ore={credit.reserved} unit={false} />
          </Row>
          {credit.limit === null ? null : (
            <Row name={words.available}>
              <Money ore={credit.available} unit={false} />
            </Row>
          )}
          <Row {...(awaits ? { part: over && credit.limit !== null ? 'over' : 'this' } : {})} name={words.thisOrder}>
            <Money ore={total} unit={false} />
          </Row>
        </dl>
        {awaits ? (
          <dl className="facts credit-sum">
            <div>
              <dt className="strong">{over ? (credit.limit === null ? words.noLimitSum : words.over) : words.left}</dt>
              <dd className={over ? 'strong stop' : 'strong'}>
                <Money ore={over ? short : (credit.available ?? 0) - total} unit={false} />
              </dd>
            </div>
          </dl>
        ) : null}
      </div>
    </Panel>
  )
}
