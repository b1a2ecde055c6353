import fc from 'fast-check'
import { mm } from '#domain/shared/length.ts'
import type { Configuration, Part } from './window.ts'

// Any window that can be parsed, legal or not: for property tests.
const openings = ['FK', 'TS', 'SS', 'SH', 'TH', 'DK', 'BD1', 'BD2', 'KB', 'nonsense']
const field: fc.Arbitrary<Part> = fc
  .record({ opening: fc.constantFrom(...openings), hinge: fc.constantFrom('left', 'right', undefined), glass: fc.constantFrom(undefined, undefined, 'G2', 'G3-L42', 'glassless') })
  .map(({ opening, hinge, glass }): Part => ({ kind: 'field', opening, ...(hinge ? { hinge: hinge as 'left' | 'right' } : {}), ...(glass ? { glass } : {}) }))

function part(width: number, height: number, depth: number): fc.Arbitrary<Part> {
  if (depth === 0) return field
  return fc.oneof({ weight: 2, arbitrary: field }, { weight: 1, arbitrary: fc.boolean().chain((vertical) => split(vertical, width, height, depth)) })
}

function split(vertical: boolean, width: number, height: number, depth: number): fc.Arbitrary<Part> {
  const extent = vertical ? width : height
  if (extent < 10) return field
  return fc.uniqueArray(fc.integer({ min: 1, max: extent - 1 }), { minLength: 1, maxLength: 3 }).chain((found) => {
    const positions = found.toSorted((a, b) => a - b)
    const stops = [0, ...positions, extent]
    const parts = stops.slice(1).map((stop, at) => stop - (stops[at] ?? 0)).map((size) => part(vertical ? size : width, vertical ? height : size, depth - 1))
    return fc.tuple(...parts).map((inner): Part => ({ kind: 'split', direction: vertical ? 'vertical' : 'horizontal', positions: positions.map(mm), parts: inner }))
  })
}

const choices = fc.dictionary(fc.constantFrom('series', 'glass', 'frameDepth', 'handle', 'purpose', 'colourOutside', 'spacer', 'unheardOf'), fc.constantFrom('N-Tre', 'N-Alu', 'G3-L42', '105', 'white', 'rescue', 'RAL 7016', 'notChosen', 'aluminium'), { noNullPrototype: true })

export const aConfiguration: fc.Arbitrary<Configuration> = fc
  .tuple(fc.constantFrom(...openings), fc.integer({ min: 1, max: 4000 }), fc.integer({ min: 1, max: 3000 }))
  .chain(([family, width, height]) => fc.tuple(part(width, height, 2), choices).map(([layout, chosen]) => ({ family, width: mm(width), height: mm(height), layout, choices: chosen })))
