import type { Rect } from '#domain/configurator/facts/facts.ts'

export type View = 'outside' | 'inside'
export type Detail = 'small' | 'medium' | 'large'
export type Point = readonly [x: number, y: number]

/** What a drawing is made of, in frame millimetres from the top left. Shapes stand in drawing order. */
export type Shape = (
  | ({ kind: 'frame' | 'sash' | 'bead' | 'glass' | 'hinge' | 'handle' } & Rect)
  | { kind: 'mitre'; from: Point; to: Point }
  /** Opening lines: solid towards the viewer, dashed (`away`) from him; they meet on the hinge side. */
  | { kind: 'opening'; points: readonly Point[]; away: boolean }
  /** The sash turns right round: over the top, or about a side. */
  | { kind: 'arrow'; at: Point }
  | { kind: 'label'; at: Point; text: string }
  | { kind: 'fieldNumber'; at: Point; number: number }
  /** A dimension between two ticks; chain 1 lies nearest the frame. Horizontal ones below, vertical ones on the left. */
  | { kind: 'dimension'; axis: 'horizontal' | 'vertical'; chain: 1 | 2; from: number; to: number; text: string }
) & { fieldNumber?: number; fault?: boolean }

/** A picture of a window as data: frame size in mm, texts for those who do not see it, and shapes. */
export interface Drawing {
  width: number
  height: number
  view: View
  detail: Detail
  title: string
  description: string
  /** Colour of frame and sash on the side that is seen. */
  frameColour: string
  shapes: Shape[]
}
