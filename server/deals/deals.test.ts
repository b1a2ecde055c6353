import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Deal } from '#contract/deals.ts'
import { prepareDatabase } from '#seed/prepare.ts'
import { people } from '#seed/story/cast.ts'
import { done } from '#test/support/client.ts'
import { aConfirmedOrder, anApprovedOrder, anOrder, aQuote, aSentQuote, windows } from '#test/support/deals.ts'
import { startPortal, testNow, type Portal, type TestDealer } from '#test/support/portal.ts'

let portal: Portal
let dealer: TestDealer
beforeAll(async () => {
  portal = await startPortal()
  dealer = await portal.aDealer()
  await aQuote(portal, { dealer, mark: 'Kladd 100%', by: dealer.superuser })
  await aSentQuote(portal, { dealer, mark: 'Sendt hus' })
  await anOrder(portal, { dealer, mark: 'Venter hos Natre', lines: windows('1 FK 1980x1180, Stue') })
  await aConfirmedOrder(portal, { dealer, mark: 'Bekreftet hus', customerName: 'Åse Ønskedal' })
})
afterAll(() => portal.close())

interface Page {
  deals: Deal[]
  next: string | null
}
const list = async (query = '', person: { id: string } = dealer.user): Promise<Page> =>
  done(await portal.asUser(person).get<Page>(`/api/deals?${query}`))
const marks = async (query = '', person?: { id: string }): Promise<string[]> =>
  (await list(query, person)).deals.map((one) => one.mark)

describe('«Tilbud og ordre»', () => {
  test('shows newest change first, and a quote that became an order once, as the order', async () => {
    const { deals } = await list()
    expect(deals.map(({ kind, mark, status }) => [kind, mark, status])).toEqual([
      ['order', 'Bekreftet hus', 'confirmed'],
      ['order', 'Venter hos Natre', 'pendingApproval'],
      ['quote', 'Sendt hus', 'sent'],
      ['quote', 'Kladd 100%', 'draft'],
    ])
  })

  test.each([
    ['kind=quote&status=draft', ['Kladd 100%']],
    ['status=sent', ['Sendt hus']],
    ['status=expired', []],
    ['kind=order', ['Bekreftet hus', 'Venter hos Natre']],
    ['status=confirmed', ['Bekreftet hus']],
    ['turn=customer', ['Sendt hus']],
    ['turn=natre', ['Venter hos Natre']],
    ['turn=dealer', ['Bekreftet hus', 'Kladd 100%']],
    ['q=SENDT', ['Sendt hus']],
    ['q=øNSKEDAL', ['Bekreftet hus']],
    ['q=100%25', ['Kladd 100%']],
    ['q=100_', []],
    ['q=finnes+ikke', []],
  ])('%s → %j', async (query, expected) => {
    expect(await marks(query)).toEqual(expected)
  })

  test('«mine» is what one has made or placed oneself', async () => {
    expect(await marks('mine=true', dealer.superuser)).toEqual(['Kladd 100%'])
    expect(await marks('mine=true')).toHaveLength(3)
  })

  test('A-2 another dealer finds none of it, by any search; a seller finds it', async () => {
    for (const query of ['', 'q=hus', 'q=kladd', 'turn=natre']) expect(await marks(query, people.eva)).toEqual([])
    expect(await marks('q=bekreftet', people.per)).toEqual(['Bekreftet hus'])
  })

  test.each([1, 2, 3, 4, 50])('pages of %d add up to the whole, none twice', async (limit) => {
    const seen: string[] = []
    for (let after: string | null = ''; after !== null;) {
      const page: Page = await list(`limit=${limit}${after ? `&after=${after}` : ''}`)
      seen.push(...page.deals.map((one) => one.id))
      after = page.next
    }
    expect(seen).toEqual((await list()).deals.map((one) => one.id))
  })
})

describe('O-9 Oversikt: what waits for whom', () => {
  interface Overview {
    waiting: Record<'dealer' | 'natre' | 'customer', Deal[]>
    counts: Record<'dealer' | 'natre' | 'customer', number>
    recent: Deal[]
    deliveries: Deal[]
  }
  const overview = async (person: { id: string }): Promise<Overview> =>
    done(await portal.asUser(person).get<Overview>('/api/overview'))
  const names = (deals: Deal[]): string[] => deals.map((one) => one.mark)

  test('each thing stands with the side whose turn it is', async () => {
    const { waiting, counts, recent, deliveries } = await overview(dealer.user)
    expect(names(waiting.dealer).toSorted()).toEqual(['Bekreftet hus', 'Kladd 100%'])
    expect(names(waiting.natre)).toEqual(['Venter hos Natre'])
    expect(names(waiting.customer)).toEqual(['Sendt hus'])
    expect(counts).toEqual({ dealer: 2, natre: 1, customer: 1 })
    expect(names(recent)).toEqual(['Kladd 100%'])
    expect(deliveries).toMatchObject([{ mark: 'Bekreftet hus', deliveryWeek: { year: 2027, week: 3 } }])
  })

  test('A-2 a new dealer’s is empty', async () => {
    expect(await overview(people.eva)).toEqual({
      waiting: { dealer: [], natre: [], customer: [] },
      counts: { dealer: 0, natre: 0, customer: 0 },
      recent: [],
      deliveries: [],
    })
  })

  test('an offer whose last day is past waits for the dealer again', async () => {
    try {
      portal.clock.now = new Date('2027-01-05T08:00:00Z')
      const { waiting } = await overview(dealer.user)
      expect(names(waiting.dealer)).toContain('Sendt hus')
      expect(waiting.customer).toEqual([])
      expect(await marks('turn=dealer')).toContain('Sendt hus')
      expect(await marks('status=expired')).toEqual(['Sendt hus'])
    } finally {
      portal.clock.now = testNow
    }
  })
})

describe('O-6 Natre’s queue', () => {
  interface Inbox {
    orders: (Deal & { warnings: number; producible: boolean; gross: number; shortBy: number })[]
  }
  test('is what waits for Natre, longest first, with what the engine found and what the credit lacks', async () => {
    const firm = await portal.aDealer({ limitOre: 100 })
    const { totals } = await anApprovedOrder(portal, { dealer: firm, mark: 'Holdt for kreditt' })
    await anApprovedOrder(portal, { dealer, mark: 'Skal bekreftes' })
    const { orders } = done(await portal.asUser(people.per).get<Inbox>('/api/inbox'))
    expect(orders.map((one) => one.mark)).toEqual(['Venter hos Natre', 'Holdt for kreditt', 'Skal bekreftes'])
    expect(orders[0]).toMatchObject({ warnings: 1, producible: false, shortBy: 0 })
    expect(orders[1]).toMatchObject({ producible: true, creditHeld: true, gross: totals.gross, shortBy: totals.gross - 100 })
    expect(orders[2]).toMatchObject({ status: 'processing', creditHeld: false })
  })
})

test('on the whole story: every number in the lists can be opened by whoever sees it', async () => {
  const story = await startPortal({ cast: false })
  try {
    await prepareDatabase({ database: story.fresh.database, demo: true, now: testNow })
    for (const person of [people.kari, people.jan, people.per]) {
      const { deals } = done(await story.asUser(person).get<Page>('/api/deals?limit=100'))
      expect(deals.length).toBeGreaterThan(8)
      for (const { kind, number } of deals) expect((await story.asUser(person).get(`/api/${kind}s/${number}`)).status).toBe(200)
    }
  } finally {
    await story.close()
  }
})
