import { Field, type FieldProps } from '#web/ui/fields/Field.tsx'

interface Props<T extends string> extends FieldProps {
  value: T | ''
  onChange: (value: T) => void
  options: readonly { value: T | ''; label: string }[]
  name?: string
  onBlur?: () => void
}

/** One of a few: the browser's own list, which phones and screen readers know best. */
export function Choice<T extends string>({ value, onChange, options, name, onBlur, ...field }: Props<T>) {
  return (
    <Field {...field}>
      {(wiring) => (
        <select {...wiring} name={name} value={value} onBlur={onBlur} onChange={(event) => onChange(event.target.value as T)}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
