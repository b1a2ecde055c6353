import { z } from 'zod'
import { id, instant, money, number } from './parts.ts'
import { route } from './route.ts'

/** C-1: in øre including VAT. `limit` null: none set, every order asks for a decision (C-2). */
export const creditView = z.object({
  limit: money.nullable(),
  unpaid: money,
  overdue: money,
  reserved: money,
  waiting: money,
  available: money.nullable(),
  invoicesAsOf: instant.nullable(),
})
export type CreditView = z.infer<typeof creditView>

export const ownCredit = route({
  method: 'GET',
  path: '/api/credit',
  right: 'credit.seeOwn',
  summary: 'The dealer’s own credit (C-7)',
  reply: creditView,
})
export const listCredit = route({
  method: 'GET',
  path: '/api/dealer-credit',
  right: 'credit.see',
  summary: 'Every dealer with his credit and the orders that wait for it',
  reply: z.object({
    dealers: z.array(
      z.object({
        id,
        name: z.string(),
        customerNo: z.string(),
        state: z.string(),
        credit: creditView,
        waitingOrders: z.array(z.object({ number, gross: money, held: z.boolean() })),
      }),
    ),
  }),
})
