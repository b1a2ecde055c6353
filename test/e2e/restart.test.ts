import { randomUUID } from 'node:crypto'
import { afterEach, expect, test } from 'vitest'
import { addCustomer, listCustomers } from '#contract/customers.ts'
import { draftOrder, openOrder, placeOrder } from '#contract/orders.ts'
import { people } from '#seed/story/cast.ts'
import { enter, type Caller } from './api.ts'
import { isAlive, isReady, startPortal, type Portal } from './portal.ts'
import { acceptedQuote, fixedWindow, orderBody } from './trade.ts'
import { until } from './wait.ts'

let portal: Portal
afterEach(() => portal.remove())

/** One person's intent: made once, however often it has to be asked for. */
interface Wish {
  name: string
  key: string
  acknowledged: boolean
}

/** Eight hands that add customers without pause, until somebody says stop. */
function keepAdding(caller: Caller) {
  const wishes: Wish[] = []
  const stop = new AbortController()
  const hand = async () => {
    while (!stop.signal.aborted) {
      const wish = { name: `Kunde ${wishes.length + 1}`, key: randomUUID(), acknowledged: false }
      wishes.push(wish)
      // The net breaks when the server dies: then nothing was acknowledged.
      await add(caller, wish).catch(() => {})
    }
  }
  const hands = Promise.all(Array.from({ length: 8 }, hand))
  const acknowledged = () => wishes.filter((wish) => wish.acknowledged).length
  return { wishes, acknowledged, stop: () => (stop.abort(), hands) }
}

async function add(caller: Caller, wish: Wish): Promise<number> {
  const { status } = await caller.send(addCustomer, { body: { kind: 'company', name: wish.name } }, wish.key)
  wish.acknowledged ||= status === 201
  return status
}

/** Every acknowledged wish is there; asked for again with their keys, all are there, and each once. */
async function expectNothingLost(caller: Caller, wishes: readonly Wish[]): Promise<void> {
  const named = async (): Promise<string[]> => {
    const found = await Promise.all(wishes.map(({ name }) => caller.call(listCustomers, { query: { q: name } })))
    return wishes.flatMap(({ name }, at) => found[at]!.customers.filter((one) => one.name === name).map((one) => one.name))
  }
  const acknowledged = wishes.filter((wish) => wish.acknowledged).map((wish) => wish.name)
  expect(await named()).toEqual(expect.arrayContaining(acknowledged))
  for (const wish of wishes) expect(await add(caller, wish)).toBe(201)
  expect(await named()).toEqual(wishes.map((wish) => wish.name))
}

test('kill -9 of the server loses nothing that was acknowledged, and doubles nothing', async () => {
  portal = await startPortal()
  const ola = await enter(portal.url, people.ola)
  const { number } = await acceptedQuote(ola, 'Før strømmen gikk', [fixedWindow(2, 'V1')])
  const body = orderBody(await ola.call(draftOrder, { params: { number } }))
  const key = randomUUID()
  const placed = await ola.call(placeOrder, { params: { number }, body }, key)

  const load = keepAdding(ola)
  await until('some customers to be acknowledged', () => load.acknowledged() >= 40)
  await portal.servers[0]!.kill()
  await load.stop()
  expect(load.wishes.some((wish) => !wish.acknowledged)).toBe(true)

  const again = await portal.join()
  // The session outlives the server too: people go on where they were.
  const still = ola.at(again.url)
  await expectNothingLost(still, load.wishes)
  expect(await still.call(openOrder, { params: { number } })).toEqual(placed)
  expect(await still.call(placeOrder, { params: { number }, body }, key)).toEqual(placed)
})

test('kill -9 of the database loses nothing that was acknowledged; the server starts it again by itself', async () => {
  portal = await startPortal()
  const ola = await enter(portal.url, people.ola)
  const first = portal.postgresPid()!
  const load = keepAdding(ola)
  await until('some customers to be acknowledged', () => load.acknowledged() >= 40)
  process.kill(first, 'SIGKILL')
  await until('another database process', () => ![null, first].includes(portal.postgresPid()))
  await until('the portal to be ready again', () => isReady(portal.url))
  const then = load.acknowledged()
  await until('customers to be acknowledged again', () => load.acknowledged() > then + 8)
  await load.stop()

  expect(isAlive(portal.servers[0]!.pid)).toBe(true)
  await expectNothingLost(ola, load.wishes)
})

test('a second start joins the running database; SIGTERM ends each cleanly within 10 s, the last with the database', async () => {
  portal = await startPortal()
  const [one] = portal.servers
  const database = portal.postgresPid()!
  const two = await portal.join()
  expect(portal.postgresPid()).toBe(database)

  const here = await enter(one!.url, people.ola)
  const there = here.at(two.url)
  await here.call(addCustomer, { body: { kind: 'company', name: 'Sett fra begge' } })
  expect((await there.call(listCustomers, { query: { q: 'Sett fra begge' } })).customers).toHaveLength(1)

  // Under load: what was answered before the end is kept by the other.
  const load = keepAdding(here)
  await until('some customers to be acknowledged', () => load.acknowledged() >= 20)
  const ended = await one!.stop()
  await load.stop()
  expect(ended).toEqual({ code: 0, ms: expect.any(Number) })
  expect(ended.ms).toBeLessThan(10_000)
  expect(isAlive(database)).toBe(true)
  await expectNothingLost(there, load.wishes)

  const last = await two.stop()
  expect(last.code).toBe(0)
  expect(last.ms).toBeLessThan(10_000)
  expect(portal.postgresPid()).toBeNull()
  await until('the database to end', () => !isAlive(database))
})
