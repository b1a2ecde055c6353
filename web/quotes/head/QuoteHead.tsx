import { useState } from 'react'
import { useRouter } from '@tanstack/react-router'
import { quoteTurn } from '#domain/quotes/turn.ts'
import { paths } from '#web/paths.ts'
import { isStaff, useMe, sideOf } from '#web/shell/session.ts'
import { IconButton } from '#web/ui/actions/IconButton.tsx'
import { Shape } from '#web/ui/display/Shape.tsx'
import { Status } from '#web/ui/display/Status.tsx'
import { CustomerDialog } from '#web/quotes/dialogs/CustomerDialog.tsx'
import { VersionsPopover } from './VersionsPopover.tsx'
import { useEditor } from '#web/quotes/editor-context.ts'
import { texts } from '#web/quotes/texts.ts'
import { QuoteActions } from './QuoteActions.tsx'

/** Who, what, in which state, and the way on. */
export function QuoteHead() {
  const { draft, state, readOnly } = useEditor()
  const router = useRouter()
  const me = useMe()
  const { quote } = state
  const status = texts.statuses[quote.status]
  const mine = quoteTurn(quote.status) === sideOf(me.role)
  const tone = status.tone === 'mine' && !mine ? 'theirs' : status.tone
  return (
    <header className="tool-head quote-head">
      <IconButton icon="left" label={texts.head.back} onPress={() => void router.navigate({ to: paths.deals })} />
      <h1>
        <span className="quote-number">{texts.number(quote.number)}</span>
        <QuoteMark />
      </h1>
      <CustomerButton />
      <Status tone={tone}>{status.word}</Status>
      {quote.version > 0 ? <VersionsPopover /> : null}
      {isStaff(me.role) ? <span className="small quiet for-dealer cut">{quote.dealer.name}</span> : null}
      {quote.madeBy.side === 'natre' ? (
        <span className="small quiet by-natre" title={texts.head.by(quote.madeBy.name)}>
          {texts.head.byNatre}
        </span>
      ) : null}
      <span className="push head-end">
        {readOnly ? null : (
          <span className="undo-pair">
            <IconButton
              icon="undo"
              label={texts.head.undo}
              keys="Ctrl Z"
              disabledReason={state.canUndo ? null : texts.head.nothingToUndo}
              onPress={draft.undo}
            />
            <IconButton
              icon="redo"
              label={texts.head.redo}
              keys="Ctrl Shift Z"
              disabledReason={state.canRedo ? null : texts.head.nothingToRedo}
              onPress={draft.redo}
            />
          </span>
        )}
        <QuoteActions />
      </span>
    </header>
  )
}

function QuoteMark() {
  const { draft, state, readOnly } = useEditor()
  const [typed, setTyped] = useState<string | null>(null)
  const { mark } = state.head
  if (readOnly) return <span className="cut">{mark}</span>
  const leave = () => {
    if (typed !== null && typed.trim() !== mark) draft.editHead({ mark: typed.trim() })
    setTyped(null)
  }
  return (
    <input
      className="mark-input"
      aria-label={texts.head.mark}
      placeholder={texts.head.markPlaceholder}
      value={typed ?? mark}
      maxLength={80}
      autoComplete="off"
      onChange={(event) => setTyped(event.target.value)}
      onBlur={leave}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur()
        if (event.key === 'Escape') setTyped(null)
      }}
    />
  )
}

function CustomerButton() {
  const { state, readOnly } = useEditor()
  const [open, setOpen] = useState(false)
  const { customer, reference } = state.head
  const words = [customer?.name, reference].filter(Boolean).join(' · ')
  if (readOnly)
    return (
      <span className="quiet cut customer-name" title={words}>
        {words}
      </span>
    )
  return (
    <>
      <button
        type="button"
        className={customer ? 'customer-button' : 'customer-button is-open'}
        onClick={() => setOpen(true)}
        title={words || undefined}
      >
        {customer ? null : <Shape tone="mine" />}
        <span className="cut">{customer ? words : texts.head.chooseCustomer}</span>
      </button>
      {open ? <CustomerDialog onClose={() => setOpen(false)} /> : null}
    </>
  )
}
