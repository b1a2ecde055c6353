import type { OrderView } from '#contract/orders.ts'
import { newestConfirmation } from '#web/orders/order-facts.ts'
import { weekYear } from '#web/orders/texts.ts'
import { paths } from '#web/paths.ts'
import { LinkButton } from '#web/ui/actions/TextLink.tsx'
import type { Tone } from '#web/ui/display/Shape.tsx'
import { Note } from '#web/ui/feedback/Note.tsx'
import { dateTime, money } from '#web/ui/format.ts'
import { texts } from './texts.ts'

interface Said {
  tone: Tone
  title: string
  body?: React.ReactNode
  actions?: React.ReactNode
}
type Viewer = 'dealer' | 'natre'

const words = texts.banner
/** What another person wrote is quoted as he wrote it. */
const Quoted = ({ children }: { children: string }) => <p className="said">{children}</p>

function pending({ creditHold }: OrderView, viewer: Viewer): Said {
  const { title, dealer, natre, credit, creditNatre } = words.pendingApproval
  const held = creditHold ? money(creditHold.shortBy) : null
  const tone = viewer === 'dealer' ? 'theirs' : 'mine'
  if (viewer === 'natre') return { tone, title, body: held ? `${natre} ${creditNatre(held)}` : natre }
  return { tone, title, body: held ? credit(held) : dealer }
}

function returned(order: OrderView, viewer: Viewer): Said {
  const reason = order.decisions.filter((one) => one.outcome === 'returned').at(-1)?.comment ?? ''
  const { title, none, dealer, natre, mend, again } = words.returned
  const body = (
    <>
      {reason ? <Quoted>{reason}</Quoted> : <p>{none}</p>}
      <p>{viewer === 'dealer' ? dealer : natre}</p>
    </>
  )
  if (viewer === 'natre') return { tone: 'warn', title, body }
  const actions = (
    <>
      <LinkButton look="main" icon="pencil" to={paths.quote(order.number)}>
        {mend}
      </LinkButton>
      <LinkButton to={paths.placeOrder(order.number)}>{again}</LinkButton>
    </>
  )
  return { tone: 'warn', title, body, actions }
}

function onHold({ hold }: OrderView): Said {
  const body = (
    <>
      {hold?.reason ? <Quoted>{hold.reason}</Quoted> : null}
      <p>
        {hold?.owner ? `${words.onHold.owner(hold.owner)} ` : ''}
        {words.onHold.next}
      </p>
    </>
  )
  return { tone: 'stop', title: words.onHold.title, body }
}

function confirmed(order: OrderView, viewer: Viewer): Said {
  const newest = newestConfirmation(order)
  if (!newest) return { tone: 'theirs', title: words.processing.title }
  const week = weekYear(newest.deliveryWeek)
  const to = paths.checkConfirmation(order.number)
  if (newest.checked)
    return {
      tone: 'done',
      title: words.checked.title(week),
      body: words.checked.by(newest.checked.by, dateTime(newest.checked.at)),
      actions: <LinkButton to={to}>{words.checked.see}</LinkButton>,
    }
  if (viewer === 'natre')
    return { tone: 'theirs', title: words.confirmed.title(week), body: words.confirmed.waits(newest.correctionDeadline) }
  return {
    tone: 'mine',
    title: words.confirmed.title(week),
    body: words.confirmed.deadline(newest.correctionDeadline),
    actions: (
      <LinkButton look="main" to={to} iconAfter="right">
        {words.confirmed.check}
      </LinkButton>
    ),
  }
}

function rejected(order: OrderView): Said {
  const reason = order.decisions.filter((one) => one.outcome === 'rejected').at(-1)?.comment ?? ''
  const body = (
    <>
      {reason ? <Quoted>{reason}</Quoted> : null}
      <p>{words.rejected.about}</p>
    </>
  )
  return { tone: 'stop', title: words.rejected.title, body }
}

const saidOf: Record<OrderView['status'], (order: OrderView, viewer: Viewer) => Said> = {
  pendingApproval: pending,
  returned,
  onHold,
  processing: (_, viewer) => ({
    tone: viewer === 'dealer' ? 'theirs' : 'mine',
    title: words.processing.title,
    body: words.processing[viewer],
  }),
  confirmed,
  withdrawn: () => ({ tone: 'still', title: words.withdrawn.title, body: words.withdrawn.about }),
  rejected,
}

/** What the state means for the one who reads, and what happens next. */
export function OrderBanner({ order, viewer }: { order: OrderView; viewer: Viewer }) {
  const { tone, title, body, actions } = saidOf[order.status](order, viewer)
  return (
    <div className="order-banner">
      <Note tone={tone} title={title} actions={actions}>
        {body}
      </Note>
    </div>
  )
}
