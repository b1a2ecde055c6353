import { z } from 'zod'
import { maxQuantity } from '#domain/quotes/quote.ts'
import {
  author,
  configuration,
  date,
  event,
  id,
  instant,
  money,
  numberParams,
  number,
  quoteStatus,
  text,
  totals,
  turn,
} from './parts.ts'
import { customer } from './customers.ts'
import { route } from './route.ts'

const common = z.record(text(40), text(60)).refine((choices) => Object.keys(choices).length <= 40)

/** One line as it stands: the configuration, and what the server's engine makes of it. */
export const quoteLine = z.object({
  id,
  revision: z.int(),
  position: z.int(),
  quantity: z.int(),
  mark: z.string(),
  room: z.string(),
  configuration,
  orderable: z.boolean(),
  netUnit: money,
  listUnit: money,
  weightGrams: z.int(),
  uValue: z.number(),
})

export const quote = z
  .object({
    id,
    number,
    status: quoteStatus,
    turn,
    revision: z.int(),
    version: z.int(),
    dealer: z.object({
      id,
      name: z.string(),
      customerNo: z.string(),
      discountClass: z.int(),
      freightZone: z.int(),
      state: z.string(),
    }),
    customer: customer.nullable(),
    mark: z.string(),
    reference: z.string(),
    common: z.record(z.string(), z.string()),
    markup: z.int(),
    validTo: date.nullable(),
    madeBy: author,
    updatedAt: instant,
    orderNumber: number.nullable(),
    /** Natre sent the order back: mend the lines and send it again. */
    returned: z.object({ reason: z.string() }).nullable(),
    catalogHash: z.string(),
    lines: z.array(quoteLine),
    delivery: z.array(z.object({ code: z.string(), label: z.string(), amount: money })),
    totals,
    customerTotals: totals,
    /** `gross`: what the customer was asked to pay, øre with VAT. */
    versions: z.array(
      z.object({
        version: z.int(),
        sentAt: instant,
        hash: z.string(),
        gross: money,
        pdf: z.enum(['waiting', 'ready', 'failed']),
      }),
    ),
    events: z.array(event),
  })
  .meta({ title: 'Quote' })
export type QuoteView = z.infer<typeof quote>
export type QuoteLineView = z.infer<typeof quoteLine>

const lineBody = {
  quantity: z.int().min(1).max(maxQuantity),
  mark: text(60).default(''),
  room: text(60).default(''),
  configuration,
}

/** What an edit answers: the line, and the sums it changed. */
const edited = z
  .object({
    line: quoteLine.nullable(),
    revision: z.int(),
    delivery: z.array(z.object({ code: z.string(), label: z.string(), amount: money })),
    totals,
    customerTotals: totals,
  })
  .meta({ title: 'EditedQuote' })
export type Edited = z.infer<typeof edited>

const lineParams = numberParams.extend({ lineId: id })
const revision = z.int().min(0)

export const makeQuote = route({
  method: 'POST',
  path: '/api/quotes',
  right: 'quotes.write',
  status: 201,
  summary: 'Make a quote; a seller names the dealer he makes it for',
  body: z.strictObject({
    dealerId: id.optional(),
    customerId: id.nullable().default(null),
    mark: text(80).default(''),
    reference: text(40).default(''),
    common: common.default({}),
    lines: z.array(z.strictObject(lineBody)).max(2000).default([]),
  }),
  reply: quote,
})
export const openQuote = route({
  method: 'GET',
  path: '/api/quotes/:number',
  right: 'deals.see',
  summary: 'A quote with its lines',
  params: numberParams,
  reply: quote,
})
export const changeQuote = route({
  method: 'PATCH',
  path: '/api/quotes/:number',
  right: 'quotes.write',
  summary: 'Change customer, mark, reference, common choices or mark-up',
  params: numberParams,
  body: z.strictObject({
    revision,
    customerId: id.nullable().optional(),
    mark: text(80).optional(),
    reference: text(40).optional(),
    common: common.optional(),
    markup: z.int().min(0).max(30_000).optional(),
  }),
  reply: quote,
})
export const addLine = route({
  method: 'POST',
  path: '/api/quotes/:number/lines',
  right: 'quotes.write',
  status: 201,
  summary: 'Add a line',
  params: numberParams,
  body: z.strictObject(lineBody),
  reply: edited,
})
export const changeLine = route({
  method: 'PUT',
  path: '/api/quotes/:number/lines/:lineId',
  right: 'quotes.write',
  summary: 'Change a line; `revision` is the line revision that was seen',
  params: lineParams,
  body: z.strictObject({ revision, ...lineBody }),
  reply: edited,
})
export const removeLine = route({
  method: 'DELETE',
  path: '/api/quotes/:number/lines/:lineId',
  right: 'quotes.write',
  summary: 'Remove a line',
  params: lineParams,
  reply: edited,
})
export const sendQuote = route({
  method: 'POST',
  path: '/api/quotes/:number/sending',
  right: 'quotes.write',
  status: 201,
  summary: 'Freeze the quote as its next version and queue its PDF; `revision` is the one that was seen',
  params: numberParams,
  body: z.strictObject({ revision }),
  reply: quote,
})
export const acceptQuote = route({
  method: 'POST',
  path: '/api/quotes/:number/acceptance',
  right: 'quotes.write',
  status: 201,
  summary: 'The customer said yes to a version',
  params: numberParams,
  body: z.strictObject({ version: z.int().min(1), by: text(120).default('') }),
  reply: quote,
})
export const declineQuote = route({
  method: 'POST',
  path: '/api/quotes/:number/declination',
  right: 'quotes.write',
  status: 201,
  summary: 'The customer said no',
  params: numberParams,
  body: z.strictObject({ reason: text(500).min(1) }),
  reply: quote,
})
export const reviseQuote = route({
  method: 'POST',
  path: '/api/quotes/:number/revision',
  right: 'quotes.write',
  status: 201,
  summary: 'Open a sent, accepted, declined or expired quote for editing; the next sending is a new version',
  params: numberParams,
  body: z.strictObject({}),
  reply: quote,
})
export const quotePdf = route({
  method: 'GET',
  path: '/api/quotes/:number/versions/:version/pdf',
  right: 'deals.see',
  summary: 'The customer’s PDF of a version',
  params: numberParams.extend({ version: z.coerce.number().int().min(1).max(9999) }),
  reply: 'binary',
})
