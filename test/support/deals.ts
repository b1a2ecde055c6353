import type { Customer } from '#contract/customers.ts'
import type { OrderDraft, OrderView } from '#contract/orders.ts'
import type { QuoteView } from '#contract/quotes.ts'
import { people, type Person } from '#seed/story/cast.ts'
import { windows, type StoryLine } from '#seed/story/windows.ts'
import { done, type Client } from './client.ts'
import type { Portal, TestDealer } from './portal.ts'

// What tests lay out before the part that is theirs begins: through the API, as a dealer would.

export { windows }

export interface QuoteOptions {
  by?: Pick<Person, 'id'>
  dealer?: TestDealer
  lines?: StoryLine[]
  mark?: string
  customerName?: string
  common?: Record<string, string>
}

const authorOf = ({ by, dealer }: QuoteOptions): Pick<Person, 'id'> => by ?? dealer?.user ?? people.ola

export const fixed = (quantity = 1): StoryLine[] => windows(`${quantity} FK 1190x1190, Stue`)

export const aCustomer = async (client: Client, name = 'Kunde Prøvesen'): Promise<Customer> =>
  done(
    await client.post<Customer>('/api/customers', {
      kind: 'private',
      name,
      address: 'Skogveien 7',
      postalCode: '2318',
      place: 'Hamar',
    }),
  )

export async function aQuote(portal: Portal, options: QuoteOptions = {}): Promise<QuoteView> {
  const { lines = fixed(), mark = 'Prøvehus', common = { handle: 'white' }, customerName } = options
  const client = portal.asUser(authorOf(options))
  const customer = await aCustomer(client, customerName)
  return done(await client.post<QuoteView>('/api/quotes', { customerId: customer.id, mark, reference: 'REF-1', common, lines }))
}

export async function aSentQuote(portal: Portal, options: QuoteOptions = {}): Promise<QuoteView> {
  const { number, revision } = await aQuote(portal, options)
  return done(await portal.asUser(authorOf(options)).post<QuoteView>(`/api/quotes/${number}/sending`, { revision }))
}

export async function anAcceptedQuote(portal: Portal, options: QuoteOptions = {}): Promise<QuoteView> {
  const { number, version } = await aSentQuote(portal, options)
  return done(
    await portal.asUser(authorOf(options)).post<QuoteView>(`/api/quotes/${number}/acceptance`, { version, by: 'Kunden selv' }),
  )
}

export const destination = {
  address: 'Skogveien 7',
  postalCode: '2318',
  place: 'Hamar',
  wantedWeek: null,
  contactName: 'Bjørn Tangen',
  contactPhone: '90000199',
  road: 'truck',
  unloading: 'forklift',
  note: '',
} as const

export type Placing = Record<string, unknown>

/** The body of an order with everything ticked and taken on, from what the order page shows. */
export async function placingOf(client: Client, number: string): Promise<Placing> {
  const draft = done(await client.get<OrderDraft>(`/api/quotes/${number}/order-draft`))
  return {
    destination,
    reference: 'REF-1',
    checkedLines: draft.lines.map((line) => line.id),
    acceptedWarnings: draft.lines.flatMap((line) => line.warnings.map(({ rule }) => ({ line: line.id, rule }))),
    termsAccepted: true,
    seenTotal: draft.totals.gross,
  }
}

export async function anOrder(portal: Portal, options: QuoteOptions = {}): Promise<OrderView> {
  const { number } = await anAcceptedQuote(portal, options)
  const client = portal.asUser(authorOf(options))
  return done(await client.post<OrderView>(`/api/quotes/${number}/order`, await placingOf(client, number)))
}

export async function anApprovedOrder(portal: Portal, options: QuoteOptions = {}): Promise<OrderView> {
  const { number, revision } = await anOrder(portal, options)
  return done(await portal.asUser(people.per).post<OrderView>(`/api/orders/${number}/approval`, { revision }))
}

export async function aConfirmedOrder(portal: Portal, options: QuoteOptions = {}): Promise<OrderView> {
  const { number, revision } = await anApprovedOrder(portal, options)
  return done(
    await portal
      .asUser(people.per)
      .post<OrderView>(`/api/orders/${number}/confirmation`, { revision, deliveryWeek: { year: 2027, week: 3 } }),
  )
}
