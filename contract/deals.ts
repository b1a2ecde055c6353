import { z } from 'zod'
import { author, date, id, instant, money, number, orderStatus, quoteStatus, text, turn, week } from './parts.ts'
import { route } from './route.ts'

/** A row of «Tilbud og ordre»: one quote or one order. A quote that has become an order is shown as the order. */
export const deal = z.object({
  kind: z.enum(['quote', 'order']),
  id,
  number,
  status: z.union([quoteStatus, orderStatus]),
  turn,
  turnSince: instant,
  dealerName: z.string(),
  customerName: z.string(),
  mark: z.string(),
  reference: z.string(),
  madeBy: author,
  validTo: date.nullable(),
  deliveryWeek: week.nullable(),
  creditHeld: z.boolean(),
  lineCount: z.int(),
  /** Excluding VAT, øre. */
  net: money,
  updatedAt: instant,
})
export type Deal = z.infer<typeof deal>

export const dealQuery = z.strictObject({
  /** Free search over number, mark, customer and reference. */
  q: text(100).optional(),
  kind: z.enum(['quote', 'order']).optional(),
  status: z.union([quoteStatus, orderStatus]).optional(),
  turn: turn.optional(),
  mine: z.enum(['true']).optional(),
  /** `next` of the page before; it names the last row seen. */
  after: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
})

export const listDeals = route({
  method: 'GET',
  path: '/api/deals',
  right: 'deals.see',
  summary: 'Quotes and orders in one list, newest change first, paged by key',
  query: dealQuery,
  reply: z.object({ deals: z.array(deal), next: z.string().nullable() }),
})

/** Oversikt: what waits for whom, oldest first; last worked; deliveries of the coming weeks. */
export const showOverview = route({
  method: 'GET',
  path: '/api/overview',
  right: 'deals.see',
  summary: 'What waits for whom',
  reply: z.object({
    waiting: z.object({ dealer: z.array(deal), natre: z.array(deal), customer: z.array(deal) }),
    counts: z.object({ dealer: z.int(), natre: z.int(), customer: z.int() }),
    recent: z.array(deal),
    deliveries: z.array(deal),
  }),
})

/** Natre's queue: orders awaiting a decision or a confirmation, oldest first. */
export const showInbox = route({
  method: 'GET',
  path: '/api/inbox',
  right: 'inbox.see',
  summary: 'Orders that wait for Natre',
  reply: z.object({
    orders: z.array(deal.extend({ warnings: z.int(), producible: z.boolean(), gross: money, shortBy: money })),
  }),
})

export const listDealers = route({
  method: 'GET',
  path: '/api/dealers',
  right: 'dealers.see',
  summary: 'Dealers by name',
  query: z.strictObject({ q: text(100).optional() }),
  reply: z.object({ dealers: z.array(z.object({ id, name: z.string(), customerNo: z.string(), state: z.string() })) }),
})
