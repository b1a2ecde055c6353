import type { Drawing, Point, Shape } from '#domain/configurator/drawing/shapes.ts'

type Dimension = Extract<Shape, { kind: 'dimension' }>

export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** From frame millimetres to whole pixels, so that thin lines are exact. */
export interface Pen {
  width: number
  height: number
  scale: number
  at: (mm: number) => number
  point: (point: Point) => Point
  box: (rect: Box) => Box
}

/** The pen for a drawing that may fill so many pixels. */
export function penFor(drawing: Drawing, room: { width: number; height: number }): Pen {
  const scale = Math.max(Math.min(room.width / drawing.width, room.height / drawing.height), 0.001)
  const at = (mm: number): number => Math.round(mm * scale)
  return {
    width: at(drawing.width),
    height: at(drawing.height),
    scale,
    at,
    point: ([x, y]) => [at(x), at(y)],
    box: ({ x, y, width, height }) => ({
      x: at(x),
      y: at(y),
      width: Math.max(at(x + width) - at(x), 0),
      height: Math.max(at(y + height) - at(y), 0),
    }),
  }
}

/** Room that the dimension lines take: one or two chains below and on the left. */
export function margins(drawing: Drawing): { left: number; right: number; top: number; bottom: number } {
  const deepest = (axis: Dimension['axis']): number =>
    drawing.shapes.reduce((most, one) => (one.kind === 'dimension' && one.axis === axis ? Math.max(most, one.chain) : most), 0)
  const below = deepest('horizontal')
  const beside = deepest('vertical')
  return {
    left: beside === 0 ? 1 : 12 + beside * 30,
    right: below === 0 ? 1 : 10,
    top: beside === 0 ? 1 : 10,
    bottom: below === 0 ? 1 : 8 + below * 30,
  }
}
