import { z } from 'zod'
import { weekExists } from '#domain/shared/dates.ts'
import {
  author,
  date,
  decisionKind,
  decisionOutcome,
  event,
  id,
  instant,
  money,
  number,
  numberParams,
  orderStatus,
  party,
  requiredText,
  text,
  totals,
  turn,
  week,
} from './parts.ts'
import { route } from './route.ts'
import { creditView } from './credit.ts'

export const destination = z.strictObject({
  address: requiredText(200),
  postalCode: z
    .string()
    .trim()
    .regex(/^\d{4}$/),
  place: requiredText(80),
  wantedWeek: week.refine(weekExists).nullable(),
  contactName: requiredText(120),
  contactPhone: requiredText(30),
  road: z.enum(['truck', 'truckAndTrailer', 'smallVan']),
  unloading: z.enum(['forklift', 'crane', 'byHand']),
  note: text(1000).default(''),
})
export type Destination = z.infer<typeof destination>

export const frozenLine = z.object({
  id,
  position: z.int(),
  quantity: z.int(),
  mark: z.string(),
  room: z.string(),
  configuration: z.unknown(),
  title: z.string(),
  width: z.int(),
  height: z.int(),
  specification: z.array(z.object({ label: z.string(), value: z.string() })),
  warnings: z.array(z.object({ rule: z.string(), text: z.string() })),
  listUnit: money,
  discountBasisPoints: z.int(),
  netUnit: money,
  breakdown: z.array(z.object({ label: z.string(), amount: money })),
  weightGrams: z.int(),
  uValue: z.number(),
  uValueText: z.string(),
  areaMm2: z.number(),
  leadTimeWeeks: z.int(),
})
export type FrozenLineView = z.infer<typeof frozenLine>

const pdf = z.enum(['waiting', 'ready', 'failed'])

export const confirmation = z.object({
  version: z.int(),
  hash: z.string(),
  confirmedAt: instant,
  deliveryWeek: week,
  correctionDeadline: date,
  checked: z.object({ at: instant, by: z.string() }).nullable(),
  pdf,
})

export const order = z
  .object({
    id,
    number,
    status: orderStatus,
    turn,
    revision: z.int(),
    hash: z.string(),
    dealer: z.object({ id, name: z.string(), customerNo: z.string() }),
    customerName: z.string(),
    mark: z.string(),
    reference: z.string(),
    placedBy: author,
    placedAt: instant,
    /** Whose word is awaited while held, and why. */
    hold: z.object({ reason: z.string(), owner: z.string() }).nullable(),
    /** The order does not fit the credit: how much is missing (øre). Shown to everyone who may see the order. */
    creditHold: z.object({ shortBy: money }).nullable(),
    destination: destination.nullable(),
    common: z.record(z.string(), z.string()),
    lines: z.array(frozenLine),
    delivery: z.array(z.object({ code: z.string(), label: z.string(), amount: money })),
    totals,
    catalogVersion: z.string(),
    decisions: z.array(
      z.object({
        kind: decisionKind,
        outcome: decisionOutcome,
        revision: z.int(),
        at: instant,
        by: z.string(),
        comment: z.string(),
        released: money.nullable(),
      }),
    ),
    confirmations: z.array(confirmation),
    events: z.array(event),
    /** Staff only: the dealer's credit, and what this order would leave. */
    credit: creditView.nullable(),
  })
  .meta({ title: 'Order' })
export type OrderView = z.infer<typeof order>

/** What the order page shows before it is sent: the frozen lines as they would be, totals, credit, what is missing. */
export const orderDraft = z.object({
  quoteNumber: number,
  common: z.record(z.string(), z.string()),
  dealer: z.object({ id, name: z.string(), state: z.string() }),
  customer: party.nullable(),
  mark: z.string(),
  reference: z.string(),
  lines: z.array(frozenLine),
  notOrderable: z.array(z.object({ line: id, text: z.string() })),
  delivery: z.array(z.object({ code: z.string(), label: z.string(), amount: money })),
  totals,
  termsVersion: z.string(),
  /** C-7: null when the viewer is Natre's. */
  credit: creditView.nullable(),
  /** What the dealer wrote last time, when Natre returned the order. */
  destination: destination.nullable(),
  returned: z.object({ reason: z.string() }).nullable(),
})
export type OrderDraft = z.infer<typeof orderDraft>

export const draftOrder = route({
  method: 'GET',
  path: '/api/quotes/:number/order-draft',
  right: 'orders.place',
  summary: 'What would be ordered from this quote',
  params: numberParams,
  reply: orderDraft,
})
export const placeOrder = route({
  method: 'POST',
  path: '/api/quotes/:number/order',
  right: 'orders.place',
  status: 201,
  summary: 'Put a quote in order, or send a returned order again. Total is echoed in øre including VAT',
  params: numberParams,
  body: z.strictObject({
    destination,
    reference: text(40).default(''),
    checkedLines: z.array(id).max(2000),
    acceptedWarnings: z.array(z.strictObject({ line: id, rule: z.string().max(20) })).max(5000),
    termsAccepted: z.boolean(),
    seenTotal: money,
  }),
  reply: order,
})
export const openOrder = route({
  method: 'GET',
  path: '/api/orders/:number',
  right: 'deals.see',
  summary: 'An order with its story',
  params: numberParams,
  reply: order,
})

/** Every move names the revision that was seen; another one is refused with `order.stale` (O-4). */
const seen = { revision: z.int().min(1) }
const reasoned = z.strictObject({ ...seen, reason: text(1000) })

const move = <
  const Name extends string,
  const R extends 'orders.review' | 'orders.answer' | 'orders.hold' | 'credit.decide',
  B extends z.ZodType,
>(
  name: Name,
  right: R,
  summary: string,
  body: B,
) =>
  route({
    method: 'POST',
    path: `/api/orders/:number/${name}` as const,
    right,
    status: 201,
    summary,
    params: numberParams,
    body,
    reply: order,
  })

export const approveOrder = move('approval', 'orders.review', 'The order can be produced (O-5)', z.strictObject(seen))
export const returnOrder = move('return', 'orders.review', 'Send the order back to the dealer with a reason', reasoned)
export const rejectOrder = move('rejection', 'orders.review', 'Reject the order with a reason', reasoned)
export const holdOrder = move('hold', 'orders.hold', 'Put the order on hold with a reason', reasoned)
export const releaseHold = move('hold-release', 'orders.hold', 'Lift the hold', z.strictObject(seen))
export const releaseCredit = move(
  'credit-release',
  'credit.decide',
  'Let the order past the credit limit, up to an amount in øre, with a reason (C-4)',
  z.strictObject({ ...seen, amount: money.min(0).max(100_000_000_000), reason: text(1000) }),
)
export const withdrawOrder = move(
  'withdrawal',
  'orders.answer',
  'The dealer takes the order back before it is accepted (O-7)',
  z.strictObject(seen),
)
export const confirmOrder = move(
  'confirmation',
  'orders.review',
  'Promise a delivery week and make the order confirmation',
  z.strictObject({ ...seen, deliveryWeek: week }),
)
export const checkConfirmation = move(
  'confirmation-check',
  'orders.answer',
  'The dealer has checked this version of the confirmation (O-8)',
  z.strictObject({ ...seen, version: z.int().min(1), hash: z.string().length(64) }),
)

export const confirmationPdf = route({
  method: 'GET',
  path: '/api/orders/:number/confirmations/:version/pdf',
  right: 'deals.see',
  summary: 'The order confirmation as PDF',
  params: numberParams.extend({ version: z.coerce.number().int().min(1).max(9999) }),
  reply: 'binary',
})
