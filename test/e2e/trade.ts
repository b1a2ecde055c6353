import { addCustomer } from '#contract/customers.ts'
import type { OrderDraft, OrderView } from '#contract/orders.ts'
import { draftOrder, placeOrder } from '#contract/orders.ts'
import { acceptQuote, makeQuote, sendQuote, type QuoteView } from '#contract/quotes.ts'
import type { Input } from '#contract/route.ts'
import type { Caller } from './api.ts'

// What tests lay out through the API before the part that is theirs begins.

export type Lines = NonNullable<Input<typeof makeQuote>['body']['lines']>

/** A fixed window that breaks no rule, warns of nothing and asks for no handle. */
export const fixedWindow = (quantity: number, mark: string): Lines[number] => ({
  quantity,
  mark,
  room: '',
  configuration: { family: 'FK', width: 1190, height: 1190, layout: { kind: 'field', opening: 'FK' }, choices: {} },
})

export const aCustomer = (dealer: Caller, name: string): Promise<{ id: string }> =>
  dealer.call(addCustomer, { body: { kind: 'private', name, address: 'Skogveien 7', postalCode: '2318', place: 'Hamar' } })

export async function acceptedQuote(dealer: Caller, mark: string, lines: Lines): Promise<QuoteView> {
  const { id } = await aCustomer(dealer, `Kunde ${mark}`)
  const { number, revision } = await dealer.call(makeQuote, { body: { customerId: id, mark, lines } })
  await dealer.call(sendQuote, { params: { number }, body: { revision } })
  return dealer.call(acceptQuote, { params: { number }, body: { version: 1, by: 'Kunden' } })
}

export const destination = {
  address: 'Skogveien 7',
  postalCode: '2318',
  place: 'Hamar',
  wantedWeek: null,
  contactName: 'Bjørn Tangen',
  contactPhone: '90000199',
  road: 'truck' as const,
  unloading: 'forklift' as const,
  note: '',
}

/** Everything checked, every warning taken on, the total as it was shown. */
export const orderBody = ({ lines, totals }: OrderDraft): Input<typeof placeOrder>['body'] => ({
  destination,
  checkedLines: lines.map((line) => line.id),
  acceptedWarnings: lines.flatMap((line) => line.warnings.map(({ rule }) => ({ line: line.id, rule }))),
  termsAccepted: true,
  seenTotal: totals.gross,
})

export async function placedOrder(dealer: Caller, mark: string, lines: Lines): Promise<OrderView> {
  const { number } = await acceptedQuote(dealer, mark, lines)
  const draft = await dealer.call(draftOrder, { params: { number } })
  return dealer.call(placeOrder, { params: { number }, body: orderBody(draft) })
}
