import type { FrozenLineView } from '#contract/orders.ts'
import type { CommonChoices } from '#domain/configurator/window.ts'
import { LineDrawing } from '#web/orders/LineDrawing.tsx'
import { Glance } from '#web/orders/Glance.tsx'
import { texts as shared } from '#web/orders/texts.ts'
import { Facts } from '#web/ui/display/Facts.tsx'
import { Measure } from '#web/ui/display/figures.tsx'
import { texts } from './texts.ts'

interface Props {
  line: FrozenLineView
  common: CommonChoices
  /** The positions it stands among, and what most of them share. */
  among: readonly FrozenLineView[]
  glanced: readonly string[]
  checked: boolean
  onCheck: (checked: boolean) => void
}

/** One position to vouch for. The whole card is the tick's label: press anywhere on it. */
export function PositionCard({ line, common, among, glanced, checked, onCheck }: Props) {
  return (
    <li className={checked ? 'place-card is-ok' : 'place-card'}>
      <label className="place-card-label">
        <span className="place-card-drawing">
          <LineDrawing line={line} common={common} detail="small" width={96} height={112} among={among} />
        </span>
        <span className="place-card-text">
          <strong className="cut" title={shared.marked(line.position, line.mark, line.room)}>
            {shared.marked(line.position, line.mark, line.room)}
          </strong>
          <span className="place-card-size">
            <Measure width={line.width} height={line.height} unit />
          </span>
          <span>
            <span className={line.quantity > 1 ? 'strong nowrap' : 'nowrap'}>{shared.pieces(line.quantity)}</span> {line.title}
          </span>
          <Glance line={line} common={glanced} />
        </span>
        <span className="check place-card-tick">
          <input type="checkbox" checked={checked} onChange={(event) => onCheck(event.target.checked)} />
          <span>
            {texts.matches}
            <span className="vh">, {shared.position(line.position)}</span>
          </span>
        </span>
      </label>
      <details className="place-card-more">
        <summary>
          {texts.fullSpecification}
          <span className="vh">, {shared.position(line.position)}</span>
        </summary>
        <Facts plain items={line.specification.map(({ label, value }) => [label, value] as const)} />
      </details>
    </li>
  )
}
