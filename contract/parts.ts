import { z } from 'zod'
import { decisionKinds, decisionOutcomes } from '#domain/orders/order.ts'
import { orderStatuses } from '#domain/orders/status.ts'
import { quoteStatuses } from '#domain/quotes/status.ts'
import { turns } from '#domain/quotes/turn.ts'

/** Pieces that several resources share. Text is trimmed, whole characters and free of control characters; lengths are what the papers hold. */
// oxlint-disable-next-line no-control-regex -- keeping those out is the point
const clean = (text: string): boolean => text.isWellFormed() && !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(text)
export const text = (max: number) => z.string().trim().max(max).refine(clean, { error: 'control characters' })
export const requiredText = (max: number) => text(max).min(1)

export const id = z.uuid()
export const number = z.string().regex(/^\d{6,9}$/)
export const instant = z.iso.datetime()
export const date = z.iso.date()
/** Whole øre. */
export const money = z.int()
export const week = z.strictObject({ year: z.int().min(2020).max(2100), week: z.int().min(1).max(53) })

export const turn = z.enum(turns)
export const quoteStatus = z.enum(quoteStatuses)
export const orderStatus = z.enum(orderStatuses)
export const decisionKind = z.enum(decisionKinds)
export const decisionOutcome = z.enum(decisionOutcomes)

export const side = z.enum(['dealer', 'natre'])
export const author = z.object({ name: z.string(), side })

export const numberParams = z.strictObject({ number })

export const party = z.object({
  name: z.string(),
  orgNumber: z.string().nullable(),
  address: z.string(),
  postalCode: z.string(),
  place: z.string(),
})

export const totals = z.object({ goods: money, delivery: money, net: money, vat: money, gross: money })

/** A line of a story told: who did what when, with the figures its sentence needs. */
export const event = z.object({
  id,
  type: z.string(),
  at: instant,
  by: author,
  params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
})

export const configuration = z.unknown()
