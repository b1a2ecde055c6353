import { Field } from '#web/ui/fields/Field.tsx'
import { useDealers } from './queries.ts'
import { texts } from './texts.ts'

/** Natre's people say whose customers they mean. */
export function DealerChoice({ value, onChange }: { value: string; onChange: (id: string) => void }) {
  const { data } = useDealers(true)
  return (
    <div className="customers-find">
      <Field label={texts.form.dealer} hint={value ? undefined : texts.chooseDealer}>
        {(wiring) => (
          <select {...wiring} value={value} onChange={(event) => onChange(event.target.value)}>
            <option value="">{texts.form.choose}</option>
            {data?.dealers.map((dealer) => (
              <option key={dealer.id} value={dealer.id}>
                {dealer.name}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  )
}
