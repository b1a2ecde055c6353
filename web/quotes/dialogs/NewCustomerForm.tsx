import { useState } from 'react'
import type { Customer } from '#contract/customers.ts'
import { isOrgNumber } from '#domain/shared/org-number.ts'
import { fieldError } from '#web/shell/refusals.ts'
import { Refusal } from '#web/shell/Refusal.tsx'
import { isStaff, useMe } from '#web/shell/session.ts'
import { Button } from '#web/ui/actions/Button.tsx'
import { Choice } from '#web/ui/fields/Choice.tsx'
import { TextField } from '#web/ui/fields/TextField.tsx'
import { texts as ui } from '#web/ui/texts.ts'
import { useAddCustomer } from '#web/quotes/queries.ts'
import { texts } from '#web/quotes/texts.ts'

interface Props {
  name: string
  dealerId: string
  onMade: (customer: Customer) => void
  onCancel: () => void
}

const words = texts.customer
const blank = {
  kind: 'company' as 'company' | 'private',
  name: '',
  orgNumber: '',
  address: '',
  postalCode: '',
  place: '',
  email: '',
  phone: '',
}
type Form = typeof blank

function faultsOf({ kind, name, orgNumber, postalCode }: Form): Partial<Record<keyof Form, string>> {
  return {
    ...(name.trim() === '' ? { name: words.nameMissing } : {}),
    ...(kind === 'company' && orgNumber.trim() !== '' && !isOrgNumber(orgNumber) ? { orgNumber: words.orgNumberWrong } : {}),
    ...(postalCode.trim() !== '' && !/^\d{4}$/.test(postalCode.trim()) ? { postalCode: words.postalCodeWrong } : {}),
  }
}

/** A customer made where he is needed. Only the name must be there. */
export function NewCustomerForm({ name, dealerId, onMade, onCancel }: Props) {
  const me = useMe()
  const [form, setForm] = useState<Form>({ ...blank, name })
  const [tried, setTried] = useState(false)
  const add = useAddCustomer()
  const faults = faultsOf(form)
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (Object.keys(faults).length > 0) return
    const { orgNumber, ...rest } = form
    const digits = orgNumber.replaceAll(/\s/g, '')
    const body = {
      ...rest,
      orgNumber: form.kind === 'company' && digits !== '' ? digits : null,
      ...(isStaff(me.role) ? { dealerId } : {}),
    }
    add.mutate(body, { onSuccess: onMade })
  }
  const field = (key: Exclude<keyof Form, 'kind'>, label: string) => ({
    label,
    value: form[key],
    onChange: (value: string) => setForm({ ...form, [key]: value }),
    error: (tried || (key === 'orgNumber' && form.orgNumber.length > 10) ? faults[key] : undefined) ?? fieldError(add.error, key),
    autoComplete: 'off',
  })
  return (
    <form className="stack-form" onSubmit={submit} noValidate>
      <Choice
        label={words.kind}
        value={form.kind}
        onChange={(kind) => setForm({ ...form, kind })}
        options={[
          { value: 'company', label: words.company },
          { value: 'private', label: words.private },
        ]}
      />
      <TextField {...field('name', words.name)} maxLength={120} autoFocus />
      {form.kind === 'company' ? <TextField {...field('orgNumber', words.orgNumber)} inputMode="numeric" maxLength={11} /> : null}
      <TextField {...field('address', words.address)} maxLength={200} />
      <div className="form-grid">
        <TextField {...field('postalCode', words.postalCode)} inputMode="numeric" maxLength={4} />
        <TextField {...field('place', words.place)} maxLength={80} />
        <TextField {...field('email', words.email)} type="email" maxLength={254} />
        <TextField {...field('phone', words.phone)} type="tel" maxLength={30} />
      </div>
      <Refusal of={add.error} />
      <div className="dialog-actions">
        <Button onPress={onCancel}>{ui.cancel}</Button>
        <Button look="main" type="submit" busy={add.isPending}>
          {words.add}
        </Button>
      </div>
    </form>
  )
}
