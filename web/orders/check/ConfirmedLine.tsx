import type { FrozenLineView } from '#contract/orders.ts'
import type { CommonChoices } from '#domain/configurator/window.ts'
import { LineDrawing } from '#web/orders/LineDrawing.tsx'
import { glance } from '#web/orders/specification.ts'
import { texts as shared } from '#web/orders/texts.ts'
import { Measure } from '#web/ui/display/figures.tsx'
import { texts } from './texts.ts'

interface Props {
  line: FrozenLineView
  common: CommonChoices
  checked: boolean
  /** Null: only to be read. */
  onCheck: ((checked: boolean) => void) | null
}

/** A position of the confirmation: drawing, key figures, and a tick that the whole row serves. */
export function ConfirmedLine({ line, common, checked, onCheck }: Props) {
  const content = (
    <>
      <span className="check-drawing"><LineDrawing line={line} common={common} detail="small" width={128} height={104} /></span>
      <span className="check-what">
        <strong>{shared.marked(line.position, line.mark, line.room)}</strong>
        <span className="check-size"><Measure width={line.width} height={line.height} /> {shared.mm}</span>
        <span>{line.title}</span>
      </span>
      <span className="check-choices small">
        {glance(line.specification).map((said) => (
          <span key={said}>{said}</span>
        ))}
      </span>
      <span className="check-quantity">{shared.pieces(line.quantity)}</span>
    </>
  )
  if (!onCheck) return <li className="check-line">{content}</li>
  return (
    <li>
      <label className={checked ? 'check-line is-ok' : 'check-line'}>
        {content}
        <span className="check check-tick">
          <input type="checkbox" checked={checked} onChange={(event) => onCheck(event.target.checked)} />
          <span>{texts.matches}<span className="vh">, {shared.position(line.position)}</span></span>
        </span>
      </label>
    </li>
  )
}
