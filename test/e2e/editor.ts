import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { QuoteView } from '#contract/quotes.ts'
import { until } from './wait.ts'

/** The quote's editor, by what a person sees and hears of it. */
export interface Editor {
  page: Page
  sizes: Locator
  stage: Locator
  properties: Locator
  /** A figure of the bar below: of the position in hand, or of the whole quote. */
  figure(term: string): Promise<string>
  /** Types the measures one after another, by keyboard alone, as they stand on a list. */
  measure(width: string, height: string, quantity?: string): Promise<void>
  name(mark: string, room: string): Promise<void>
  choose(option: string, value: string | RegExp): Promise<void>
  product(name: RegExp): Promise<void>
  /** All is on the server. */
  saved(): Promise<void>
  /** The quote as the server has it. */
  stored(): Promise<QuoteView>
}

/** The radio lies under its picture: the press lands on the label that holds both. */
export const onLabel = { force: true }

/** From the overview to an empty quote with a mark. */
export async function newQuote(page: Page, mark: string): Promise<Editor> {
  await page.getByRole('main').getByRole('link', { name: 'Nytt tilbud' }).first().click()
  await page.getByRole('heading', { name: 'Nytt tilbud' }).waitFor()
  await page.getByRole('textbox', { name: 'Merke' }).fill(mark)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Hva skal stå i den første åpningen?' }).waitFor()
  return editorOf(page)
}

export function editorOf(page: Page): Editor {
  const sizes = page.getByRole('region', { name: 'Karmmål, utvendig' })
  const properties = page.getByRole('complementary', { name: /^Egenskaper, posisjon/ })
  const editor: Editor = {
    page,
    sizes,
    properties,
    stage: page.getByRole('main').getByRole('region', { name: /^(Posisjon )?\d+/ }),
    figure: (term) => figureOf(page, term),
    measure: async (width, height, quantity) => {
      await sizes.getByRole('textbox', { name: 'Bredde' }).focus()
      await page.keyboard.type(width)
      await page.keyboard.press('Enter')
      await page.keyboard.type(height)
      await page.keyboard.press('Enter')
      if (quantity === undefined) return
      await page.keyboard.press('ControlOrMeta+a')
      await page.keyboard.type(quantity)
    },
    name: async (mark, room) => {
      await properties.getByRole('textbox', { name: 'Merke', exact: true }).fill(mark)
      await properties.getByRole('textbox', { name: 'Rom', exact: true }).fill(room)
    },
    choose: (option, value) => choose(page, properties, option, value),
    product: (name) => properties.getByRole('group', { name: 'Produkt' }).getByRole('radio', { name }).check(onLabel),
    saved: () =>
      until('everything to be saved', () =>
        page
          .getByRole('banner')
          .getByText(/^Lagret/)
          .isVisible(),
      ).then(() => {}),
    stored: async () => {
      const number = /tilbud\/(?:T-)?(\d+)/.exec(page.url())?.[1]
      const reply = await page.request.get(`/api/quotes/${number}`)
      expect(reply.status()).toBe(200)
      return (await reply.json()) as QuoteView
    },
  }
  return editor
}

async function figureOf(page: Page, term: string): Promise<string> {
  const name = page.getByRole('term').filter({ hasText: new RegExp(`^${term}$`) })
  return plain(await name.locator('xpath=following-sibling::*[1]').first().innerText())
}

/** One of several, from the list that the row opens. */
export async function choose(page: Page, within: Locator, option: string, value: string | RegExp): Promise<void> {
  await within.getByRole('button', { name: new RegExp(` ${option}$`) }).click()
  await page.getByRole('option', { name: value }).click()
}

/** Figures are written with no-break spaces. */
export const plain = (text: string): string => text.replaceAll('\u00a0', ' ').trim()

/** `8 392,32 kr` in øre. */
export const oreOf = (text: string): number =>
  Math.round(
    Number(
      plain(text)
        .replace(/\s*kr$/, '')
        .replaceAll(/\s/g, '')
        .replace(',', '.')
        .replace('\u2212', '-'),
    ) * 100,
  )
