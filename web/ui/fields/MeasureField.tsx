import { useEffect, useRef, useState } from 'react'
import { parseLength, type Length } from '#domain/shared/length.ts'
import type { Refusal } from '#domain/shared/result.ts'
import { millimetres } from '#web/ui/format.ts'
import { texts } from '#web/ui/texts.ts'
import { Field, type FieldProps } from './Field.tsx'

interface Props extends Omit<FieldProps, 'hint'> {
  value: Length | null
  /** As soon as what is typed can be read, legal or not: the rules judge, the field does not. */
  onChange: (value: Length) => void
  /** The legal range, shown beneath. Never clamps. */
  min?: number | null
  max?: number | null
  hint?: React.ReactNode
  name?: string
  autoFocus?: boolean
  onFocus?: () => void
}

function sentence(refusal: Refusal): string {
  const words = texts.measure
  if (refusal.code === 'length.notPositive') return words.notPositive
  if (refusal.code === 'length.notWhole') return words.notWhole
  if (refusal.code === 'length.tooLong') return words.tooLong(millimetres(Number(refusal.params['max'])))
  return words.unreadable(String(refusal.params['typed'] ?? ''))
}

function rangeError(value: number, min: number | null, max: number | null): string | undefined {
  if ((min === null || value >= min) && (max === null || value <= max)) return undefined
  if (min !== null && max !== null) return texts.measure.outside(millimetres(min), millimetres(max))
  return min === null ? texts.measure.above(millimetres(max ?? 0)) : texts.measure.below(millimetres(min))
}

/** Millimetres as people type them: `1190`, `1 190`, `119 cm`, `1,19 m`. Reads while typing, tidies up on leaving. */
export function MeasureField({
  value,
  onChange,
  min = null,
  max = null,
  hint,
  error,
  name,
  autoFocus,
  onFocus,
  ...field
}: Props) {
  const shown = value === null ? '' : millimetres(value)
  const [text, setText] = useState(shown)
  const typing = useRef(false)
  useEffect(() => {
    if (!typing.current) setText(shown)
  }, [shown])

  const parsed = parseLength(text)
  const type = (typed: string) => {
    setText(typed)
    const read = parseLength(typed)
    if (read.ok && read.value !== value) onChange(read.value)
  }
  const tidy = () => {
    typing.current = false
    if (parsed.ok) setText(millimetres(parsed.value))
    else if (text.trim() === '') setText(shown)
  }
  const step = (event: React.KeyboardEvent) => {
    if (event.key === 'Enter') return tidy()
    const by = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0
    if (by === 0 || event.altKey || !parsed.ok) return
    event.preventDefault()
    const next = parsed.value + by * (event.shiftKey ? 10 : 1)
    if (next > 0) type(millimetres(next))
  }
  const range = min !== null && max !== null ? texts.range(millimetres(min), millimetres(max)) : undefined
  const outside = parsed.ok ? rangeError(parsed.value, min, max) : undefined
  const own = text.trim() === '' ? undefined : parsed.ok ? outside : sentence(parsed.error)
  return (
    <Field
      {...field}
      hint={hint ?? (outside && !error ? undefined : range)}
      error={error ?? own}
      className={`figures-in ${field.className ?? ''}`}
    >
      {(wiring) => (
        <span className="with-end">
          <input
            {...wiring}
            name={name}
            inputMode="decimal"
            autoComplete="off"
            value={text}
            autoFocus={autoFocus}
            onFocus={(event) => {
              typing.current = true
              event.target.select()
              onFocus?.()
            }}
            onChange={(event) => type(event.target.value)}
            onBlur={tidy}
            onKeyDown={step}
          />
          <span className="unit" aria-hidden="true">
            {texts.unit}
          </span>
        </span>
      )}
    </Field>
  )
}
