import { useState } from 'react'
import type { Customer } from '#contract/customers.ts'
import { Button } from '#web/ui/actions/Button.tsx'
import { TextField } from '#web/ui/fields/TextField.tsx'
import { Dialog } from '#web/ui/overlays/Dialog.tsx'
import { useEditor } from '#web/quotes/editor-context.ts'
import { texts } from '#web/quotes/texts.ts'
import { CustomerSearch } from './CustomerSearch.tsx'
import { NewCustomerForm } from './NewCustomerForm.tsx'

/** Whom the quote is for, and what they call it. Found by searching, or made on the spot. */
export function CustomerDialog({ onClose }: { onClose: () => void }) {
  const { draft, state } = useEditor()
  const { customer, reference } = state.head
  const [making, setMaking] = useState<string | null>(null)
  const [typed, setTyped] = useState(reference)
  const close = () => {
    if (typed.trim() !== reference) draft.editHead({ reference: typed.trim() })
    onClose()
  }
  const take = (chosen: Customer | null) => {
    draft.editHead({ customer: chosen })
    setMaking(null)
  }
  if (making !== null)
    return (
      <Dialog key="new" title={texts.customer.new} open onClose={() => setMaking(null)}>
        <NewCustomerForm name={making} dealerId={state.quote.dealer.id} onMade={take} onCancel={() => setMaking(null)} />
      </Dialog>
    )
  return (
    <Dialog
      key="choose"
      title={texts.customer.title}
      open
      onClose={close}
      footer={
        <Button look="main" onPress={close}>
          {texts.customer.done}
        </Button>
      }
    >
      <CustomerSearch dealerId={state.quote.dealer.id} chosen={customer} onChoose={take} onMake={setMaking} />
      <TextField
        label={texts.customer.reference}
        hint={texts.customer.referenceHint}
        value={typed}
        onChange={setTyped}
        maxLength={40}
        autoComplete="off"
      />
    </Dialog>
  )
}
