import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { OrderView } from '#contract/orders.ts'

// What is done again and again at the dealer's counter.

/** From the order page before sending to the order: delivery, every tick one by one, the terms, and off it goes. */
export async function placeOrder(page: Page, { warnings = 0 }: { warnings?: number } = {}): Promise<string> {
  await fillPlacing(page, { warnings })
  await page.getByRole('button', { name: 'Send til godkjenning hos Natre' }).click()
  await page.waitForURL(/\/ordre\//)
  await page.getByText('Til godkjenning', { exact: true }).first().waitFor()
  return /\/ordre\/(?:O-)?(\d+)/.exec(page.url())![1]!
}

/** All that must be there before the button may be pressed. */
export async function fillPlacing(page: Page, { warnings = 0 }: { warnings?: number } = {}): Promise<void> {
  await page.getByRole('heading', { name: /^(Bestill|Send) T-/ }).waitFor()
  await page.getByRole('textbox', { name: 'Kontakt på byggeplassen' }).fill('Bjørn Tangen')
  await page.getByRole('textbox', { name: 'Telefon' }).fill('90000199')
  await page.getByRole('combobox', { name: 'Største bil på veien' }).selectOption('Lastebil')
  await page.getByRole('combobox', { name: 'Lossing' }).selectOption('Truck på plassen')
  const ticks = page.getByRole('checkbox', { name: /Mål og valg stemmer ?, Pos\. \d+$/ })
  await ticks.first().waitFor()
  for (const tick of await ticks.all()) await tick.check()
  const accepts = await page.getByRole('checkbox', { name: /^(Jeg godtar|Godtatt)/ }).all()
  expect(accepts).toHaveLength(warnings)
  for (const tick of accepts) await tick.check()
  await page.getByRole('checkbox', { name: /har ansvar for antall, mål og varianter/ }).check()
  await page.getByText('Klar til å sendes').waitFor()
}

/** The order as the server has it. */
export async function orderOf(page: Page, number: string): Promise<OrderView> {
  const reply = await page.request.get(`/api/orders/${number}`)
  expect(reply.status()).toBe(200)
  return (await reply.json()) as OrderView
}

/** The link comes when the paper has been made; what it leads to is a PDF. */
export async function expectPdf(page: Page, link: string): Promise<void> {
  const address = await page.getByRole('link', { name: link }).getAttribute('href', { timeout: 30_000 })
  const reply = await page.request.get(address!)
  expect(reply.status()).toBe(200)
  expect(reply.headers()['content-type']).toBe('application/pdf')
  const bytes = await reply.body()
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
  expect(bytes.length).toBeGreaterThan(10_000)
}
