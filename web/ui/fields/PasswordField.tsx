import { useState } from 'react'
import { Icon } from '#web/ui/display/Icon.tsx'
import { Field, type FieldProps } from './Field.tsx'

interface Props extends FieldProps {
  value: string
  onChange: (value: string) => void
  show: string
  hide: string
  autoFocus?: boolean
  /** A new password is not filled in by the browser. */
  fresh?: boolean
}

/** A password that may be looked at. */
export function PasswordField({
  label,
  hint,
  error,
  aside,
  className,
  value,
  onChange,
  show,
  hide,
  autoFocus,
  fresh = false,
}: Props) {
  const [seen, setSeen] = useState(false)
  return (
    <Field label={label} hint={hint} error={error} aside={aside} className={`field-l ${className ?? ''}`}>
      {(wiring) => (
        <span className="with-end">
          <input
            {...wiring}
            type={seen ? 'text' : 'password'}
            name="password"
            autoComplete={fresh ? 'new-password' : 'current-password'}
            value={value}
            autoFocus={autoFocus}
            onChange={(event) => onChange(event.target.value)}
          />
          <button
            type="button"
            className="end"
            aria-label={seen ? hide : show}
            aria-pressed={seen}
            onClick={() => setSeen(!seen)}
          >
            <Icon name={seen ? 'eyeOff' : 'eye'} />
          </button>
        </span>
      )}
    </Field>
  )
}
