import { useEffect, useRef, useState } from 'react'
import { number } from '#web/ui/format.ts'
import { texts } from '#web/ui/texts.ts'
import { Field, type FieldProps } from './Field.tsx'

interface Props extends FieldProps {
  value: number
  /** Whole numbers only, within the range; anything else stays in the field with its sentence. */
  onChange: (value: number) => void
  min?: number
  max?: number
  name?: string
}

/** How many. Arrow keys step by one; typing is never blocked. */
export function QuantityField({ value, onChange, min = 1, max = 999, error, name, ...field }: Props) {
  const [text, setText] = useState(String(value))
  const typing = useRef(false)
  useEffect(() => {
    if (!typing.current) setText(String(value))
  }, [value])
  const read = (typed: string) => (/^\d{1,15}$/.test(typed.replaceAll(/\s/g, '')) ? Number(typed.replaceAll(/\s/g, '')) : null)
  const count = read(text)
  const type = (typed: string) => {
    setText(typed)
    const next = read(typed)
    if (next !== null && next >= min && next <= max && next !== value) onChange(next)
  }
  const step = (event: React.KeyboardEvent) => {
    const by = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0
    if (by === 0 || event.altKey || count === null) return
    event.preventDefault()
    type(String(Math.max(min, Math.min(max, count + by))))
  }
  const { quantity } = texts
  const own =
    count === null
      ? quantity.unreadable
      : count < min
        ? quantity.tooFew(number(min))
        : count > max
          ? quantity.tooMany(number(max))
          : undefined
  const leave = () => {
    typing.current = false
    if (text.trim() === '') setText(String(value))
  }
  return (
    <Field {...field} error={error ?? (text.trim() === '' ? undefined : own)} className={`figures-in ${field.className ?? ''}`}>
      {(wiring) => (
        <input
          {...wiring}
          name={name}
          inputMode="numeric"
          autoComplete="off"
          value={text}
          onFocus={(event) => {
            typing.current = true
            event.target.select()
          }}
          onChange={(event) => type(event.target.value)}
          onBlur={leave}
          onKeyDown={step}
        />
      )}
    </Field>
  )
}
