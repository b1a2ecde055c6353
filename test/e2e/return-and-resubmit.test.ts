import { expect, inject, test } from 'vitest'
import { openOrder } from '#contract/orders.ts'
import { people } from '#seed/story/cast.ts'
import { enter } from './api.ts'
import { placeOrder } from './counter.ts'
import { editorOf } from './editor.ts'
import { fixedWindow, placedOrder } from './trade.ts'
import { signInAs } from './visit.ts'

test('O-5: an order that Natre returns is mended and sent again under its number, and both decisions open anew', async () => {
  const ola = await enter(inject('portal').url, people.ola)
  const first = await placedOrder(ola, 'Returneres', [fixedWindow(1, 'V1'), fixedWindow(2, 'V2')])
  const { number } = first

  const seller = await signInAs(people.per)
  await seller.goto(`/innboks/O-${number}`)
  await seller.getByRole('button', { name: 'Returner' }).click()
  const dialog = seller.getByRole('dialog', { name: `Returner til forhandleren: O-${number}` })
  await dialog.getByRole('button', { name: 'Returner ordren' }).click()
  await dialog.getByText('Skriv en begrunnelse. Den følger ordren.').waitFor()
  // What was written outlives a closed dialog.
  await dialog.getByRole('textbox', { name: 'Begrunnelse' }).fill('Pos. 1: bredden er målt i åpningen, ikke karmen.')
  await seller.keyboard.press('Escape')
  await seller.getByRole('button', { name: 'Returner' }).click()
  await dialog.getByRole('button', { name: 'Returner ordren' }).click()
  await seller.getByText(`O-${number} er returnert til forhandleren.`).waitFor()

  const dealer = await signInAs(people.ola)
  await dealer.goto(`/ordre/O-${number}`)
  await dealer.getByText('Returnert av Natre', { exact: true }).waitFor()
  await dealer.getByText('Pos. 1: bredden er målt i åpningen, ikke karmen.').first().waitFor()
  await dealer.getByRole('link', { name: 'Rett i tilbudet' }).click()
  const editor = editorOf(dealer)
  await dealer.getByText('Natre har returnert ordren').waitFor()
  await editor.measure('1170', '1190')
  await editor.stage.getByRole('img', { name: /^Fastkarm 1 170 × 1 190 mm/ }).waitFor()
  await editor.saved()
  await dealer.getByRole('link', { name: 'Rett og send på nytt' }).click()
  await dealer.getByRole('heading', { name: /^Send T-\d+ Returneres på nytt/ }).waitFor()
  expect(await placeOrder(dealer)).toBe(number)

  const second = await ola.call(openOrder, { params: { number } })
  expect(second).toMatchObject({ status: 'pendingApproval', revision: first.revision + 1, id: first.id })
  expect(second.lines.map((line) => line.width)).toEqual([1170, 1190])
  expect(second.hash).not.toBe(first.hash)
  expect(second.decisions.filter((one) => one.revision === second.revision && one.outcome === 'approved')).toEqual([])

  await seller.goto(`/innboks/O-${number}`)
  await seller.getByText(/2\. gang/).waitFor()
  await seller.getByRole('button', { name: 'Godkjenn', exact: true }).click()
  await seller.getByText(`O-${number} er godkjent og behandles.`).waitFor()
  await dealer.reload()
  await dealer.getByText('Behandles', { exact: true }).first().waitFor()
})
