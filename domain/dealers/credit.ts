import { minus, ore, plus, zero, type Money } from '#domain/shared/money.ts'

/**
 * What Natre has lent a dealer, in øre including VAT (C-1). `limit` null means nobody has set one (C-2): then every order
 * asks for a decision. `waiting` is shown, never binding.
 */
export interface Credit {
  limit: Money | null
  unpaid: Money
  /** The part of `unpaid` that is past its due date; already counted there. */
  overdue: Money
  reserved: Money
  waiting: Money
}

export const exposure = (credit: Credit): Money => plus(credit.unpaid, credit.reserved)

/** C-1: limit − exposure; null without a limit; negative when the limit was lowered below what is used. */
export const available = (credit: Credit): Money | null => (credit.limit === null ? null : minus(credit.limit, exposure(credit)))

/** By how much an order does not fit; 0 when it does. Without a limit nothing fits, so the whole order is short (C-2). */
export function creditShortfall(credit: Credit, total: Money): Money {
  const room = available(credit)
  if (room === null) return total
  return room >= total ? zero : minus(total, ore(Math.max(room, 0)))
}

/**
 * C-1, C-2, C-4: whether an order may be taken on. `released` is what the credit role has allowed past the limit, or null
 * when it has not been asked; a release covers a shortfall up to its amount and no further.
 */
export function creditAllows(credit: Credit, total: Money, released: Money | null): boolean {
  if (released !== null) return creditShortfall(credit, total) <= released
  return credit.limit !== null && creditShortfall(credit, total) === 0
}
