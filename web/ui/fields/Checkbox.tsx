import { useEffect, useRef } from 'react'

interface Props {
  checked: boolean
  onChange: (checked: boolean) => void
  children?: React.ReactNode
  /** For rows of a table, where the column says it to the eye. */
  label?: string
  /** Some, not all. */
  mixed?: boolean
  name?: string
  disabledReason?: string | null
}

export function Checkbox({ checked, onChange, children, label, mixed = false, name, disabledReason }: Props) {
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (box.current) box.current.indeterminate = mixed
  }, [mixed])
  return (
    <label className="check" aria-disabled={disabledReason ? true : undefined} title={disabledReason ?? undefined}>
      <input
        ref={box}
        type="checkbox"
        name={name}
        checked={checked}
        aria-label={children ? undefined : label}
        disabled={Boolean(disabledReason)}
        onChange={(event) => onChange(event.target.checked)}
      />
      {children ? (
        <span>
          {children}
          {disabledReason ? <span className="small quiet"> {disabledReason}</span> : null}
        </span>
      ) : null}
    </label>
  )
}
