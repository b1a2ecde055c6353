import { useRef } from 'react'
import type { Engine, LegalRanges, Violation } from '#domain/configurator/evaluate.ts'
import { moduleOfFrame } from '#domain/configurator/facts/module.ts'
import { withSize, type Configuration } from '#domain/configurator/window.ts'
import type { Length } from '#domain/shared/length.ts'
import { MeasureField } from '#web/ui/fields/MeasureField.tsx'
import { QuantityField } from '#web/ui/fields/QuantityField.tsx'
import { shortest } from './editing.ts'
import { texts } from './texts.ts'

interface Props {
  engine: Engine
  configuration: Configuration
  ranges: LegalRanges
  violations: readonly Violation[]
  quantity: number
  onSize: (configuration: Configuration, tag: string) => void
  onQuantity: (quantity: number) => void
  /** Enter in the last field: on to the next position. */
  onNext: () => void
  autoFocus: boolean
}

/** Width, height and quantity, each with its legal range. Nothing typed is refused; the rules say what is wrong. */
export function SizeFields({
  engine,
  configuration,
  ranges,
  violations,
  quantity,
  onSize,
  onQuantity,
  onNext,
  autoFocus,
}: Props) {
  // Posts keep their share of the window that was there before the typing began, not of each half-typed figure.
  const base = useRef(configuration)
  const take = () => (base.current = configuration)
  const resize = (side: 'width' | 'height') => (value: Length) => {
    if (value < shortest) return
    const { width, height } = base.current
    onSize(side === 'width' ? withSize(base.current, value, height) : withSize(base.current, width, value), side)
  }
  const onEnter = (event: React.FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const inputs = [...event.currentTarget.querySelectorAll('input')]
    const next = inputs[inputs.findIndex((one) => one === document.activeElement) + 1]
    if (next) next.focus()
    else onNext()
  }
  return (
    <section data-group="size" aria-label={texts.size.title}>
      <header>
        <h3>{texts.size.title}</h3>
        <span className="small quiet">{moduleText(engine, configuration)}</span>
      </header>
      <form className="size-fields" onSubmit={onEnter} noValidate>
        <MeasureField
          label={texts.size.width}
          value={configuration.width}
          {...rangeOf(ranges.width)}
          error={own(violations, 'width', 'height')}
          onChange={resize('width')}
          onFocus={take}
          autoFocus={autoFocus}
          name="width"
        />
        <MeasureField
          label={texts.size.height}
          value={configuration.height}
          {...rangeOf(ranges.height)}
          error={own(violations, 'height', 'width')}
          onChange={resize('height')}
          onFocus={take}
          name="height"
        />
        <QuantityField label={texts.size.quantity} value={quantity} onChange={onQuantity} name="quantity" />
        <button type="submit" className="vh" tabIndex={-1} aria-hidden="true" />
      </form>
    </section>
  )
}

const rangeOf = ({ min, max, possible }: LegalRanges['width']) =>
  possible ? { min, max } : { min: null, max: null, hint: texts.size.noneLegal }

/** The sentence of a rule that this measure alone has broken. */
const own = (violations: readonly Violation[], side: string, other: string): string | undefined =>
  violations.find((one) => one.severity === 'block' && one.fields.includes(side) && !one.fields.includes(other))?.text

function moduleText(engine: Engine, { family, width, height }: Configuration): string {
  const deduction = engine.families.get(family)?.moduleDeductionMm ?? 0
  const [across, up] = [moduleOfFrame(width, deduction), moduleOfFrame(height, deduction)]
  return across === undefined || up === undefined ? texts.size.special : texts.size.modules(across, up)
}
