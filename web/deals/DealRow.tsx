import { Link } from '@tanstack/react-router'
import { memo } from 'react'
import type { Deal } from '#contract/deals.ts'
import { isoWeek, osloDate } from '#domain/shared/dates.ts'
import { paths } from '#web/paths.ts'
import { Status } from '#web/ui/display/Status.tsx'
import { Td } from '#web/ui/display/Table.tsx'
import { Turn } from '#web/ui/display/Turn.tsx'
import { Money } from '#web/ui/display/figures.tsx'
import { week } from '#web/ui/format.ts'
import { codeOf, isChecked, lookOf, turnOf } from './status.ts'
import { texts } from './texts.ts'

const addressOf = (deal: Deal): string => (deal.kind === 'order' ? paths.order(codeOf(deal)) : paths.quote(codeOf(deal)))

function deliveryText({ deliveryWeek }: Deal, now: Date): string {
  if (!deliveryWeek) return ''
  const text = week(deliveryWeek.week)
  return deliveryWeek.year === isoWeek(osloDate(now)).year ? text : texts.weekOfYear(text, deliveryWeek.year)
}

/** One quote or order; the whole row is the link. On a phone its cells place themselves as a card. */
export const DealRow = memo(function DealRow({ deal, viewer }: { deal: Deal; viewer: 'dealer' | 'natre' }) {
  const now = new Date()
  const { word, remark, tone } = lookOf(deal, viewer, now)
  const byNatre = viewer === 'dealer' && deal.madeBy.side === 'natre'
  return (
    <tr className="deal">
      <Td className="area-number">
        <Link to={addressOf(deal)} className="code" data-row>
          {codeOf(deal)}
        </Link>
      </Td>
      <Td className="deal-mark area-title" title={deal.mark}>
        <span className="deal-marked">
          <span className={deal.mark ? 'cut' : 'cut quiet'}>{deal.mark || texts.noMark}</span>
          {byNatre ? (
            <span className="deal-by" title={texts.byNatre}>
              <span aria-hidden="true">{texts.natre}</span>
              <span className="vh">{texts.byNatre}</span>
            </span>
          ) : null}
        </span>
      </Td>
      {viewer === 'natre' ? (
        <Td className="deal-dealer" title={deal.dealerName}>
          <span className="cut">{deal.dealerName}</span>
        </Td>
      ) : null}
      <Td className={deal.customerName ? 'deal-customer area-who' : 'deal-customer area-who quiet'} title={deal.customerName}>
        <span className="cut">{deal.customerName || texts.noCustomer}</span>
      </Td>
      <Td className="area-status">
        <Status tone={tone}>
          {word}
          {remark ? <span className="deal-remark"> {remark}</span> : null}
        </Status>
      </Td>
      <Td className="area-turn">
        {isChecked(deal) ? (
          <Turn of="natre" viewer="dealer" />
        ) : (
          <Turn of={turnOf(deal)} viewer={viewer} since={deal.turnSince} />
        )}
      </Td>
      <Td className="deal-week">{deliveryText(deal, now)}</Td>
      <Td num className="deal-lines">
        {deal.lineCount}
      </Td>
      <Td num className="area-sum">
        <Money ore={deal.net} unit={false} />
      </Td>
    </tr>
  )
})
