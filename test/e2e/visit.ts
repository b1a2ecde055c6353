import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, expect, inject, onTestFinished } from 'vitest'
import type { Person } from '#seed/story/cast.ts'
import { launch } from './browser.ts'

let browser: Promise<Browser> | null = null
afterAll(() => browser?.then((one) => one.close()))

export interface VisitOptions extends Pick<BrowserContextOptions, 'viewport' | 'colorScheme'> {
  /** Another portal than the one the files share. */
  url?: string
  /** Answers below 500 that this visit is about, as `409 POST /api/quotes/…`. */
  refusals?: readonly RegExp[]
}

/** Nobody signed in is an answer on the sign-in page. */
const always = [/^401 GET \/api\/session$/]

/** A browser of one's own for one person: its own cookies, 1440×900. Whatever goes wrong in its pages fails the test. */
export async function open(options: VisitOptions = {}): Promise<Page> {
  browser ??= launch(inject('browser'))
  const { url = inject('portal').url, refusals = [], ...rest } = options
  const context = await (
    await browser
  ).newContext({
    baseURL: url,
    viewport: { width: 1440, height: 900 },
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    reducedMotion: 'reduce',
    ...rest,
  })
  context.setDefaultTimeout(15_000)
  const page = await context.newPage()
  const trouble = watch(page, [...always, ...refusals])
  const logged = logLength()
  onTestFinished(async ({ task }) => {
    if (task.result?.state === 'fail' || trouble.length > 0) await keepEvidence(page, task.name, trouble)
    await context.close()
    expect({ pageErrors: trouble, serverErrors: faultsSince(logged) }).toEqual({ pageErrors: [], serverErrors: [] })
  })
  return page
}

/** Through the sign-in page, with one press. */
export async function signInAs({ name }: Pick<Person, 'name'>, options: VisitOptions = {}): Promise<Page> {
  const page = await open(options)
  await page.goto('/logg-inn')
  await page.getByRole('button', { name }).click()
  await page.getByRole('button', { name: `Konto: ${name}` }).waitFor()
  return page
}

/** Fills as it goes: console errors, uncaught errors, broken policies, 5xx, and refusals nobody asked for. */
function watch(page: Page, refusals: readonly RegExp[]): string[] {
  const trouble: string[] = []
  page.on('console', (message) => {
    // A refused call is judged by its answer below, not by the browser's line about it.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      trouble.push(`console: ${message.text()}`)
    if (/Content Security Policy/i.test(message.text())) trouble.push(`policy: ${message.text()}`)
  })
  page.on('pageerror', (error) => trouble.push(`uncaught: ${error.stack ?? error.message}`))
  page.on('response', (response) => {
    const said = `${response.status()} ${response.request().method()} ${new URL(response.url()).pathname}`
    if (response.status() >= 500 || (response.status() >= 400 && !refusals.some((one) => one.test(said)))) trouble.push(said)
  })
  return trouble
}

async function keepEvidence(page: Page, name: string, trouble: readonly string[]): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), 'natre-e2e-failed-'))
  const words = [name, page.url(), ...trouble, '', await page.locator('body').ariaSnapshot().catch(String)]
  writeFileSync(join(dir, 'page.txt'), words.join('\n'))
  await page.screenshot({ path: join(dir, 'page.png'), fullPage: true }).catch(() => {})
  console.error(`«${name}» failed: see ${dir}`)
}

const readLog = (): string => readFileSync(inject('portal').logFile, 'utf8')
const logLength = (): number => readLog().length

/** Error lines of the shared portal, which is written to by one test at a time. */
const faultsSince = (from: number): string[] =>
  readLog()
    .slice(from)
    .split('\n')
    .filter((line) => /"level":"(error|fatal)"/.test(line))

/** What axe finds by the rules of WCAG 2.2 AA and its own best practices, or only by those that are named. */
export async function axeFaults(page: Page, only?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true)
  const { violations } = await (only ? axe.withRules(only) : axe.withTags(tags)).analyze()
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
