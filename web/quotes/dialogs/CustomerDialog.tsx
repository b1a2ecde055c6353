import { useRef, useState } from 'react'
import type { Customer } from '#contract/customers.ts'
import { Button } from '#web/ui/actions/Button.tsx'
import { ComboField } from '#web/ui/fields/ComboField.tsx'
import { TextField } from '#web/ui/fields/TextField.tsx'
import { Dialog } from '#web/ui/overlays/Dialog.tsx'
import { useEditor } from '#web/quotes/editor-context.ts'
import { customerOption, findCustomers } from '#web/quotes/queries.ts'
import { texts } from '#web/quotes/texts.ts'
import { NewCustomerForm } from './NewCustomerForm.tsx'

/** Whom the quote is for, and what they call it. Found by searching, or made on the spot. */
export function CustomerDialog({ onClose }: { onClose: () => void }) {
  const { draft, state } = useEditor()
  const { customer, reference } = state.head
  const [making, setMaking] = useState<string | null>(null)
  const [typed, setTyped] = useState(reference)
  const found = useRef(new Map<string, Customer>())
  const load = async (text: string, signal: AbortSignal) => {
    const customers = await findCustomers(text, state.quote.dealer.id, signal)
    for (const one of customers) found.current.set(one.id, one)
    return customers.map(customerOption)
  }
  const keep = () => {
    if (typed.trim() !== reference) draft.editHead({ reference: typed.trim() })
  }
  const close = () => {
    keep()
    onClose()
  }
  const take = (made: Customer) => {
    draft.editHead({ customer: made })
    setMaking(null)
  }
  if (making !== null)
    return (
      <Dialog title={texts.customer.new} open onClose={() => setMaking(null)}>
        <NewCustomerForm name={making} dealerId={state.quote.dealer.id} onMade={take} onCancel={() => setMaking(null)} />
      </Dialog>
    )
  return (
    <Dialog title={texts.customer.title} open onClose={close} footer={<Button look="main" onPress={close}>{texts.customer.done}</Button>}>
      <ComboField
        label={texts.customer.customer}
        placeholder={texts.customer.find}
        value={customer ? customerOption(customer) : null}
        load={load}
        onChange={(option) => draft.editHead({ customer: option ? (found.current.get(option.id) ?? customer) : null })}
        create={{ label: texts.customer.make, run: setMaking }}
        autoFocus={!customer}
      />
      <div><Button small icon="plus" onPress={() => setMaking('')}>{texts.customer.new}</Button></div>
      <TextField label={texts.customer.reference} hint={texts.customer.referenceHint} value={typed} onChange={setTyped} onCommit={keep} maxLength={40} autoComplete="off" />
    </Dialog>
  )
}
