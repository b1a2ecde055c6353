import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { picture, readSources, violations } from './architecture.ts'

const root = join(import.meta.dirname, '..')
const sources = readSources(root)

describe('the arrows of the house', () => {
  test('no import breaks them', () => {
    expect(violations(sources)).toEqual([])
  })

  test('the whole house is read', () => {
    expect(sources.length).toBeGreaterThan(150)
  })

  test('no file is longer than 300 lines, tests 400, catalogue data exempt', () => {
    const limit = (path: string): number => (/\.test\.tsx?$/.test(path) ? 400 : path.startsWith('seed/catalog/') ? Infinity : 300)
    const long = sources.filter(({ path, text }) => text.split('\n').length - 1 > limit(path))
    expect(long.map(({ path }) => path)).toEqual([])
  })

  test('the picture in docs/architecture.md is the one the imports draw', () => {
    expect(readFileSync(join(root, 'docs/architecture.md'), 'utf8')).toContain(picture(sources))
  })
})

describe('a planted violation of each rule is found', () => {
  test.each([
    ['domain/quotes/a.ts', '#contract/quotes.ts'],
    ['domain/quotes/a.ts', 'zod'],
    ['domain/quotes/a.ts', 'node:fs'],
    ['domain/shared/a.ts', '#domain/orders/order.ts'],
    ['domain/configurator/a.ts', '#domain/pricing/vat.ts'],
    ['contract/a.ts', '#server/app.ts'],
    ['contract/a.ts', 'fastify'],
    ['server/quotes/a.ts', '#web/api.ts'],
    ['server/quotes/a.ts', '#seed/catalog/catalog.ts'],
    ['server/dealers/a.ts', '#server/quotes/store.ts'],
    ['web/quotes/a.tsx', '#server/app.ts'],
    ['web/quotes/a.tsx', '#seed/catalog/catalog.ts'],
    ['web/quotes/a.tsx', 'node:fs'],
    ['web/quotes/a.tsx', '#web/orders/OrderPage.tsx'],
    ['web/ui/a.tsx', '#web/quotes/QuotePage.tsx'],
    ['seed/story/a.ts', '#web/api.ts'],
    ['web/quotes/a.tsx', '../orders/OrderPage.tsx'],
  ])('%s may not import %s', (path, wanted) => {
    expect(violations([{ path, text: `import { x } from '${wanted}'` }])).toHaveLength(1)
    expect(violations([{ path, text: `export * from '${wanted}'` }])).toHaveLength(1)
    expect(violations([{ path, text: `const x = await import('${wanted}')` }])).toHaveLength(1)
  })
})
