import { memo } from 'react'
import { drawing } from '#domain/configurator/drawing.ts'
import type { Engine } from '#domain/configurator/evaluate.ts'
import type { Detail, Drawing, Shape, View } from '#domain/configurator/drawing/shapes.ts'
import { fieldsOf, type CommonChoices, type Configuration, type PlacedField } from '#domain/configurator/window.ts'
import { margins, penFor, type Box } from './pen.ts'
import { ShapeMark } from './ShapeMark.tsx'
import '#web/styles/configurator.css'

export interface WindowDrawingProps {
  engine: Engine
  configuration: Configuration
  common: CommonChoices
  detail: Detail
  view?: View
  /** Numbers of the fields that break a rule; their measures are drawn as faulty. */
  faults?: readonly number[]
  /** What broken rules name: `width`, `layout.1.width`. Given, only these measures are drawn as faulty. */
  faultyMembers?: readonly string[]
  selected?: number
  onSelectField?: (field: number) => void
  /** The box it may fill, in px; the window keeps its proportions inside. */
  width: number
  height: number
  /** Silent where the words stand beside it. */
  decorative?: boolean
}

/** A window as it will stand in the wall, to scale in its box. */
export const WindowDrawing = memo(function WindowDrawing(props: WindowDrawingProps) {
  const {
    engine,
    configuration,
    common,
    detail,
    view = 'outside',
    faults = [],
    faultyMembers,
    selected,
    onSelectField,
    decorative = false,
  } = props
  const picture = drawing(engine, configuration, common, { view, detail, faults })
  const placed = fieldsOf(configuration)
  const rim = margins(picture)
  const pen = penFor(picture, { width: props.width - rim.left - rim.right, height: props.height - rim.top - rim.bottom })
  const [width, height] = [pen.width + rim.left + rim.right, pen.height + rim.top + rim.bottom]
  const area = (field: PlacedField): Box =>
    pen.box({ ...field, x: view === 'inside' ? configuration.width - field.x - field.width : field.x })
  const marked = placed.length > 1 ? placed.find((field) => field.number === selected) : undefined
  const isFault = (shape: Shape): boolean =>
    faultyMembers && shape.kind === 'dimension'
      ? faultyMembers.some((member) => measures(member, shape, { placed, picture }))
      : Boolean(shape.fault)
  const shapes = picture.shapes
    .map((shape, key) => ({ shape, key, fault: isFault(shape) }))
    .toSorted((a, b) => Number(a.fault) - Number(b.fault))
  const voice = decorative ? { 'aria-hidden': true } : { role: 'img', 'aria-label': picture.description }
  return (
    <svg
      {...voice}
      className={`drawing drawing-${detail}${shade(picture.frameColour)}`}
      width={width}
      height={height}
      viewBox={`${-rim.left - 0.5} ${-rim.top - 0.5} ${width} ${height}`}
      style={{ '--frame': picture.frameColour } as React.CSSProperties}
    >
      {shapes.map(({ shape, key, fault }) => (
        <ShapeMark key={key} shape={shape} pen={pen} detail={detail} selected={selected} fault={fault} />
      ))}
      {marked ? <Selection {...area(marked)} /> : null}
      {onSelectField && placed.length > 1
        ? placed.map((field) => (
            <rect key={field.number} className="hit" {...area(field)} onClick={() => onSelectField(field.number)} />
          ))
        : null}
    </svg>
  )
})

function Selection({ x, y, width, height }: Box) {
  const box = { x: x - 2, y: y - 2, width: width + 4, height: height + 4 }
  return (
    <g>
      <rect className="halo" {...box} />
      <rect className="selected" {...box} />
    </g>
  )
}

type Measure = Extract<Shape, { kind: 'dimension' }>

/** Whether a dimension is the one that a member of the configuration says: the whole, or one field along its way. */
function measures(
  member: string,
  { axis, from, to }: Measure,
  { placed, picture }: { placed: readonly PlacedField[]; picture: Drawing },
): boolean {
  const size = axis === 'horizontal' ? 'width' : 'height'
  if (member === size) return from === 0 && to === picture[size]
  const field = placed.find((one) => `layout.${one.path.join('.')}.${size}` === member)
  if (!field) return false
  const start = axis === 'vertical' ? field.y : picture.view === 'inside' ? picture.width - field.x - field.width : field.x
  return start === from && field[size] === to - from
}

/** Whether light lines show better on a colour than dark ones; on black nothing dark shows at all. */
function shade(colour: string): string {
  const parts = /^#(..)(..)(..)$/
    .exec(colour)
    ?.slice(1)
    .map((part) => Number.parseInt(part, 16))
  const [red = 255, green = 255, blue = 255] = parts ?? []
  const light = red * 0.299 + green * 0.587 + blue * 0.114
  return light < 56 ? ' is-dark-frame is-black-frame' : light < 130 ? ' is-dark-frame' : ''
}
