import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { paths } from '#web/paths.ts'
import { Refusal } from '#web/shell/Refusal.tsx'
import { isStaff, useMe } from '#web/shell/session.ts'
import { Button } from '#web/ui/actions/Button.tsx'
import { ComboField, type ComboOption } from '#web/ui/fields/ComboField.tsx'
import { TextField } from '#web/ui/fields/TextField.tsx'
import { findDealers, useMakeQuote } from './queries.ts'
import { texts } from './texts.ts'
import '#web/styles/quotes.css'

export { refusals } from './texts.ts'

const words = texts.new

/** Two fields that may stay empty and Enter: everything else is done inside. A seller first says for whom. */
export default function NewQuotePage() {
  const me = useMe()
  const navigate = useNavigate()
  const staff = isStaff(me.role)
  const [dealer, setDealer] = useState<ComboOption | null>(null)
  const [mark, setMark] = useState('')
  const [reference, setReference] = useState('')
  const [tried, setTried] = useState(false)
  const make = useMakeQuote()
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (staff && !dealer) return
    const open = (number: string) => void navigate({ to: paths.quote(number), replace: true })
    make.mutate(
      { mark: mark.trim(), reference: reference.trim(), ...(dealer ? { dealerId: dealer.id } : {}) },
      { onSuccess: (quote) => open(quote.number) },
    )
  }
  return (
    <form className="new-quote" onSubmit={submit} noValidate>
      <h1>{words.title}</h1>
      <p className="quiet">{words.about}</p>
      {staff ? (
        <ComboField
          label={words.dealer}
          hint={words.dealerHint}
          placeholder={words.findDealer}
          value={dealer}
          onChange={setDealer}
          load={findDealers}
          error={tried && !dealer ? words.dealerMissing : undefined}
          autoFocus
        />
      ) : null}
      <TextField
        label={words.mark}
        aside={words.optional}
        hint={words.markHint}
        value={mark}
        onChange={setMark}
        maxLength={80}
        autoFocus={!staff}
        autoComplete="off"
        large
      />
      <TextField
        label={words.reference}
        aside={words.optional}
        value={reference}
        onChange={setReference}
        maxLength={40}
        autoComplete="off"
        large
      />
      <Refusal of={make.error} />
      <div>
        <Button look="main" type="submit" busy={make.isPending} keys="Enter">
          {words.make}
        </Button>
      </div>
    </form>
  )
}
