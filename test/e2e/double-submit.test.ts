import type { Page, Request } from 'playwright-core'
import { beforeAll, expect, inject, test } from 'vitest'
import { listDeals } from '#contract/deals.ts'
import { people } from '#seed/story/cast.ts'
import { enter, type Caller } from './api.ts'
import { fillPlacing } from './counter.ts'
import { acceptedQuote, fixedWindow } from './trade.ts'
import { signInAs } from './visit.ts'

let ola: Caller
beforeAll(async () => {
  ola = await enter(inject('portal').url, people.ola)
})

const isPlacing = (request: Request): boolean => request.method() === 'POST' && /\/api\/quotes\/\d+\/order$/.test(request.url())

test('O-3: two presses of the button, and the same call again with its key, make one order', async () => {
  const { number } = await acceptedQuote(ola, 'Dobbelttrykk', [fixedWindow(1, 'V1')])
  const page = await signInAs(people.ola)
  const calls: Request[] = []
  page.on('request', (request) => (isPlacing(request) ? calls.push(request) : undefined))
  await page.goto(`/tilbud/T-${number}/bestill`)
  await fillPlacing(page)
  await page.getByRole('button', { name: 'Send til godkjenning hos Natre' }).dblclick()
  await page.waitForURL(/\/ordre\//)
  await page.getByText('Til godkjenning', { exact: true }).first().waitFor()
  expect(new Set(calls.map((call) => call.headers()['idempotency-key'])).size).toBe(1)

  const [sent] = calls
  const order: unknown = await (await sent!.response())!.json()
  const key = sent!.headers()['idempotency-key']!
  const body = sent!.postDataJSON() as Record<string, unknown>
  const again = (with_: { key?: string; body?: object }) => replay(page, number, { key, body, ...with_ })

  const replayed = await again({})
  expect(replayed.status()).toBe(201)
  expect(await replayed.json()).toEqual(order)

  const altered = await again({ body: { ...body, reference: 'En annen' } })
  expect([altered.status(), await altered.json()]).toMatchObject([422, { code: 'request.keyReused' }])

  const anew = await again({ key: crypto.randomUUID() })
  expect([anew.status(), await anew.json()]).toMatchObject([409, { code: 'quote.notOpenTo' }])

  const { deals } = await ola.call(listDeals, { query: { q: 'Dobbelttrykk' } })
  expect(deals.map((deal) => [deal.kind, deal.number])).toEqual([['order', number]])
})

interface Again {
  key: string
  body: object
}

const replay = (page: Page, number: string, { key, body }: Again) =>
  page.request.post(`/api/quotes/${number}/order`, { headers: { 'idempotency-key': key }, data: body })

test('O-3: eight calls with one key at the same moment make one order, and all get its answer', async () => {
  const { number } = await acceptedQuote(ola, 'Åtte på en gang', [fixedWindow(1, 'V1')])
  const page = await signInAs(people.ola)
  await page.goto(`/tilbud/T-${number}/bestill`)
  await fillPlacing(page)
  const placing = page.waitForRequest(isPlacing)
  // The browser's own call is held back, so that it arrives among the others.
  await page.route(/\/api\/quotes\/\d+\/order$/, async (route) => {
    const request = route.request()
    const body = request.postDataJSON() as object
    const key = request.headers()['idempotency-key']!
    const replies = await Promise.all([route.fetch(), ...Array.from({ length: 7 }, () => replay(page, number, { key, body }))])
    const orders = await Promise.all(replies.map((reply) => reply.json()))
    expect(replies.map((reply) => reply.status())).toEqual(Array.from({ length: 8 }, () => 201))
    for (const order of orders) expect(order).toEqual(orders[0])
    await route.fulfill({ response: replies[0]! })
  })
  await page.getByRole('button', { name: 'Send til godkjenning hos Natre' }).click()
  await placing
  await page.waitForURL(/\/ordre\//)
  const { deals } = await ola.call(listDeals, { query: { q: 'Åtte på en gang' } })
  expect(deals.map((deal) => [deal.kind, deal.number])).toEqual([['order', number]])
})
