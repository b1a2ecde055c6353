import type { CreditView } from '#contract/credit.ts'
import { mayOrder, type DealerState } from '#domain/dealers/dealer.ts'
import { paths } from '#web/paths.ts'
import { TextLink } from '#web/ui/actions/TextLink.tsx'
import { Status } from '#web/ui/display/Status.tsx'
import { Td } from '#web/ui/display/Table.tsx'
import { Money } from '#web/ui/display/figures.tsx'
import { money, percent } from '#web/ui/format.ts'
import { after, shareUsed, toneOf, usedOf } from './limit.ts'
import type { DealerCredit } from './queries.ts'
import { texts } from './texts.ts'

const whole = { digits: 0 } as const
const { columns } = texts
const Amount = ({ ore }: { ore: number | null }) => <Money ore={ore} unit={false} />
/** The column's heading, where a phone shows the table as cards. */
const Heading = ({ children }: { children: string }) => <span className="credit-heading">{children}</span>

function Meter({ credit, limit }: { credit: CreditView; limit: number }) {
  const used = usedOf(credit)
  const all = Math.max(limit, used)
  const parts = [
    ['overdue', credit.overdue],
    ['unpaid', credit.unpaid - credit.overdue],
    ['reserved', credit.reserved],
  ] as const
  return (
    <div className="meter" role="img" aria-label={texts.meter(money(used, whole), money(limit, whole))}>
      {parts.map(([name, amount]) =>
        amount > 0 ? <span key={name} className={`part-${name}`} style={{ width: `${(amount / all) * 100}%` }} /> : null,
      )}
    </div>
  )
}

function Use({ credit }: { credit: CreditView }) {
  const used = shareUsed(credit)
  if (used === null || credit.limit === null) {
    return (
      <div>
        <Status tone="warn">{texts.noLimit}</Status>
        <p className="small quiet">{texts.noLimitAbout}</p>
      </div>
    )
  }
  const text = texts.percent(percent(Math.round(used / 100) * 100))
  const tone = toneOf(used)
  return (
    <div className="credit-use">
      <Meter credit={credit} limit={credit.limit} />
      <span className="small">
        {tone === 'done' ? <span className="quiet">{text}</span> : <Status tone={tone}>{text}</Status>}
      </span>
    </div>
  )
}

/** A waiting order under its dealer: what it would leave of the limit, if it alone were taken on. */
function OrderRow({ credit, order }: { credit: CreditView; order: DealerCredit['waitingOrders'][number] }) {
  const outcome = after(credit, order.gross)
  const code = `O-${order.number}`
  const over = 'short' in outcome
  const says = !over ? texts.within : credit.limit === null ? texts.mustRelease : texts.over(money(outcome.short, whole))
  return (
    <tr className="credit-order">
      <Td className="credit-dealer">
        <TextLink to={paths.review(code)} search={{ lane: 'credit' }} className="code" title={texts.open(code)}>
          {code}
        </TextLink>
      </Td>
      <Td className="credit-used">
        <span className="small">
          <Status tone={over ? 'stop' : 'done'}>{says}</Status>
        </span>
      </Td>
      <Td className="credit-gap" />
      <Td className="credit-gap" />
      <Td className="credit-gap" />
      <Td num className="credit-waiting">
        <Heading>{texts.thisOrder}</Heading>
        <Amount ore={order.gross} />
      </Td>
      <Td num className="credit-available">
        <Heading>{texts.left}</Heading>
        <span className={over ? 'stop strong' : undefined}>
          <Amount ore={credit.available === null ? null : credit.available - order.gross} />
        </span>
      </Td>
    </tr>
  )
}

/** A dealer: how full his limit is, and beneath him the orders that wait for it. */
export function DealerRows({ dealer }: { dealer: DealerCredit }) {
  const { credit, waitingOrders } = dealer
  return (
    <tbody className="credit-group">
      <tr className="credit-row">
        <th scope="rowgroup" className="credit-dealer">
          <p className="strong">{dealer.name}</p>
          <p className="small quiet">{texts.customerNo(dealer.customerNo)}</p>
          {mayOrder(dealer.state as DealerState) ? null : (
            <Status tone="stop">{texts.states[dealer.state] ?? dealer.state}</Status>
          )}
        </th>
        <Td className="credit-used">
          <Use credit={credit} />
        </Td>
        <Td num className="credit-limit">
          <Heading>{columns.limit}</Heading>
          <Amount ore={credit.limit} />
        </Td>
        <Td num className="credit-unpaid">
          <Heading>{columns.unpaid}</Heading>
          <Amount ore={credit.unpaid} />
          {credit.overdue > 0 ? (
            <p className="small stop nowrap">{texts.overdue(money(credit.overdue, { unit: false }))}</p>
          ) : null}
        </Td>
        <Td num className="credit-reserved">
          <Heading>{columns.reserved}</Heading>
          <Amount ore={credit.reserved} />
        </Td>
        <Td num className="credit-waiting">
          <Heading>{columns.waiting}</Heading>
          {waitingOrders.length === 0 ? <span className="quiet">–</span> : <Amount ore={credit.waiting} />}
        </Td>
        <Td num className="credit-available">
          <Heading>{columns.available}</Heading>
          <strong>
            <Amount ore={credit.available} />
          </strong>
        </Td>
      </tr>
      {waitingOrders.map((order) => (
        <OrderRow key={order.number} credit={credit} order={order} />
      ))}
    </tbody>
  )
}
