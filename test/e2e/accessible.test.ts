import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { listDeals } from '#contract/deals.ts'
import { approveOrder, confirmOrder, type OrderView } from '#contract/orders.ts'
import { makeQuote } from '#contract/quotes.ts'
import { people, type Person } from '#seed/story/cast.ts'
import { enter } from './api.ts'
import { acceptedQuote, fixedWindow, placedOrder } from './trade.ts'
import { axeFaults, open, signInAs } from './visit.ts'
import { until } from './wait.ts'

const tooWide = {
  ...fixedWindow(1, 'V2'),
  configuration: {
    family: 'TS',
    width: 1980,
    height: 1180,
    layout: { kind: 'field', opening: 'TS' },
    choices: { vent: 'slot', purpose: 'rescue' },
  },
}

/** Numbers of what the pages show, each in the state that has most to show. */
const shown = { draft: '', empty: '', accepted: '', waiting: '', processing: '', confirmed: '' }
beforeAll(async () => {
  const url = inject('portal').url
  const [ola, per] = await Promise.all([enter(url, people.ola), enter(url, people.per)])
  const approved = async (mark: string): Promise<OrderView> => {
    const { number, revision } = await placedOrder(ola, mark, [fixedWindow(1, 'V1')])
    return per.call(approveOrder, { params: { number }, body: { revision } })
  }
  shown.draft = (await ola.call(makeQuote, { body: { mark: 'Tilgjengelig', lines: [fixedWindow(2, 'V1'), tooWide] } })).number
  shown.empty = (await ola.call(makeQuote, { body: { mark: 'Tomt' } })).number
  shown.accepted = (await acceptedQuote(ola, 'Til bestilling', [fixedWindow(1, 'V1')])).number
  shown.waiting = (await placedOrder(ola, 'Til kontroll', [fixedWindow(3, 'V1')])).number
  shown.processing = (await approved('Behandles')).number
  const { number, revision } = await approved('Bekreftet')
  shown.confirmed = number
  const year = new Date().getFullYear() + 1
  await per.call(confirmOrder, { params: { number }, body: { revision, deliveryWeek: { year, week: 20 } } })
})

const reading = ['/opplaering', '/vilkar', '/garanti', '/kontakt', '/finnes-ikke']
const visits: readonly { person: Person; pages: () => string[] }[] = [
  {
    person: people.ola,
    pages: () => [
      '/',
      '/tilbud-og-ordre',
      '/tilbud-og-ordre?q=finnes-ikke',
      '/kunder',
      '/tilbud/ny',
      ...reading,
      `/tilbud/T-${shown.draft}`,
      `/tilbud/T-${shown.draft}?line=2`,
      `/tilbud/T-${shown.empty}`,
      `/tilbud/T-${shown.accepted}`,
      `/tilbud/T-${shown.accepted}/bestill`,
      `/ordre/O-${shown.waiting}`,
      `/ordre/O-${shown.confirmed}`,
      `/ordre/O-${shown.confirmed}/bekreftelse`,
    ],
  },
  { person: people.eva, pages: () => ['/', '/tilbud-og-ordre', '/kunder'] },
  { person: people.kari, pages: () => ['/', `/ordre/O-${shown.processing}`] },
  {
    person: people.per,
    pages: () => [
      '/innboks',
      `/innboks/O-${shown.waiting}`,
      `/innboks/O-${shown.processing}`,
      `/ordre/O-${shown.waiting}`,
      '/tilbud/ny',
      '/kunder',
      '/kreditt',
    ],
  },
  { person: people.ingrid, pages: () => ['/kreditt', '/innboks', `/innboks/O-${shown.waiting}`, `/tilbud/T-${shown.draft}`] },
  { person: people.arne, pages: () => ['/innboks', '/kreditt', '/tilbud-og-ordre'] },
]

const wide = { width: 1440, height: 900 }
const phone = { width: 390, height: 844 }
const refusals = [/^404 GET \/api\//]

/** The page has come to rest: nothing stands for what is still to come, and its fonts are there. */
async function atRest(page: Page): Promise<void> {
  await page.getByRole('main').waitFor()
  await until(
    'the page to be filled',
    async () =>
      (await page
        .getByRole('main')
        .getByRole('status', { name: /^Henter/ })
        .count()) === 0,
  )
  await page.evaluate(() => document.fonts.ready)
}

async function faultsOf(page: Page, path: string): Promise<string[]> {
  const faults: string[] = []
  await page.goto(path)
  await atRest(page)
  for (const viewport of [wide, phone]) {
    await page.setViewportSize(viewport)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      // Other colours are the only thing that the dark makes different.
      const found = await axeFaults(page, colorScheme === 'dark' ? ['color-contrast'] : undefined)
      faults.push(...found.map((fault) => `${path} at ${viewport.width}, ${colorScheme}: ${fault}`))
    }
    await page.emulateMedia({ colorScheme: 'light' })
    const [needs = 0, has = 0] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ])
    if (needs > has) faults.push(`${path} at ${viewport.width}: scrolls sideways, ${needs} px in ${has}`)
  }
  await page.setViewportSize(wide)
  return faults
}

describe('axe finds nothing and nothing scrolls sideways, wide and narrow, light and dark', () => {
  test.for(visits)('$person.name, $person.role', { timeout: 120_000 }, async ({ person, pages }) => {
    const page = await signInAs(person, { refusals })
    const faults: string[] = []
    for (const path of pages()) faults.push(...(await faultsOf(page, path)))
    expect(faults).toEqual([])
  })

  // With choices of its own at the bottom of the list, each with its words for those who do not see the mark.
  test('the editor and the review fill the window and no more', async () => {
    const tall = async (person: Person, path: string): Promise<string[]> => {
      const page = await signInAs(person)
      await page.goto(path)
      await atRest(page)
      const [needs = 0, has = 0] = await page.evaluate(() => [document.documentElement.scrollHeight, innerHeight])
      return needs > has ? [`${path} scrolls ${needs} px in ${has}`] : []
    }
    expect([
      ...(await tall(people.ola, `/tilbud/T-${shown.draft}?line=2`)),
      ...(await tall(people.per, `/innboks/O-${shown.waiting}`)),
    ]).toEqual([])
  })

  test('the sign-in page', async () => {
    const page = await open()
    expect(await faultsOf(page, '/logg-inn')).toEqual([])
  })
})

describe('by keyboard', () => {
  test('the first Tab stop leads past the menu to the content', async () => {
    const page = await signInAs(people.ola)
    await page.goto('/tilbud-og-ordre')
    await atRest(page)
    await page.keyboard.press('Tab')
    const skip = page.getByRole('link', { name: 'Gå til innholdet' })
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true)
    const box = (await skip.boundingBox())!
    // In sight, not only there.
    expect(box.x >= 0 && box.y >= 0 && box.height > 20).toBe(true)
    await page.keyboard.press('Enter')
    expect(await page.getByRole('main').evaluate((main) => main === document.activeElement)).toBe(true)
    await page.keyboard.press('Tab')
    expect(await page.getByRole('main').evaluate((main) => main.contains(document.activeElement))).toBe(true)
  })

  test.for([
    ['/', people.ola],
    ['/tilbud-og-ordre', people.ola],
    ['/innboks', people.per],
    ['/kreditt', people.ingrid],
  ] as const)('every stop of %s shows that it has the focus', async ([path, person]) => {
    const page = await signInAs(person)
    await page.goto(path)
    await atRest(page)
    expect(await stops(page, 40)).toEqual([])
  })

  test('every stop of the editor shows that it has the focus', async () => {
    const page = await signInAs(people.ola)
    await page.goto(`/tilbud/T-${shown.draft}?line=2`)
    await atRest(page)
    expect(await stops(page, 60)).toEqual([])
  })
})

/** Names of the stops that look the same with and without the focus, or lie where nobody sees them. */
async function stops(page: Page, most: number): Promise<string[]> {
  const unseen: string[] = []
  for (let at = 0; at < most; at++) {
    await page.keyboard.press('Tab')
    const fault = await page.evaluate(faultOfFocus)
    if (fault !== null) unseen.push(fault)
  }
  return unseen
}

/** Runs in the page. A stop may show its focus on itself, on what it lies in, or on the picture beside it. */
function faultOfFocus(): string | null {
  const node = document.activeElement
  if (!(node instanceof HTMLElement) || node === document.body) return null
  const holders: [Element, string?][] = [[node], [node, '::before'], [node, '::after']]
  for (let one = node.parentElement, up = 0; one && up < 5; one = one.parentElement, up++)
    holders.push([one], ...[...one.children].map((child): [Element] => [child]))
  const look = () =>
    holders.map(([one, pseudo]) => {
      const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, backgroundColor } = getComputedStyle(one, pseudo)
      return outlineStyle === 'none'
        ? `${boxShadow} ${borderColor} ${backgroundColor}`
        : `${outlineStyle} ${outlineWidth} ${outlineColor} ${boxShadow} ${borderColor} ${backgroundColor}`
    })
  const box = (node.closest('label') ?? node).getBoundingClientRect()
  const inSight = box.width > 0 && box.bottom > 0 && box.top < innerHeight
  const focused = look().join()
  node.blur()
  const blurred = look().join()
  node.focus()
  const name = `${node.tagName} «${node.ariaLabel ?? node.textContent?.trim().slice(0, 40)}»`
  return inSight ? (focused === blurred ? `${name} looks the same` : null) : `${name} is out of sight`
}

test('A-2: the address of another dealer’s quote looks as if it did not exist', async () => {
  const eva = await enter(inject('portal').url, people.eva)
  expect((await eva.call(listDeals, {})).deals).toEqual([])
  const page = await signInAs(people.eva, { refusals })
  await page.goto(`/tilbud/T-${shown.draft}`)
  await page
    .getByText(/^Finner ikke tilbudet/)
    .first()
    .waitFor()
})
