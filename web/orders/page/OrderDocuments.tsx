import type { OrderView } from '#contract/orders.ts'
import { shortHash } from '#web/orders/order-facts.ts'
import { confirmationPdfUrl } from '#web/orders/queries.ts'
import { OutLink } from '#web/ui/actions/TextLink.tsx'
import { DateText } from '#web/ui/display/figures.tsx'
import { Panel } from '#web/ui/display/Panel.tsx'
import { texts } from './texts.ts'

/** The papers of the order, newest first. One that is being made says so and turns into a link by itself. */
export function OrderDocuments({ order }: { order: OrderView }) {
  const words = texts.documents
  const papers = order.confirmations.toSorted((a, b) => b.version - a.version)
  return (
    <Panel title={words.title}>
      {papers.length === 0 ? <p className="quiet place-none">{words.none}</p> : null}
      <ul className="order-papers">
        {papers.map(({ version, pdf, confirmedAt }) => (
          <li key={version}>
            {pdf === 'ready' ? (
              <OutLink href={confirmationPdfUrl(order.number, version)} icon="paper">
                {words.confirmation(version)}
              </OutLink>
            ) : (
              <span>{words.confirmation(version)}</span>
            )}
            <span className="small quiet" role={pdf === 'waiting' ? 'status' : undefined}>
              {pdf === 'waiting' ? (
                words.waiting
              ) : pdf === 'failed' ? (
                <span className="stop">{words.failed}</span>
              ) : (
                <DateText at={confirmedAt} time />
              )}
            </span>
          </li>
        ))}
      </ul>
      <p className="small quiet order-frozen">{words.frozen(order.catalogVersion, shortHash(order.hash))}</p>
    </Panel>
  )
}
