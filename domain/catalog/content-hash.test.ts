import { expect, test } from 'vitest'
import { demoCatalog } from '#seed/catalog/catalog.ts'
import { contentHash } from './content-hash.ts'

test('a catalogue read back from JSON has the same fingerprint, in any order of its keys', () => {
  const { hash, ...content } = demoCatalog
  expect(contentHash(JSON.parse(JSON.stringify(content)))).toBe(hash)
  expect(contentHash(Object.fromEntries(Object.entries(content).toReversed()))).toBe(hash)
  expect(hash).toMatch(/^[0-9a-f]{28}$/)
})
test('one changed number changes it', () => {
  const { hash, ...content } = demoCatalog
  expect(contentHash({ ...content, leadTimeWeeks: 6 })).not.toBe(hash)
})
