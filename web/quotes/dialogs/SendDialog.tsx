import { validTo } from '#domain/quotes/validity.ts'
import { useState } from 'react'
import { Refusal } from '#web/shell/Refusal.tsx'
import { Facts } from '#web/ui/display/Facts.tsx'
import { DateText, Money } from '#web/ui/display/figures.tsx'
import { Note } from '#web/ui/feedback/Note.tsx'
import { ConfirmDialog } from '#web/ui/overlays/ConfirmDialog.tsx'
import { useEditor } from '#web/quotes/editor-context.ts'
import { today } from '#web/quotes/figures.ts'
import { useMoveQuote } from '#web/quotes/queries.ts'
import { texts } from '#web/quotes/texts.ts'
import { Obstacles, useObstacles } from './Obstacles.tsx'

/** What is frozen and what the customer gets, before it goes. */
export function SendDialog({ onClose }: { onClose: () => void }) {
  const { draft, state, figures, costHidden } = useEditor()
  const { quote, head } = state
  const move = useMoveQuote(quote.number)
  const [unsaved, setUnsaved] = useState(false)
  const [waiting, setWaiting] = useState(false)
  const obstacles = useObstacles()
  const version = quote.version + 1
  const send = async () => {
    setWaiting(true)
    const saved = await draft.settled()
    setWaiting(false)
    setUnsaved(!saved)
    if (!saved) return
    move.mutate({ to: 'sending', body: { revision: draft.revision() } }, { onSuccess: onClose })
  }
  return (
    <ConfirmDialog
      title={texts.send.title}
      open
      onClose={onClose}
      confirm={texts.send.action(version)}
      busy={waiting || move.isPending}
      disabledReason={obstacles.length > 0 ? texts.send.faults : null}
      onConfirm={() => void send()}
    >
      <p>{texts.send.about(version)}</p>
      <Facts
        items={[
          [texts.send.to, head.customer?.name ?? texts.customer.none],
          [texts.send.valid, <DateText key="v" at={validTo(today())} />],
          [texts.send.lines, `${texts.positions(figures.lines.length)}, ${texts.pieces(figures.pieces)}`],
          costHidden ? null : [texts.send.net, <Money key="n" ore={figures.sums.totals.net} />],
          [
            <strong key="g">{texts.send.gross}</strong>,
            <strong key="a">
              <Money ore={figures.sums.customerTotals.gross} />
            </strong>,
          ],
        ]}
      />
      <Obstacles obstacles={obstacles} onGo={onClose} />
      {unsaved ? (
        <Note tone="stop" live>
          {texts.send.unsaved}
        </Note>
      ) : null}
      <Refusal of={move.error} />
    </ConfirmDialog>
  )
}
