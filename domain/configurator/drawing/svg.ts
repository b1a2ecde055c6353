import type { Detail, Drawing, Point, Shape } from './shapes.ts'

export interface SvgSize {
  widthPx: number
  /** The drawing is made smaller when it would be higher than this. */
  heightPx?: number
  colours?: Partial<SvgColours>
}

/** Fixed greys that print; frame and what must be told from it follow the frame's own colour unless given. */
export interface SvgColours {
  ink: string
  quiet: string
  line: string
  glass: string
  frame: string
  edge: string
  mitre: string
  fitting: string
  paper: string
  stop: string
}

const turnRadius: Readonly<Record<Detail, number>> = { small: 7, medium: 12, large: 20 }
const font = 'font-family="\'Inter Variable\',Inter,system-ui,sans-serif" font-size="12" text-anchor="middle"'

/** The drawing as a standalone SVG, with title and description for those who do not see it. Lines and text keep their size in every scale. */
export function toSvg(drawing: Drawing, { widthPx, heightPx, colours }: SvgSize): string {
  const margin = margins(drawing)
  const fitWidth = (widthPx - margin.left - margin.right) / drawing.width
  const fitHeight = heightPx === undefined ? fitWidth : (heightPx - margin.top - margin.bottom) / drawing.height
  const scale = Math.max(Math.min(fitWidth, fitHeight), 0.001)
  const width = tidy(drawing.width * scale + margin.left + margin.right)
  const height = tidy(drawing.height * scale + margin.top + margin.bottom)
  const paint = palette(drawing, colours)
  const pen = { scale, paint, detail: drawing.detail, bottom: drawing.height * scale }
  const body = drawing.shapes.map((shape) => draw(shape, pen)).join('')
  const head = `<svg xmlns="http://www.w3.org/2000/svg" role="img" width="${width}" height="${height}" viewBox="${-margin.left} ${-margin.top} ${width} ${height}">`
  return `${head}<title>${escaped(drawing.title)}</title><desc>${escaped(drawing.description)}</desc>${body}</svg>`
}

interface Margin {
  left: number
  right: number
  top: number
  bottom: number
}

/** Room for one or two chains below and on the left; 1.5 px for the outline. */
function margins({ shapes }: Drawing): Margin {
  const deepest = (axis: 'horizontal' | 'vertical'): number =>
    shapes.reduce((most, one) => (one.kind === 'dimension' && one.axis === axis ? Math.max(most, one.chain) : most), 0)
  const below = deepest('horizontal')
  const beside = deepest('vertical')
  return {
    left: beside === 0 ? 1.5 : 20.5 + beside * 26,
    right: below === 0 ? 1.5 : 8.5,
    top: beside === 0 ? 1.5 : 8.5,
    bottom: below === 0 ? 1.5 : 9.5 + below * 28,
  }
}

function palette(drawing: Drawing, given: Partial<SvgColours> = {}): SvgColours {
  const frame = given.frame ?? drawing.frameColour
  const dark = luminance(frame) < 0.35
  return {
    ink: '#1b1f1d',
    quiet: '#5a625e',
    line: '#8b918c',
    glass: '#dfe8ec',
    paper: '#ffffff',
    stop: '#b3261e',
    frame,
    edge: dark ? '#20262a' : '#5a625e',
    mitre: dark ? '#7c858a' : '#a9aca5',
    fitting: dark ? '#c9d0d2' : '#1b1f1d',
    ...given,
  }
}

function luminance(hex: string): number {
  const channel = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16) / 255
  const light = 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
  return Number.isNaN(light) ? 1 : light
}

interface Pen {
  scale: number
  paint: SvgColours
  detail: Detail
  bottom: number
}

function draw(shape: Shape, pen: Pen): string {
  const { paint, scale } = pen
  const at = ([x, y]: Point): string => `${tidy(x * scale)} ${tidy(y * scale)}`
  const line = (points: readonly Point[]): string =>
    points.map((point, index) => `${index === 0 ? 'M' : 'L'}${at(point)}`).join('')
  switch (shape.kind) {
    case 'frame':
      return rect(shape, pen, `fill="${paint.frame}" stroke="${paint.ink}"`)
    case 'sash':
      return rect(
        shape,
        pen,
        `fill="${paint.frame}" stroke="${shape.fault ? paint.stop : paint.edge}"${shape.fault ? ' stroke-width="2"' : ''}`,
      )
    case 'bead':
      return rect(shape, pen, `fill="${paint.frame}" stroke="${paint.mitre}"`)
    case 'glass':
      return rect(shape, pen, `fill="${paint.glass}" stroke="${shape.fault ? paint.stop : paint.edge}"`)
    case 'hinge':
      return rect(shape, pen, `fill="${paint.fitting}"`)
    case 'handle':
      return rect(shape, pen, `fill="${paint.fitting}" rx="1.5"`)
    case 'mitre':
      return `<path d="${line([shape.from, shape.to])}" fill="none" stroke="${paint.mitre}"/>`
    case 'opening':
      return `<path d="${line(shape.points)}" fill="none" stroke="${paint.ink}" stroke-linejoin="round"${shape.away ? ' stroke-dasharray="6 4"' : ''}/>`
    case 'arrow':
      return turn(shape.at, pen)
    case 'label':
      return `<text x="${tidy(shape.at[0] * scale)}" y="${tidy(shape.at[1] * scale + 4)}" fill="#566873" ${font}>${escaped(shape.text)}</text>`
    case 'fieldNumber':
      return numbered(shape, pen)
    case 'dimension':
      return dimension(shape, pen)
  }
}

function rect(
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  { scale }: Pen,
  paint: string,
): string {
  return `<rect x="${tidy(x * scale)}" y="${tidy(y * scale)}" width="${tidy(width * scale)}" height="${tidy(height * scale)}" ${paint}/>`
}

/** Three quarters of a circle with a head: the sash turns right round. */
function turn([x, y]: Point, { scale, paint, detail }: Pen): string {
  const radius = turnRadius[detail]
  const by = (dx: number, dy: number): string => `${tidy(x * scale + (dx * radius) / 12)} ${tidy(y * scale + (dy * radius) / 12)}`
  return `<path d="M${by(7.7, -9.2)}A${radius} ${radius} 0 1 1 ${by(-9.8, -6.9)}" fill="none" stroke="${paint.ink}"/><path d="M${by(-7, -11)}L${by(-12.3, -8.6)}L${by(-7.4, -5.2)}z" fill="${paint.ink}"/>`
}

function numbered({ at, number }: Extract<Shape, { kind: 'fieldNumber' }>, { scale, paint }: Pen): string {
  const x = tidy(at[0] * scale + 15)
  const y = tidy(at[1] * scale - 15)
  return `<circle cx="${x}" cy="${y}" r="9" fill="${paint.paper}" stroke="${paint.line}"/><text x="${x}" y="${y + 4}" fill="${paint.ink}" ${font}>${number}</text>`
}

/** A line with slanted ticks, its extension lines, and the measure: above it below the frame, turned on the left. */
function dimension(
  { axis, chain, from, to, text, fault }: Extract<Shape, { kind: 'dimension' }>,
  { scale, paint, bottom }: Pen,
): string {
  const a = tidy(from * scale)
  const b = tidy(to * scale)
  const middle = tidy((a + b) / 2)
  const colour = fault ? paint.stop : paint.quiet
  const words = `fill="${fault ? paint.stop : paint.ink}"${fault ? ' font-weight="600"' : ''} ${font}`
  if (axis === 'horizontal') {
    const y = tidy(bottom + 2 + chain * 26)
    const ticks = [a, b].map((x) => `M${x - 4} ${y + 4}l8 -8`).join('')
    const reach = `M${a} ${tidy(bottom + 4)}V${y + 6}M${b} ${tidy(bottom + 4)}V${y + 6}`
    return `<path d="${reach}" fill="none" stroke="${paint.line}" opacity=".55"/><path d="M${a - 6} ${y}H${b + 6}${ticks}" fill="none" stroke="${colour}"/><text x="${middle}" y="${y - 6}" ${words}>${text}</text>`
  }
  const x = 2 - chain * 26
  const ticks = [a, b].map((y) => `M${x - 4} ${y + 4}l8 -8`).join('')
  const reach = `M-4 ${a}H${x - 6}M-4 ${b}H${x - 6}`
  return `<path d="${reach}" fill="none" stroke="${paint.line}" opacity=".55"/><path d="M${x} ${a - 6}V${b + 6}${ticks}" fill="none" stroke="${colour}"/><text transform="translate(${x - 6} ${middle}) rotate(-90)" ${words}>${text}</text>`
}

const tidy = (px: number): number => Math.round(px * 10) / 10

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
