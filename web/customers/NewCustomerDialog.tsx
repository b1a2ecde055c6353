import { useState } from 'react'
import { fieldError } from '#web/shell/refusals.ts'
import { Refusal } from '#web/shell/Refusal.tsx'
import { Button } from '#web/ui/actions/Button.tsx'
import { Dialog } from '#web/ui/overlays/Dialog.tsx'
import { toast } from '#web/ui/overlays/toasts.ts'
import { texts as words } from '#web/ui/texts.ts'
import { CustomerFields } from './CustomerFields.tsx'
import { bodyOf, untyped, wrongFields, type Typed } from './new-customer.ts'
import { useAddCustomer } from './queries.ts'
import { texts } from './texts.ts'

interface Props {
  open: boolean
  dealerId: string | null
  /** What was searched for and not found: likely the name. */
  suggestion: string
  onClose: () => void
}

/** What is typed stays when the dialog is closed, until it has been saved. */
export function NewCustomerDialog({ open, dealerId, suggestion, onClose }: Props) {
  const [typed, setTyped] = useState<Typed | null>(null)
  const [asked, setAsked] = useState(false)
  const call = useAddCustomer()
  const now = typed ?? { ...untyped, name: suggestion }
  const body = bodyOf(now, dealerId)
  const wrong = wrongFields(body)

  const save = (event: React.FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (wrong.size > 0 || call.isPending) {
      const form = event.currentTarget
      return requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
    }
    call.mutate(body, {
      onSuccess: (customer) => {
        toast(texts.added(customer.name))
        setTyped(null)
        setAsked(false)
        onClose()
      },
    })
  }
  const error = (name: keyof Typed) =>
    asked && wrong.has(name) ? (texts.errors[name] ?? texts.errors['generic']) : fieldError(call.error, name)
  return (
    <Dialog
      title={texts.form.title}
      open={open}
      look="sheet"
      onClose={() => {
        call.reset()
        onClose()
      }}
      footer={
        <>
          <Button onPress={onClose}>{words.cancel}</Button>
          <Button look="main" type="submit" form="new-customer" busy={call.isPending}>
            {texts.form.save}
          </Button>
        </>
      }
    >
      <form id="new-customer" className="customer-form" onSubmit={save} noValidate>
        <CustomerFields typed={now} change={(part) => setTyped({ ...now, ...part })} error={error} />
        <Refusal of={call.error} />
      </form>
    </Dialog>
  )
}
