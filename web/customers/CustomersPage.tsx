import { useDeferredValue, useState } from 'react'
import { can } from '#domain/users/can.ts'
import { Refusal } from '#web/shell/Refusal.tsx'
import { isStaff, useMe } from '#web/shell/session.ts'
import { Button } from '#web/ui/actions/Button.tsx'
import { EmptyState } from '#web/ui/feedback/EmptyState.tsx'
import { Skeleton } from '#web/ui/feedback/Skeleton.tsx'
import { TextField } from '#web/ui/fields/TextField.tsx'
import '#web/styles/customers.css'
import { CustomersTable } from './CustomersTable.tsx'
import { DealerChoice } from './DealerChoice.tsx'
import { NewCustomerDialog } from './NewCustomerDialog.tsx'
import { useCustomers } from './queries.ts'
import { texts } from './texts.ts'

export { refusals } from './texts.ts'

/** The dealer's own customers: found by typing, added in one small form. */
export default function CustomersPage() {
  const { role } = useMe()
  const staff = isStaff(role)
  const [dealerId, setDealerId] = useState('')
  const [typed, setTyped] = useState('')
  const [adding, setAdding] = useState(false)
  const q = useDeferredValue(typed.trim())
  const ready = !staff || dealerId !== ''
  const { data, error, isPending } = useCustomers(q, staff ? dealerId : null, ready)
  const mayAdd = can(role, 'customers.write') && ready
  const add = () => setAdding(true)
  const button = mayAdd ? (
    <Button look="main" icon="plus" onPress={add}>
      {texts.add}
    </Button>
  ) : null
  const customers = data?.customers ?? []
  return (
    <>
      <header className="page-head">
        <div>
          <h1>{texts.title}</h1>
        </div>
        {button ? <div className="actions">{button}</div> : null}
      </header>
      {staff ? <DealerChoice value={dealerId} onChange={setDealerId} /> : null}
      {ready ? (
        <div className="customers-find">
          <TextField
            label={texts.search}
            labelHidden
            type="search"
            placeholder={texts.searchHint}
            autoComplete="off"
            value={typed}
            onChange={setTyped}
            maxLength={100}
          />
        </div>
      ) : null}
      <Refusal of={error} />
      {ready && isPending ? <Skeleton rows={8} label={texts.loading} /> : null}
      {customers.length > 0 ? <CustomersTable customers={customers} /> : null}
      {data && customers.length === 0 && q === '' ? (
        <EmptyState title={texts.empty.title} actions={button}>
          {texts.empty.about}
        </EmptyState>
      ) : null}
      {data && customers.length === 0 && q !== '' ? (
        <EmptyState
          title={texts.noHits(q)}
          actions={
            <>
              <Button onPress={() => setTyped('')}>{texts.clear}</Button>
              {button}
            </>
          }
        >
          {texts.noHitsAbout}
        </EmptyState>
      ) : null}
      <NewCustomerDialog
        open={adding}
        dealerId={staff ? dealerId : null}
        suggestion={customers.length === 0 ? q : ''}
        onClose={() => setAdding(false)}
      />
    </>
  )
}
