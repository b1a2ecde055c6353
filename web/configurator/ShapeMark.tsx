import type { Detail, Point, Shape } from '#domain/configurator/drawing/shapes.ts'
import { Dimension } from './Dimension.tsx'
import type { Pen } from './pen.ts'

interface Props {
  shape: Shape
  pen: Pen
  detail: Detail
  selected: number | undefined
  fault: boolean
}

const line = (points: readonly Point[]): string => points.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${x} ${y}`).join('')
const names = { frame: 'frame', sash: 'sash', bead: 'bead', glass: 'glass', hinge: 'fitting', handle: 'fitting' } as const

/** Over the top or about a side: most of a circle with a head. */
function Turn({ at: [x, y] }: { at: Point }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <path className="arrow" d="M5 -6a8 8 0 1 1 -10 0" />
      <path className="arrow-head" d="M-8 -2.500l-.6 -6.500l6 2.600z" />
    </g>
  )
}

function FieldNumber({ at: [x, y], number, selected }: { at: Point; number: number; selected: boolean }) {
  return (
    <g className={selected ? 'field-no is-selected' : 'field-no'} transform={`translate(${x} ${y - 16})`}>
      <circle r="9" />
      <text y="4">{number}</text>
    </g>
  )
}

/** One shape of a drawing, in pixels. Room that is too small for a sign leaves it out. */
export function ShapeMark({ shape, pen, detail, selected, fault }: Props) {
  switch (shape.kind) {
    case 'mitre':
      return <path className="mitre" d={line([pen.point(shape.from), pen.point(shape.to)])} />
    case 'opening':
      return (
        <g>
          <path className="open-halo" d={line(shape.points.map(pen.point))} />
          <path className={shape.away ? 'open away' : 'open'} d={line(shape.points.map(pen.point))} />
        </g>
      )
    case 'arrow':
      return detail === 'small' || pen.scale < 0.09 ? null : <Turn at={pen.point(shape.at)} />
    case 'label':
      return pen.scale < 0.06 ? null : (
        <text className="on-glass" x={pen.at(shape.at[0])} y={pen.at(shape.at[1]) + 4}>
          {shape.text}
        </text>
      )
    case 'fieldNumber':
      return (
        <FieldNumber
          at={[pen.at(shape.at[0]) + 16, pen.at(shape.at[1])]}
          number={shape.number}
          selected={shape.number === selected}
        />
      )
    case 'dimension':
      return <Dimension shape={shape} pen={pen} fault={fault} />
    default:
      return (
        <rect
          className={names[shape.kind]}
          {...pen.box(shape)}
          rx={shape.kind === 'hinge' || shape.kind === 'handle' ? 1 : undefined}
        />
      )
  }
}
