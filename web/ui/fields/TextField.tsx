import { Field, type FieldProps } from './Field.tsx'

export interface TextFieldProps extends FieldProps {
  value: string
  onChange: (value: string) => void
  onCommit?: () => void
  onBlur?: () => void
  name?: string
  type?: 'text' | 'email' | 'tel' | 'search' | 'url'
  placeholder?: string
  autoComplete?: string
  inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email'
  maxLength?: number
  required?: boolean
  autoFocus?: boolean
  readOnly?: boolean
  /** More than one: a text area. */
  rows?: number
  large?: boolean
}

/** One line of text, or several with `rows`. `onCommit` is Enter or leaving the field. */
export function TextField(props: TextFieldProps) {
  const {
    label,
    labelHidden,
    hint,
    error,
    aside,
    className,
    value,
    onChange,
    onCommit,
    onBlur,
    rows,
    large = false,
    ...rest
  } = props
  const leave = () => {
    onBlur?.()
    onCommit?.()
  }
  return (
    <Field
      label={label}
      labelHidden={labelHidden ?? false}
      hint={hint}
      error={error}
      aside={aside}
      className={large ? `field-l ${className ?? ''}` : className}
    >
      {(wiring) =>
        rows && rows > 1 ? (
          <textarea
            {...wiring}
            name={rest.name}
            rows={rows}
            value={value}
            placeholder={rest.placeholder}
            maxLength={rest.maxLength}
            required={rest.required}
            readOnly={rest.readOnly}
            autoFocus={rest.autoFocus}
            onChange={(event) => onChange(event.target.value)}
            onBlur={leave}
          />
        ) : (
          <input
            {...wiring}
            {...rest}
            value={value}
            onChange={(event) => onChange(event.target.value)}
            onBlur={leave}
            onKeyDown={(event) => (event.key === 'Enter' ? onCommit?.() : undefined)}
          />
        )
      }
    </Field>
  )
}
