import type { Page } from 'playwright-core'
import { beforeAll, expect, inject, test } from 'vitest'
import { ownCredit } from '#contract/credit.ts'
import { openOrder } from '#contract/orders.ts'
import { people } from '#seed/story/cast.ts'
import { enter, type Caller } from './api.ts'
import { placeOrder } from './counter.ts'
import { oreOf, plain } from './editor.ts'
import { acceptedQuote, fixedWindow, placedOrder } from './trade.ts'
import { signInAs } from './visit.ts'

let tone: Caller
beforeAll(async () => {
  tone = await enter(inject('portal').url, people.tone)
})

const orderNow = (number: string) => tone.call(openOrder, { params: { number } })

test('C-4: an order over the limit waits for credit, who lets it past with an amount and a reason', async () => {
  const before = await tone.call(ownCredit, {})
  const quote = await acceptedQuote(tone, 'Over grensen', [fixedWindow(12, 'V1')])
  const { number } = quote
  const dealer = await signInAs(people.tone)
  await dealer.goto(`/tilbud/T-${number}/bestill`)
  // C-7: said before he sends it, with the sum.
  const told = plain(await dealer.getByText(/^Ordren er .* over kredittgrensen\. Du kan sende den likevel/).innerText())
  expect(await placeOrder(dealer)).toBe(number)
  const placed = await orderNow(number)
  const short = placed.totals.gross - Math.max(before.available!, 0)
  expect(oreOf(/Ordren er (.*?) over/.exec(told)![1]!)).toBe(short)

  const seller = await signInAs(people.per)
  await seller.goto(`/innboks/O-${number}`)
  await seller.getByRole('button', { name: 'Godkjenn', exact: true }).click()
  await seller.getByText(`O-${number} kan produseres. Venter på kreditt.`).waitFor()
  const held = await orderNow(number)
  expect(held).toMatchObject({ status: 'pendingApproval', creditHold: { shortBy: short } })
  expect((await tone.call(ownCredit, {})).reserved).toBe(before.reserved)
  await dealer.reload()
  await dealer.getByText(/venter på kredittavdelingen hos Natre/).waitFor()

  const credit = await signInAs(people.ingrid)
  await letPast(credit, number, short)
  const released = await orderNow(number)
  expect(released).toMatchObject({ status: 'processing', creditHold: null })
  expect(released.decisions.findLast((one) => one.kind === 'credit')).toMatchObject({
    outcome: 'released',
    by: 'Ingrid Holm',
    comment: 'Delbetaling avtalt med daglig leder.',
    released: short,
  })
  expect((await tone.call(ownCredit, {})).reserved).toBe(before.reserved + placed.totals.gross)
  await dealer.reload()
  await dealer.getByText('Behandles', { exact: true }).first().waitFor()
})

/** From the credit page to the order; an amount that is too small, and none of the reasons, are told before it goes. */
async function letPast(page: Page, number: string, short: number): Promise<void> {
  await page.getByRole('heading', { name: 'Forhandlere og kreditt' }).waitFor()
  await page.getByRole('link', { name: new RegExp(`O-${number}`) }).click()
  await page.getByRole('button', { name: 'Slipp gjennom' }).click()
  const dialog = page.getByRole('dialog', { name: /^Slipp gjennom over grensen/ })
  const amount = dialog.getByRole('textbox', { name: 'Beløp over grensen, kr inkl. mva.' })
  expect(oreOf(await amount.inputValue())).toBe(short)
  await amount.fill('100')
  await dialog.getByText(/^Det mangler fortsatt/).waitFor()
  await amount.fill(String(short / 100).replace('.', ','))
  await dialog.getByText('Ordren går gjennom på kreditt.').waitFor()
  await dialog.getByRole('button', { name: 'Slipp gjennom' }).click()
  await dialog.getByText('Skriv en begrunnelse. Den følger ordren.').waitFor()
  await dialog.getByRole('textbox', { name: 'Begrunnelse' }).fill('Delbetaling avtalt med daglig leder.')
  await dialog.getByRole('button', { name: 'Slipp gjennom' }).click()
  await page.getByText(`O-${number} er godkjent og behandles.`).waitFor()
}

test('O-5: an order is put on hold with a reason that the dealer reads, and taken off it again', async () => {
  const { number } = await placedOrder(tone, 'På vent', [fixedWindow(1, 'V1')])
  const seller = await signInAs(people.per)
  await seller.goto(`/innboks/O-${number}`)
  await seller.getByRole('button', { name: 'Sett på vent' }).click()
  const dialog = seller.getByRole('dialog', { name: `Sett ordren på vent: O-${number}` })
  await dialog.getByRole('button', { name: 'Sett på vent' }).click()
  await dialog.getByText('Skriv en begrunnelse. Den følger ordren.').waitFor()
  await dialog.getByRole('textbox', { name: 'Begrunnelse' }).fill('Venter på svar om terskelhøyden.')
  await dialog.getByRole('button', { name: 'Sett på vent' }).click()
  await seller.getByText(`O-${number} er satt på vent.`).waitFor()
  expect(await orderNow(number)).toMatchObject({
    status: 'onHold',
    hold: { reason: 'Venter på svar om terskelhøyden.', owner: 'Per Aune' },
  })

  const dealer = await signInAs(people.tone)
  await dealer.goto(`/ordre/O-${number}`)
  await dealer.getByText('På vent', { exact: true }).first().waitFor()
  await dealer.getByText('Venter på svar om terskelhøyden.').first().waitFor()
  await dealer.getByText(/Ansvarlig: Per Aune\./).waitFor()

  await seller.goto(`/innboks/O-${number}`)
  await seller.getByRole('button', { name: 'Ta av vent' }).click()
  await seller.getByText(`O-${number} er tilbake i køen.`).waitFor()
  expect(await orderNow(number)).toMatchObject({ status: 'pendingApproval', hold: null })
})
