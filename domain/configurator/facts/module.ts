import { mm, type Length } from '#domain/shared/length.ts'

/** Frame size of a wall opening named in modules of 100 mm: 12 M less 10 mm is 1190. */
export const frameOfModule = (modules: number, deductionMm: number): Length => mm(modules * 100 - deductionMm)

/** The module a frame size belongs to, or nothing for a special size. A label only: the frame size is what is ordered. */
export function moduleOfFrame(frameMm: number, deductionMm: number): number | undefined {
  const opening = frameMm + deductionMm
  return opening % 100 === 0 ? opening / 100 : undefined
}
