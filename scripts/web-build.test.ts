import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { stampOf } from './web-build.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'natre-web-'))
  mkdirSync(join(root, 'web/quotes'), { recursive: true })
  write('web/index.html', '<html>')
  write('web/quotes/page.tsx', 'one')
})
afterEach(() => rmSync(root, { recursive: true }))

const write = (path: string, text: string) => writeFileSync(join(root, path), text)

test('the site is built again when a source of it changes, appears, moves or goes', () => {
  const stamps = new Set([stampOf(root)])
  write('web/quotes/page.tsx', 'two')
  stamps.add(stampOf(root))
  write('web/quotes/other.tsx', 'two')
  stamps.add(stampOf(root))
  rmSync(join(root, 'web/quotes/page.tsx'))
  stamps.add(stampOf(root))
  write('vite.config.ts', 'x')
  stamps.add(stampOf(root))
  expect(stamps.size).toBe(5)
})

test('but not when a test of it does', () => {
  const before = stampOf(root)
  write('web/quotes/page.test.tsx', 'new')
  expect(stampOf(root)).toBe(before)
})
