import type { CreditView } from '#contract/credit.ts'
import { mayOrder, type DealerState } from '#domain/dealers/dealer.ts'
import { paths } from '#web/paths.ts'
import { TextLink } from '#web/ui/actions/TextLink.tsx'
import { Status } from '#web/ui/display/Status.tsx'
import { Td } from '#web/ui/display/Table.tsx'
import { Money } from '#web/ui/display/figures.tsx'
import { money, percent } from '#web/ui/format.ts'
import type { DealerCredit } from './queries.ts'
import { texts } from './texts.ts'
import { after, toneOf, shareUsed, usedOf } from './limit.ts'

const whole = { digits: 0 } as const

function Meter({ credit, limit }: { credit: CreditView; limit: number }) {
  const used = usedOf(credit)
  const all = Math.max(limit, used)
  const parts = [['overdue', credit.overdue], ['unpaid', credit.unpaid - credit.overdue], ['reserved', credit.reserved]] as const
  return (
    <div className="meter" role="img" aria-label={texts.meter(money(used, whole), money(limit, whole))}>
      {parts.map(([name, amount]) => (amount > 0 ? <span key={name} className={`part-${name}`} style={{ width: `${(amount / all) * 100}%` }} /> : null))}
    </div>
  )
}

function Use({ credit }: { credit: CreditView }) {
  const used = shareUsed(credit)
  if (used === null || credit.limit === null) return <><Status tone="warn">{texts.noLimit}</Status><p className="small quiet">{texts.noLimitAbout}</p></>
  const text = texts.percent(percent(Math.round(used / 100) * 100))
  const tone = toneOf(used)
  return (
    <div className="credit-use">
      <Meter credit={credit} limit={credit.limit} />
      {tone === 'done' ? <span className="small quiet">{text}</span> : <span className="small"><Status tone={tone}>{text}</Status></span>}
    </div>
  )
}

function Waiting({ dealer }: { dealer: DealerCredit }) {
  const { credit, waitingOrders } = dealer
  if (waitingOrders.length === 0) return <span className="quiet">{texts.none}</span>
  return (
    <ul className="credit-orders">
      {waitingOrders.map((order) => {
        const outcome = after(credit, order.gross)
        const code = `O-${order.number}`
        return (
          <li key={order.number}>
            <TextLink to={paths.review(code)} search={{ lane: 'credit' }} className="code" title={texts.open(code)}>{code}</TextLink>
            <Money ore={order.gross} unit={false} />
            <span className={'short' in outcome ? 'small stop strong' : 'small quiet'}>
              {'left' in outcome ? texts.leaves(money(outcome.left, whole)) : credit.limit === null ? texts.mustRelease : texts.over(money(outcome.short, whole))}
            </span>
          </li>
        )
      })}
    </ul>
  )
}

/** A dealer: how full his limit is, and what each waiting order would leave of it. */
export function DealerRow({ dealer }: { dealer: DealerCredit }) {
  const { credit } = dealer
  return (
    <tr className="credit-row">
      <Td className="credit-dealer">
        <p className="strong">{dealer.name}</p>
        <p className="small quiet">{texts.customerNo(dealer.customerNo)}</p>
        {mayOrder(dealer.state as DealerState) ? null : <Status tone="stop">{texts.states[dealer.state] ?? dealer.state}</Status>}
      </Td>
      <Td className="credit-used"><Use credit={credit} /></Td>
      <Td num className="credit-limit"><span className="credit-label">{texts.columns.limit}</span>{credit.limit === null ? <span className="quiet">–</span> : <Money ore={credit.limit} unit={false} />}</Td>
      <Td num className="credit-unpaid">
        <span className="credit-label">{texts.columns.unpaid}</span>
        <Money ore={credit.unpaid} unit={false} />
        {credit.overdue > 0 ? <p className="small stop">{texts.overdue(money(credit.overdue, { unit: false }))}</p> : null}
      </Td>
      <Td num className="credit-reserved"><span className="credit-label">{texts.columns.reserved}</span><Money ore={credit.reserved} unit={false} /></Td>
      <Td num className="credit-available"><span className="credit-label">{texts.columns.available}</span><strong>{credit.available === null ? '–' : <Money ore={credit.available} unit={false} />}</strong></Td>
      <Td className="credit-waiting"><Waiting dealer={dealer} /></Td>
    </tr>
  )
}
