import { useId, useState } from 'react'
import type { FrozenLineView } from '#contract/orders.ts'
import type { CommonChoices } from '#domain/configurator/window.ts'
import { Glance } from '#web/orders/Glance.tsx'
import { LineDrawing } from '#web/orders/LineDrawing.tsx'
import { Measure, Money } from '#web/ui/display/figures.tsx'
import { Icon } from '#web/ui/display/Icon.tsx'
import { Td } from '#web/ui/display/Table.tsx'
import { LineDetail } from './LineDetail.tsx'
import { texts } from './texts.ts'

interface Props {
  line: FrozenLineView
  common: CommonChoices
  among: readonly FrozenLineView[]
  /** What most positions share, said above the table. */
  glanced: readonly string[]
}

/** One position; press the row's arrow for every choice and how the price came about. */
export function OrderLine({ line, common, among, glanced }: Props) {
  const [open, setOpen] = useState(false)
  const detail = useId()
  return (
    <>
      <tr className={open ? 'order-line is-open' : 'order-line'}>
        <Td className="order-pos">
          <button
            type="button"
            className="order-unfold"
            aria-expanded={open}
            aria-controls={detail}
            aria-label={texts.lines.more(line.position)}
            onClick={() => setOpen(!open)}
          >
            <Icon name={open ? 'down' : 'right'} size="s" />
            <span>{line.position}</span>
          </button>
        </Td>
        <Td className="order-thumb">
          <LineDrawing line={line} common={common} detail="small" width={72} height={60} among={among} />
        </Td>
        <Td className="order-what">
          <p className="strong">{[line.mark, line.room].filter(Boolean).join(' · ') || line.title}</p>
          {line.mark || line.room ? <p>{line.title}</p> : null}
          <p className="small quiet">
            <Glance line={line} common={glanced} />
          </p>
        </Td>
        <Td num className="order-size">
          <Measure width={line.width} height={line.height} />
        </Td>
        <Td num className="order-quantity">
          {line.quantity}
        </Td>
        <Td num className="order-unit">
          <Money ore={line.netUnit} unit={false} />
        </Td>
        <Td num className="order-total">
          <Money ore={line.netUnit * line.quantity} unit={false} />
        </Td>
      </tr>
      {open ? (
        <tr className="order-detail" id={detail}>
          <td colSpan={7}>
            <LineDetail line={line} common={common} />
          </td>
        </tr>
      ) : null}
    </>
  )
}
