import type { CreditView } from '#contract/credit.ts'
import { available } from '#domain/dealers/credit.ts'
import { creditOf, type CreditRow } from './credit-store.ts'

export function presentCredit(row: CreditRow): CreditView {
  const credit = creditOf(row)
  return {
    limit: credit.limit,
    unpaid: credit.unpaid,
    overdue: credit.overdue,
    reserved: credit.reserved,
    waiting: credit.waiting,
    available: available(credit),
    invoicesAsOf: row.invoices_as_of?.toISOString() ?? null,
  }
}
