import { useState } from 'react'
import { isOpenTo } from '#domain/quotes/status.ts'
import { can } from '#domain/users/can.ts'
import { paths } from '#web/paths.ts'
import { useMe } from '#web/shell/session.ts'
import { Button } from '#web/ui/actions/Button.tsx'
import { LinkButton, OutLink } from '#web/ui/actions/TextLink.tsx'
import { AcceptDialog } from '#web/quotes/dialogs/AcceptDialog.tsx'
import { DeclineDialog } from '#web/quotes/dialogs/DeclineDialog.tsx'
import { SendDialog } from '#web/quotes/dialogs/SendDialog.tsx'
import { useEditor } from '#web/quotes/editor-context.ts'
import { pdfPath, useMoveQuote } from '#web/quotes/queries.ts'
import { texts } from '#web/quotes/texts.ts'

type Open = 'send' | 'accept' | 'decline' | null

/** What may be done with the quote as it stands; the one next step is solid. */
export function QuoteActions() {
  const { state, figures } = useEditor()
  const me = useMe()
  const [open, setOpen] = useState<Open>(null)
  const { quote } = state
  const { status } = quote
  const may = (action: Parameters<typeof isOpenTo>[1]) => isOpenTo(status, action) && can(me.role, 'quotes.write')
  const close = () => setOpen(null)
  const latest = quote.versions[0]
  return (
    <>
      {latest?.pdf === 'ready' ? (
        <OutLink className="btn btn-plain pdf-link" icon="paper" href={pdfPath(quote.number, latest.version)}>
          {texts.head.pdf}
        </OutLink>
      ) : null}
      {may('revise') ? <Revise main={status === 'declined' || status === 'expired'} /> : null}
      {may('decline') ? <Button onPress={() => setOpen('decline')}>{texts.head.decline}</Button> : null}
      {may('accept') ? (
        <Button look="main" onPress={() => setOpen('accept')}>
          {texts.head.accept}
        </Button>
      ) : null}
      {may('send') && !quote.returned ? (
        <Button
          look="main"
          disabledReason={figures.lines.length === 0 ? texts.head.noLines : null}
          onPress={() => setOpen('send')}
        >
          {texts.head.send}
        </Button>
      ) : null}
      <OrderWay />
      {open === 'send' ? <SendDialog onClose={close} /> : null}
      {open === 'accept' ? <AcceptDialog onClose={close} /> : null}
      {open === 'decline' ? <DeclineDialog onClose={close} /> : null}
    </>
  )
}

function Revise({ main }: { main: boolean }) {
  const { state } = useEditor()
  const move = useMoveQuote(state.quote.number)
  return (
    <Button look={main ? 'main' : 'plain'} busy={move.isPending} onPress={() => move.mutate({ to: 'revision', body: {} })}>
      {texts.head.revise}
    </Button>
  )
}

/** On to the order: to place it, or to see the one that came of it. A returned one has its way on beside the reason. */
function OrderWay() {
  const { state } = useEditor()
  const me = useMe()
  const { quote } = state
  const place = can(me.role, 'orders.place')
  if (quote.status === 'ordered' && quote.orderNumber)
    return (
      <LinkButton look="main" iconAfter="right" to={paths.order(quote.orderNumber)}>
        {texts.head.toOrder(quote.orderNumber)}
      </LinkButton>
    )
  if (!place || !isOpenTo(quote.status, 'order')) return null
  if (quote.dealer.state !== 'approved')
    return (
      <Button look="main" disabledReason={texts.head.mayNotOrder}>
        {texts.head.order}
      </Button>
    )
  return (
    <LinkButton look="main" iconAfter="right" to={paths.placeOrder(quote.number)}>
      {texts.head.order}
    </LinkButton>
  )
}
