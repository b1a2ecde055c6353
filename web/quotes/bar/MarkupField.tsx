import { useId, useState } from 'react'
import { markupOf } from '#domain/quotes/totals.ts'
import { number, percent } from '#web/ui/format.ts'
import { useEditor } from '#web/quotes/editor-context.ts'
import { texts } from '#web/quotes/texts.ts'

/** The dealer's own mark-up in percent, changed where it stands. */
export function MarkupField() {
  const { draft, state, readOnly } = useEditor()
  const { markup } = state.head
  const [typed, setTyped] = useState<string | null>(null)
  const id = useId()
  if (readOnly) return <span className="figure">{percent(markup)}</span>
  const read = (text: string) =>
    markupOf(/^\d{1,3}([.,]\d{1,2})?$/.test(text.trim()) ? Math.round(Number(text.trim().replace(',', '.')) * 100) : -1)
  const wrong = typed !== null && read(typed) === null
  const type = (text: string) => {
    setTyped(text)
    const value = read(text)
    if (value !== null && value !== markup) draft.editHead({ markup: value })
  }
  return (
    <span className="markup">
      <input
        aria-label={texts.bar.markup}
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? id : undefined}
        inputMode="decimal"
        autoComplete="off"
        value={typed ?? number(markup / 100, markup % 100 === 0 ? 0 : 2)}
        onFocus={(event) => event.target.select()}
        onChange={(event) => type(event.target.value)}
        onBlur={() => (wrong ? undefined : setTyped(null))}
      />
      <span aria-hidden="true">%</span>
      {wrong ? (
        <span className="markup-error" role="alert" id={id}>
          {texts.bar.markupUnreadable}
        </span>
      ) : null}
    </span>
  )
}
