import type { OrderView } from '#contract/orders.ts'
import { shortHash, type ConfirmationView } from '#web/orders/order-facts.ts'
import { confirmationPdfUrl } from '#web/orders/queries.ts'
import { texts as shared } from '#web/orders/texts.ts'
import { OutLink } from '#web/ui/actions/TextLink.tsx'
import { Facts } from '#web/ui/display/Facts.tsx'
import { DateText, Money } from '#web/ui/display/figures.tsx'
import { Panel } from '#web/ui/display/Panel.tsx'
import { texts } from './texts.ts'

/** The paper itself: version, fingerprint, sums, and the whole of it as PDF. */
export function ConfirmationPaper({ order, confirmation }: { order: OrderView; confirmation: ConfirmationView }) {
  const { version, hash, confirmedAt, correctionDeadline, pdf } = confirmation
  return (
    <Panel title={texts.document}>
      <Facts
        items={[
          [texts.version, version],
          [texts.made, <DateText key="made" at={confirmedAt} time />],
          [texts.deadline, <DateText key="deadline" at={correctionDeadline} />],
          [
            texts.hash,
            <code key="hash" title={hash}>
              {shortHash(hash)}
            </code>,
          ],
          [shared.sums.net, <Money key="net" ore={order.totals.net} />],
          [
            shared.sums.grossShort,
            <strong key="gross">
              <Money ore={order.totals.gross} />
            </strong>,
          ],
        ]}
      />
      <p className="check-pdf">
        {pdf === 'ready' ? (
          <OutLink href={confirmationPdfUrl(order.number, version)} icon="paper">
            {texts.pdf}
          </OutLink>
        ) : null}
        {pdf === 'waiting' ? (
          <span className="quiet" role="status">
            {texts.pdfWaiting}
          </span>
        ) : null}
        {pdf === 'failed' ? <span className="stop">{texts.pdfFailed}</span> : null}
      </p>
    </Panel>
  )
}
