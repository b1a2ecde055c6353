import type { FrozenLineView } from '#contract/orders.ts'
import type { CommonChoices } from '#domain/configurator/window.ts'
import { Glance } from '#web/orders/Glance.tsx'
import { LineDrawing } from '#web/orders/LineDrawing.tsx'
import { texts as shared } from '#web/orders/texts.ts'
import { Measure } from '#web/ui/display/figures.tsx'
import { texts } from './texts.ts'

interface Props {
  line: FrozenLineView
  common: CommonChoices
  among: readonly FrozenLineView[]
  glanced: readonly string[]
  checked: boolean
  /** Null: only to be read. */
  onCheck: ((checked: boolean) => void) | null
}

/** A position of the confirmation: drawing, key figures, and a tick that the whole row serves. */
export function ConfirmedLine({ line, common, among, glanced, checked, onCheck }: Props) {
  const content = (
    <>
      <span className="check-drawing">
        <LineDrawing line={line} common={common} detail="small" width={116} height={88} among={among} />
      </span>
      <span className="check-what">
        <strong>{shared.marked(line.position, line.mark, line.room)}</strong>
        <span className="check-size">
          <Measure width={line.width} height={line.height} unit />
        </span>
        <span>{line.title}</span>
      </span>
      <span className="check-choices small">
        <Glance line={line} common={glanced} />
      </span>
      <span className={line.quantity > 1 ? 'check-quantity strong' : 'check-quantity'}>{shared.pieces(line.quantity)}</span>
    </>
  )
  if (!onCheck) return <li className="check-line">{content}</li>
  return (
    <li>
      <label className={checked ? 'check-line is-ok' : 'check-line'}>
        {content}
        <span className="check check-tick">
          <input type="checkbox" checked={checked} onChange={(event) => onCheck(event.target.checked)} />
          <span>
            {texts.matches}
            <span className="vh">, {shared.position(line.position)}</span>
          </span>
        </span>
      </label>
    </li>
  )
}
