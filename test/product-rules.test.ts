import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

// Rule text, code and tests name the same IDs: what stands in docs/product-rules*.md has a place in code and a test, and no
// code speaks of a rule that is not written down.
const root = join(import.meta.dirname, '..')
const idPattern = /\b[AQOCDWP]-\d{1,2}\b/g

const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const filesIn = (area: string, wanted: (name: string) => boolean): string[] =>
  readdirSync(join(root, area), { recursive: true, encoding: 'utf8' })
    .filter(wanted)
    .map((name) => `${area}/${name}`)

const isTest = (name: string): boolean => /\.test\.tsx?$/.test(name)
const isSource = (name: string): boolean => /\.(tsx?|sql)$/.test(name) && !isTest(name)

const idsOf = (paths: readonly string[]): Set<string> => new Set(paths.flatMap((path) => read(path).match(idPattern) ?? []))

const areas = ['domain', 'contract', 'server', 'web', 'seed']
const sources = areas.flatMap((area) => filesIn(area, isSource))
const written = new Set(
  ['docs/product-rules.md', 'docs/product-rules-window.md'].flatMap((path) =>
    Array.from(read(path).matchAll(/\*\*([AQOCDWP]-\d+)\*\*|^\|\s*([AQOCDWP]-\d+)\s*\|/gm), (match) => match[1] ?? match[2]!),
  ),
)

test('rules are written down at all', () => {
  expect(written.size).toBeGreaterThan(40)
})

test('every written rule stands in code', () => {
  const inCode = idsOf(sources)
  expect(Array.from(written).filter((id) => !inCode.has(id))).toEqual([])
})

test('every written rule is named by a test or an example of its own', () => {
  const tested = idsOf([...[...areas, 'test'].flatMap((area) => filesIn(area, isTest)), 'seed/catalog/rules.ts'])
  expect(Array.from(written).filter((id) => !tested.has(id))).toEqual([])
})

test('no code speaks of a rule that is not written down', () => {
  expect(
    Array.from(idsOf(sources))
      .filter((id) => !written.has(id))
      .toSorted(),
  ).toEqual([])
})
