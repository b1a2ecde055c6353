import { can } from '#domain/users/can.ts'
import type { QuoteView } from '#contract/quotes.ts'
import { paths } from '#web/paths.ts'
import { useMe } from '#web/shell/session.ts'
import { Refusal } from '#web/shell/Refusal.tsx'
import { Button } from '#web/ui/actions/Button.tsx'
import { LinkButton } from '#web/ui/actions/TextLink.tsx'
import { Icon } from '#web/ui/display/Icon.tsx'
import { Note } from '#web/ui/feedback/Note.tsx'
import { date } from '#web/ui/format.ts'
import { useEditor } from '#web/quotes/editor-context.ts'
import { texts } from '#web/quotes/texts.ts'
import { ApiRefusal } from '#web/api.ts'

/** What must be known before anything else is read: returned, locked, or overtaken by a colleague. */
export function Notices() {
  const { state, readOnly } = useEditor()
  const { quote, headRefusal } = state
  return (
    <div className="quote-notices">
      {quote.returned ? (
        <Note
          tone="mine"
          title={texts.returned.title}
          actions={
            <LinkButton look="main" to={paths.placeOrder(quote.number)} iconAfter="right">
              {texts.returned.action}
            </LinkButton>
          }
        >
          {quote.returned.reason}
        </Note>
      ) : null}
      {readOnly ? (
        <p className="locked-line">
          <Icon name="lock" size="s" />
          <Locked quote={quote} />
        </p>
      ) : null}
      {headRefusal ? <HeadConflict of={headRefusal} /> : null}
    </div>
  )
}

function Locked({ quote }: { quote: QuoteView }) {
  const me = useMe()
  const words = texts.locked
  if (!can(me.role, 'quotes.write')) return <span>{words.role}</span>
  switch (quote.status) {
    case 'sent':
      return <span>{words.sent(quote.customer?.name ?? words.theCustomer)}</span>
    case 'expired':
      return <span>{words.expired(quote.validTo ? date(quote.validTo) : '')}</span>
    case 'ordered':
      return <span>{words.ordered(quote.orderNumber ?? quote.number)}</span>
    case 'draft':
      return null
    default:
      return <span>{words[quote.status]}</span>
  }
}

function HeadConflict({ of }: { of: unknown }) {
  const { draft } = useEditor()
  if (!(of instanceof ApiRefusal) || of.code !== 'quote.stale')
    return (
      <Refusal
        of={of}
        actions={
          <Button small onPress={() => draft.answerHeadConflict(false)}>
            {texts.conflict.theirs}
          </Button>
        }
      />
    )
  return (
    <Note
      tone="mine"
      live
      title={texts.conflict.title}
      actions={
        <>
          <Button small onPress={() => draft.answerHeadConflict(true)}>
            {texts.conflict.mine}
          </Button>
          <Button small look="quiet" onPress={() => draft.answerHeadConflict(false)}>
            {texts.conflict.theirs}
          </Button>
        </>
      }
    >
      {texts.conflict.about}
    </Note>
  )
}
