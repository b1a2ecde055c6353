import type { Credit } from '#domain/dealers/credit.ts'
import { exposure } from '#domain/dealers/credit.ts'
import { ore, type Money } from '#domain/shared/money.ts'
import { newId } from '#server/db/new-id.ts'
import type { Tx } from '#server/db/transaction.ts'

export interface CreditRow {
  limit_ore: number | null
  unpaid_ore: number
  overdue_ore: number
  reserved_ore: number
  invoices_as_of: Date | null
  waiting_ore: number
}

export const creditOf = (row: CreditRow): Credit => ({
  limit: row.limit_ore === null ? null : ore(row.limit_ore),
  unpaid: ore(row.unpaid_ore),
  overdue: ore(row.overdue_ore),
  reserved: ore(row.reserved_ore),
  waiting: ore(row.waiting_ore),
})

/** C-5: read whole, whoever asks; the caller's right decides what he is shown. */
export async function readCredit(tx: Tx, dealerId: string): Promise<CreditRow> {
  const [row] = await tx.query<CreditRow>`
    select limit_ore, unpaid_ore, overdue_ore, reserved_ore, invoices_as_of,
      (select coalesce(sum(total_ore), 0)::bigint from orders o
        where o.dealer_id = ${dealerId} and o.status in ('pendingApproval', 'onHold')) as waiting_ore
    from credit_accounts where dealer_id = ${dealerId}`
  return row ?? { limit_ore: null, unpaid_ore: 0, overdue_ore: 0, reserved_ore: 0, invoices_as_of: null, waiting_ore: 0 }
}

/**
 * C-3: the dealer's one credit row, locked until the transaction ends, so that of two approvals the second sees what the
 * first reserved. Locks are taken order first, then credit.
 */
export async function lockCredit(tx: Tx, dealerId: string): Promise<Credit> {
  await tx.query`insert into credit_accounts (dealer_id) values (${dealerId}) on conflict do nothing`
  await tx.query`select 1 from credit_accounts where dealer_id = ${dealerId} for update`
  return creditOf(await readCredit(tx, dealerId))
}

interface Reservation {
  dealerId: string
  orderId: string
  number: string
  revision: number
  amount: Money
  released: Money | null
}

/** C-3, C-6: reserves once per order and revision and writes the ledger; call only with the credit row locked. */
export async function reserve(
  tx: Tx,
  credit: Credit,
  { dealerId, orderId, number, revision, amount, released }: Reservation,
): Promise<void> {
  const after = exposure(credit) + amount
  await tx.db
    .insertInto('credit_reservations')
    .values({
      dealer_id: dealerId,
      order_id: orderId,
      revision,
      amount_ore: amount,
      exposure_after_ore: after,
      limit_then_ore: credit.limit,
      released_ore: released,
      at: tx.now,
      released_at: null,
    })
    .execute()
  await tx.query`update credit_accounts set reserved_ore = reserved_ore + ${amount} where dealer_id = ${dealerId}`
  await tx.db
    .insertInto('credit_entries')
    .values({
      id: newId(),
      dealer_id: dealerId,
      kind: 'reserve',
      amount_ore: amount,
      exposure_after_ore: after,
      at: tx.now,
      by_name: tx.actor?.name ?? 'system',
      reference: `O-${number} r${revision}`,
      comment: '',
    })
    .execute()
}
