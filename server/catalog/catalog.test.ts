import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Catalog } from '#domain/catalog/catalog.ts'
import { contentHash } from '#domain/catalog/content-hash.ts'
import type { QuoteView } from '#contract/quotes.ts'
import { times } from '#domain/shared/money.ts'
import { demoCatalog } from '#seed/catalog/catalog.ts'
import { people } from '#seed/story/cast.ts'
import { done } from '#test/support/client.ts'
import { anAcceptedQuote, anOrder, aQuote, placingOf, windows } from '#test/support/deals.ts'
import { startPortal, testNow, type Portal } from '#test/support/portal.ts'

let portal: Portal
beforeAll(async () => {
  portal = await startPortal()
  const { hash: _, ...rest } = demoCatalog
  const dearer = {
    ...rest,
    version: 'demo-2',
    validFrom: '2026-12-01',
    families: rest.families.map((one) => ({ ...one, price: { ...one.price, a: times(one.price.a, 2) } })),
  }
  const content = { ...dearer, hash: contentHash(dearer) }
  await portal.asStaff(
    (tx) =>
      tx.query`insert into catalog_versions (version, hash, valid_from, content) values ('demo-2', ${content.hash}, '2026-12-01', ${JSON.stringify(content)}::jsonb)`,
  )
})
afterAll(() => portal.close())

const ola = () => portal.asUser(people.ola)
async function inDecember<T>(work: () => Promise<T>, day = '2026-12-02T08:00:00Z'): Promise<T> {
  portal.clock.now = new Date(day)
  return work().finally(() => {
    portal.clock.now = testNow
  })
}

describe('the catalogue in force', () => {
  test('is the newest that is valid on the day, in Oslo', async () => {
    const version = async () => done(await ola().get<Catalog>('/api/catalog')).version
    expect(await version()).toBe('demo-1')
    expect(await inDecember(version, '2026-11-30T22:59:00Z')).toBe('demo-1')
    expect(await inDecember(version, '2026-11-30T23:01:00Z')).toBe('demo-2')
  })

  test('its hash names its content, so that a browser may keep it', async () => {
    const { hash, ...content } = done(await ola().get<Catalog>('/api/catalog'))
    expect(hash).toBe(contentHash(content))
  })

  test('Q-1, O-2 a new price list changes drafts when they are opened for editing, and never what was sent or ordered', async () => {
    const draft = await aQuote(portal, { lines: windows('1 TS 1190x1190, Stue') })
    const sent = await anAcceptedQuote(portal, { lines: windows('1 TS 1190x1190, Stue') })
    const order = await anOrder(portal, { lines: windows('1 TS 1190x1190, Stue') })
    await inDecember(async () => {
      const edited = done(
        await ola().patch<QuoteView>(`/api/quotes/${draft.number}`, { revision: draft.revision, mark: 'Ny pris' }),
      )
      expect(edited.lines[0]!.listUnit).toBeGreaterThan(draft.lines[0]!.listUnit)
      expect(done(await ola().get<QuoteView>(`/api/quotes/${sent.number}`)).totals).toEqual(sent.totals)
      expect(done(await ola().get(`/api/orders/${order.number}`))).toMatchObject({
        totals: order.totals,
        catalogVersion: 'demo-1',
      })
    })
  })

  test('an accepted quote keeps its prices to its last day; after it, a new list in between refuses the order', async () => {
    const { number } = await anAcceptedQuote(portal)
    const placing = await placingOf(ola(), number)
    const { number: late } = await anAcceptedQuote(portal)
    await inDecember(
      async () => expect((await ola().post(`/api/quotes/${number}/order`, placing)).status).toBe(201),
      '2026-12-24T10:00:00Z',
    )
    await inDecember(async () => {
      expect(await ola().post(`/api/quotes/${late}/order`, await placingOf(ola(), late))).toBeProblem(
        409,
        'order.priceListChanged',
      )
    }, '2026-12-28T10:00:00Z')
  })
})
