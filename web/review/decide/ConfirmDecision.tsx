import { useState } from 'react'
import type { OrderView } from '#contract/orders.ts'
import { confirm } from '#domain/orders/confirm.ts'
import { addDays, mondayOf, osloDate } from '#domain/shared/dates.ts'
import { can } from '#domain/users/can.ts'
import { asOrder, leadTimeOf, suggestedWeek, type Week } from '#web/review/facts.ts'
import type { Move } from '#web/review/queries.ts'
import { texts } from '#web/review/texts.ts'
import { useMe } from '#web/shell/session.ts'
import { refusalText } from '#web/shell/refusals.ts'
import { Button } from '#web/ui/actions/Button.tsx'
import { TextField } from '#web/ui/fields/TextField.tsx'
import { date } from '#web/ui/format.ts'

const words = texts.week
const weekText = (week: Week): string => texts.weekOfYear(week.week, week.year)

function read(typed: { week: string; year: string }): { value: Week } | { weekError?: string; yearError?: string } {
  const week = /^\d{1,2}$/.test(typed.week.trim()) ? Number(typed.week) : null
  const year = /^20\d\d$/.test(typed.year.trim()) ? Number(typed.year) : null
  if (week !== null && year !== null) return { value: { week, year } }
  return {
    ...(week === null ? { weekError: words.unreadable } : {}),
    ...(year === null ? { yearError: words.unreadableYear } : {}),
  }
}

/** O-8: Natre promises a week; the slowest position gives the suggestion. */
export function ConfirmDecision({ order, busy, onMove }: { order: OrderView; busy: boolean; onMove: (move: Move) => void }) {
  const { role } = useMe()
  const [now] = useState(() => new Date())
  const suggested = suggestedWeek(order, now)
  const [typed, setTyped] = useState({ week: String(suggested.week), year: String(suggested.year) })
  const asked = read(typed)
  const outcome = 'value' in asked ? confirm(asOrder(order), { week: asked.value, today: osloDate(now) }) : null
  const refused = outcome && !outcome.ok ? refusalText(outcome.error.code, outcome.error.params) : undefined
  const off = can(role, 'orders.review')
    ? (refused ?? ('value' in asked ? null : words.unreadable))
    : texts.decide.onlySellerConfirms
  const monday = outcome?.ok && 'value' in asked ? mondayOf(asked.value.year, asked.value.week) : null
  const wanted = order.destination?.wantedWeek
  return (
    <section className="decision decision-confirm" aria-labelledby="decision-3">
      <header>
        <h2 id="decision-3">{texts.decide.confirmTitle}</h2>
        <p className="small quiet">
          {words.suggested(leadTimeOf(order.lines), weekText(suggested))} {wanted ? words.wanted(weekText(wanted)) : null}
        </p>
      </header>
      <form
        className="decision-buttons"
        onSubmit={(event) => {
          event.preventDefault()
          if ('value' in asked && off === null) onMove({ name: 'confirmation', deliveryWeek: asked.value })
        }}
      >
        <TextField
          label={words.week}
          value={typed.week}
          onChange={(week) => setTyped({ ...typed, week })}
          inputMode="numeric"
          maxLength={2}
          className="week-field"
          error={'weekError' in asked ? asked.weekError : refused}
        />
        <TextField
          label={words.year}
          value={typed.year}
          onChange={(year) => setTyped({ ...typed, year })}
          inputMode="numeric"
          maxLength={4}
          className="week-field"
          error={'yearError' in asked ? asked.yearError : undefined}
        />
        <Button look="main" type="submit" busy={busy} disabledReason={off}>
          {texts.decide.confirm}
        </Button>
        <p className="small quiet week-means">
          {monday !== null && outcome?.ok
            ? `${words.delivers(date(monday), date(addDays(monday, 4)))} · ${words.deadline(date(outcome.value.correctionDeadline))}`
            : null}
        </p>
      </form>
    </section>
  )
}
