import type { Family, Geometry } from '#domain/catalog/catalog.ts'
import type { LeafGeometry, Rect } from './facts.ts'
import type { PlacedField } from '#domain/configurator/window.ts'

/**
 * Sash outside and visible glass of each leaf of a field, in frame millimetres. From frame to glass 72 mm, from a post's
 * centre 45 mm, and where a sash sits between, the profile's extra (window-facts 4.1; all measures are catalogue data).
 */
export function leavesOf(placed: PlacedField, family: Family, geometry: Geometry): LeafGeometry[] {
  const { posts, x, y, width, height } = placed
  const { profile } = family
  const inset = (post: boolean, extra: number): number => (post ? geometry.postInsetMm : geometry.frameInsetMm) + extra
  const edge = (post: boolean): number => (post ? geometry.sashFromPostMm : geometry.sashFromFrameMm)
  const left = x + inset(posts.left, profile.sideExtraMm)
  const right = x + width - inset(posts.right, profile.sideExtraMm)
  const top = y + inset(posts.top, profile.topExtraMm)
  const bottom = y + height - inset(posts.bottom, profile.bottomExtraMm)
  const outer = {
    left: x + edge(posts.left),
    right: x + width - edge(posts.right),
    top: y + edge(posts.top),
    bottom: y + height - edge(posts.bottom),
  }
  if (family.opens === 'fixed') return [{ sash: undefined, glass: box(left, top, right, bottom) }]
  if (family.leaves === 1)
    return [{ sash: box(outer.left, outer.top, outer.right, outer.bottom), glass: box(left, top, right, bottom) }]
  const middle = x + width / 2
  const meeting = profile.meetingInsetMm
  return [
    { sash: box(outer.left, outer.top, middle, outer.bottom), glass: box(left, top, middle - meeting, bottom) },
    { sash: box(middle, outer.top, outer.right, outer.bottom), glass: box(middle + meeting, top, right, bottom) },
  ]
}

/** Too small a field has no glass left: never a negative one. */
const box = (left: number, top: number, right: number, bottom: number): Rect => ({
  x: left,
  y: top,
  width: Math.max(right - left, 0),
  height: Math.max(bottom - top, 0),
})

export const areaM2 = ({ width, height }: { width: number; height: number }): number => (width * height) / 1_000_000
export const perimeterM = ({ width, height }: { width: number; height: number }): number => (2 * (width + height)) / 1000
