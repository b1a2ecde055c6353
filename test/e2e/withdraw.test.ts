import { beforeAll, expect, inject, test } from 'vitest'
import { showInbox } from '#contract/deals.ts'
import { approveOrder, openOrder, withdrawOrder } from '#contract/orders.ts'
import { people } from '#seed/story/cast.ts'
import { enter, type Caller } from './api.ts'
import { fixedWindow, placedOrder } from './trade.ts'
import { signInAs } from './visit.ts'

let ola: Caller
let per: Caller
beforeAll(async () => {
  ola = await enter(inject('portal').url, people.ola)
  per = await enter(inject('portal').url, people.per)
})

test('O-7, O-4: a dealer withdraws his order; the seller who was about to approve it is told', async () => {
  const { number } = await placedOrder(ola, 'Trekkes', [fixedWindow(1, 'V1')])
  const seller = await signInAs(people.per, { refusals: [/^409 POST \/api\/orders\/\d+\/approval$/] })
  await seller.goto(`/innboks/O-${number}`)
  await seller.getByRole('button', { name: 'Godkjenn', exact: true }).waitFor()

  const dealer = await signInAs(people.ola)
  await dealer.goto(`/ordre/O-${number}`)
  await dealer.getByRole('button', { name: 'Trekk ordren' }).click()
  const dialog = dealer.getByRole('dialog', { name: `Trekke O-${number}?` })
  // Second thoughts first: nothing has happened.
  await dialog.getByRole('button', { name: 'Avbryt' }).click()
  expect((await ola.call(openOrder, { params: { number } })).status).toBe('pendingApproval')
  await dealer.getByRole('button', { name: 'Trekk ordren' }).click()
  await dialog.getByRole('button', { name: 'Trekk ordren' }).click()
  await dealer.getByText('Trukket', { exact: true }).first().waitFor()
  expect(await dealer.getByRole('button', { name: 'Trekk ordren' }).count()).toBe(0)

  await seller.getByRole('button', { name: 'Godkjenn', exact: true }).click()
  await seller.getByText(/Nå står den som «Trukket»/).waitFor()
  expect((await ola.call(openOrder, { params: { number } })).status).toBe('withdrawn')
  expect((await per.call(showInbox, {})).orders.some((order) => order.number === number)).toBe(false)
})

test('O-7: what Natre has accepted is not withdrawn', async () => {
  const { number, revision } = await placedOrder(ola, 'Akseptert', [fixedWindow(1, 'V1')])
  const accepted = await per.call(approveOrder, { params: { number }, body: { revision } })
  expect(accepted.status).toBe('processing')
  const dealer = await signInAs(people.ola)
  await dealer.goto(`/ordre/O-${number}`)
  await dealer.getByText('Behandles', { exact: true }).first().waitFor()
  expect(await dealer.getByRole('button', { name: 'Trekk ordren' }).count()).toBe(0)
  const reply = await ola.send(withdrawOrder, { params: { number }, body: { revision: accepted.revision } })
  expect(reply.status).toBe(409)
})
