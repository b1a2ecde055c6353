import { texts } from '#web/ui/texts.ts'
import { Field, type FieldProps } from './Field.tsx'

export interface Option<T extends string = string> {
  value: T
  label: string
  /** Cannot be chosen now; the reason stands after the label. */
  disabledReason?: string | null | undefined
  /** Options with the same group stand together under its name. */
  group?: string
}

interface Props<T extends string> extends FieldProps {
  value: T | null
  onChange: (value: T) => void
  options: readonly Option<T>[]
  /** What stands there while nothing is chosen; drawn dashed, since somebody must choose. */
  unchosen?: string
  name?: string
}

function Options<T extends string>({ options }: { options: readonly Option<T>[] }) {
  return options.map((option) => (
    <option key={option.value} value={option.value} disabled={Boolean(option.disabledReason)}>
      {option.disabledReason ? `${option.label} – ${option.disabledReason}` : option.label}
    </option>
  ))
}

/** The browser's own list: quick by letter keys, at home on a phone. */
export function SelectField<T extends string>({
  value,
  onChange,
  options,
  unchosen = texts.notChosen,
  name,
  className,
  ...field
}: Props<T>) {
  const groups = [...new Set(options.map((option) => option.group))]
  const pick = (raw: string) => {
    const option = options.find((one) => one.value === raw)
    if (option) onChange(option.value)
  }
  return (
    <Field {...field} className={[value === null ? 'not-chosen' : '', className ?? ''].filter(Boolean).join(' ')}>
      {(wiring) => (
        <select {...wiring} name={name} value={value ?? ''} onChange={(event) => pick(event.target.value)}>
          {value === null ? (
            <option value="" disabled>
              {unchosen}
            </option>
          ) : null}
          {groups.map((group) => {
            const members = options.filter((option) => option.group === group)
            return group ? (
              <optgroup key={group} label={group}>
                <Options options={members} />
              </optgroup>
            ) : (
              <Options key="" options={members} />
            )
          })}
        </select>
      )}
    </Field>
  )
}
