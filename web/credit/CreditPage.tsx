import '#web/styles/credit.css'
import { useRef, useState } from 'react'
import { Refusal } from '#web/shell/Refusal.tsx'
import { useShortcut } from '#web/shell/shortcuts.ts'
import { Button } from '#web/ui/actions/Button.tsx'
import { Table, Th } from '#web/ui/display/Table.tsx'
import { EmptyState } from '#web/ui/feedback/EmptyState.tsx'
import { Skeleton } from '#web/ui/feedback/Skeleton.tsx'
import { DealerRows } from './DealerRows.tsx'
import { useDealerCredit, type DealerCredit } from './queries.ts'
import { texts } from './texts.ts'
import { byNeed } from './limit.ts'

const { columns } = texts

function CreditTable({ dealers }: { dealers: readonly DealerCredit[] }) {
  return (
    <Table caption={texts.caption} className="credit-table">
      <thead>
        <tr>
          <Th className="credit-dealer">{columns.dealer}</Th>
          <Th className="credit-used">{columns.use}</Th>
          <Th num className="credit-limit">
            {columns.limit}
          </Th>
          <Th num className="credit-unpaid">
            {columns.unpaid}
          </Th>
          <Th num className="credit-reserved">
            {columns.reserved}
          </Th>
          <Th num className="credit-waiting">
            {columns.waiting}
          </Th>
          <Th num className="credit-available">
            {columns.available}
          </Th>
        </tr>
      </thead>
      {dealers.map((dealer) => (
        <DealerRows key={dealer.id} dealer={dealer} />
      ))}
    </Table>
  )
}

function matching(dealers: readonly DealerCredit[], typed: string, waitingOnly: boolean): DealerCredit[] {
  const wanted = typed.trim().toLocaleLowerCase('nb')
  return byNeed(dealers).filter(
    (dealer) =>
      (!waitingOnly || dealer.waitingOrders.length > 0) &&
      `${dealer.name} ${dealer.customerNo}`.toLocaleLowerCase('nb').includes(wanted),
  )
}

/** Every dealer's credit, those who need a decision first. */
export default function CreditPage() {
  const { data, error, refetch } = useDealerCredit()
  const [typed, setTyped] = useState('')
  const [waitingOnly, setWaitingOnly] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  useShortcut({ keys: '/', label: texts.search.key, run: () => field.current?.select() })
  const shown = data ? matching(data, typed, waitingOnly) : []
  const reset = () => {
    setTyped('')
    setWaitingOnly(false)
  }
  return (
    <>
      <header className="page-head">
        <h1>{texts.title}</h1>
        <p>{texts.about}</p>
      </header>
      <div className="filters credit-filters">
        <div className="field">
          <input
            ref={field}
            type="search"
            aria-label={texts.search.label}
            aria-keyshortcuts="/"
            placeholder={texts.search.hint}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </div>
        <label className="check">
          <input type="checkbox" checked={waitingOnly} onChange={(event) => setWaitingOnly(event.target.checked)} />
          <span>{texts.waitingOnly}</span>
        </label>
        {data ? (
          <p className="small quiet push" role="status">
            {texts.summary(
              shown.length,
              shown.reduce((sum, dealer) => sum + dealer.waitingOrders.length, 0),
            )}
          </p>
        ) : null}
      </div>
      {error ? <Refusal of={error} actions={<Button onPress={() => void refetch()}>{texts.again}</Button>} /> : null}
      {data === undefined ? (
        error ? null : (
          <Skeleton rows={8} label={texts.loading} />
        )
      ) : data.length === 0 ? (
        <EmptyState title={texts.empty.title}>{texts.empty.about}</EmptyState>
      ) : shown.length === 0 ? (
        <EmptyState title={texts.noMatch.title} actions={<Button onPress={reset}>{texts.noMatch.reset}</Button>}>
          {texts.noMatch.about}
        </EmptyState>
      ) : (
        <CreditTable dealers={shown} />
      )}
    </>
  )
}
