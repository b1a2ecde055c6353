import type { Shape } from '#domain/configurator/drawing/shapes.ts'
import type { Pen } from './pen.ts'

interface Props {
  shape: Extract<Shape, { kind: 'dimension' }>
  pen: Pen
  fault: boolean
}

/** One measured stretch: line, ticks, extension lines from the frame, and the figure in mm. */
export function Dimension({ shape, pen, fault }: Props) {
  const [from, to] = [pen.at(shape.from), pen.at(shape.to)]
  const middle = (from + to) / 2
  const bad = fault ? ' bad' : ''
  if (shape.axis === 'horizontal') {
    const y = pen.height + shape.chain * 30
    return (
      <g>
        <path className="ext" d={`M${from} ${pen.height + 5}V${y + 6}M${to} ${pen.height + 5}V${y + 6}`} />
        <path className={`dim${bad}`} d={`M${from - 6} ${y}H${to + 6}M${from - 4} ${y + 4}l8 -8M${to - 4} ${y + 4}l8 -8`} />
        <text className={`figure-text${bad}`} x={middle} y={y - 6}>
          {shape.text}
        </text>
      </g>
    )
  }
  const x = -shape.chain * 30
  return (
    <g>
      <path className="ext" d={`M-5 ${from}H${x - 6}M-5 ${to}H${x - 6}`} />
      <path className={`dim${bad}`} d={`M${x} ${from - 6}V${to + 6}M${x - 4} ${from + 4}l8 -8M${x - 4} ${to + 4}l8 -8`} />
      <text className={`figure-text${bad}`} transform={`translate(${x - 6} ${middle}) rotate(-90)`}>
        {shape.text}
      </text>
    </g>
  )
}
