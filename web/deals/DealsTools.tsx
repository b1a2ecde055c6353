import { useEffect, useRef, useState } from 'react'
import { useShortcut } from '#web/shell/shortcuts.ts'
import type { DealsSearch } from '#web/search.ts'
import { Kbd } from '#web/ui/actions/Kbd.tsx'
import { Chip } from '#web/ui/display/Chip.tsx'
import { Icon } from '#web/ui/display/Icon.tsx'
import { choiceOf, orderChoices, quoteChoices, type Choice } from './filter.ts'
import { texts } from './texts.ts'

const pause = 250
const { filter } = texts

interface Props {
  search: DealsSearch
  onChange: (change: { q?: string; status?: string }) => void
}

/** What is typed goes into the address after a short pause; what the address says from elsewhere comes into the field. */
function useTyped(asked: string, onAsk: (q: string) => void) {
  const [typed, setTyped] = useState(asked)
  const sent = useRef(asked)
  useEffect(() => {
    if (asked === sent.current) return
    sent.current = asked
    setTyped(asked)
  }, [asked])
  useEffect(() => {
    const wanted = typed.trim()
    if (wanted === sent.current) return
    const timer = setTimeout(() => {
      sent.current = wanted
      onAsk(wanted)
    }, pause)
    return () => clearTimeout(timer)
  }, [typed, onAsk])
  return [typed, setTyped] as const
}

function SearchField({ asked, onAsk }: { asked: string; onAsk: (q: string) => void }) {
  const field = useRef<HTMLInputElement>(null)
  const latest = useRef(onAsk)
  useEffect(() => {
    latest.current = onAsk
  })
  const [ask] = useState(() => (q: string) => latest.current(q))
  const [typed, setTyped] = useTyped(asked, ask)
  useShortcut({ keys: '/', label: texts.search.key, run: () => field.current?.select() })
  return (
    <label className="deals-search">
      <Icon name="search" size="s" />
      <input
        ref={field}
        type="search"
        aria-label={texts.search.label}
        data-leave
        aria-keyshortcuts="/"
        placeholder={texts.search.hint}
        maxLength={100}
        autoComplete="off"
        enterKeyHint="search"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          if (typed === '') field.current?.blur()
          setTyped('')
        }}
      />
      {typed === '' ? <Kbd keys="/" /> : null}
    </label>
  )
}

const isKind = (choice: Choice): choice is 'quote' | 'order' => choice === 'quote' || choice === 'order'
const wordOf = (choice: Choice): string =>
  isKind(choice) ? (choice === 'quote' ? filter.quotes : filter.orders) : texts.statuses[choice]

/** Search, the one filter, and a chip that says what it leaves out. */
export function DealsTools({ search, onChange }: Props) {
  const choice = choiceOf(search)
  return (
    <div className="filters deals-tools">
      <SearchField asked={search.q ?? ''} onAsk={(q) => onChange({ q })} />
      <label className="deals-filter">
        <Icon name="filter" size="s" />
        <span className="vh">{filter.label}</span>
        <select value={choice ?? ''} onChange={(event) => onChange({ status: event.target.value })}>
          <option value="">{filter.any}</option>
          <optgroup label={filter.quotes}>
            <option value="quote">{filter.allQuotes}</option>
            {quoteChoices.map((status) => (
              <option key={status} value={status}>
                {texts.statuses[status]}
              </option>
            ))}
          </optgroup>
          <optgroup label={filter.orders}>
            <option value="order">{filter.allOrders}</option>
            {orderChoices.map((status) => (
              <option key={status} value={status}>
                {texts.statuses[status]}
              </option>
            ))}
          </optgroup>
        </select>
      </label>
      {choice ? (
        <Chip
          label={isKind(choice) ? filter.kind : filter.status}
          value={wordOf(choice)}
          onRemove={() => onChange({ status: '' })}
        />
      ) : null}
    </div>
  )
}
