import { useId } from 'react'

interface Props<T extends string> {
  label: string
  labelHidden?: boolean
  value: T
  onChange: (value: T) => void
  options: readonly { value: T; label: string }[]
}

/** Two or three ways to see the same thing: «Sett utenfra | Innenfra». */
export function Choice<T extends string>({ label, labelHidden = true, value, onChange, options }: Props<T>) {
  const name = useId()
  return (
    <fieldset className="choice">
      <legend className={labelHidden ? 'vh' : undefined}>{label}</legend>
      <div className="seg">
        {options.map((option) => (
          <label key={option.value}>
            <input type="radio" name={name} checked={value === option.value} onChange={() => onChange(option.value)} />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
