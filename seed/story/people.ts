import type { Tx } from '#server/db/transaction.ts'
import { newId } from '#server/db/new-id.ts'
import { dealers, people, sellerOf } from './cast.ts'

/** Firms, people and what each firm owes; the opening balance stands as the ledger's first entry (C-6). */
export async function castOnStage(tx: Tx, passwordHash: string): Promise<void> {
  const staff = Object.values(people).filter((one) => one.dealerId === null)
  const theirs = Object.values(people).filter((one) => one.dealerId !== null)
  for (const one of staff) await insertPerson(tx, one, passwordHash)
  for (const dealer of Object.values(dealers)) await insertDealer(tx, dealer)
  for (const one of theirs) await insertPerson(tx, one, passwordHash)
}

const insertPerson = (tx: Tx, one: (typeof people)[keyof typeof people], hash: string) =>
  tx.query`insert into users (id, dealer_id, role, name, email, phone, password_hash, demo_about)
    values (${one.id}, ${one.dealerId}, ${one.role}, ${one.name}, ${one.email}, ${one.phone}, ${hash}, ${one.about})`

async function insertDealer(tx: Tx, dealer: (typeof dealers)[keyof typeof dealers]): Promise<void> {
  const unpaid = dealer.unpaid * 100
  await tx.query`insert into dealers (id, customer_no, name, org_number, address, postal_code, place, state, seller_id, discount_class, freight_zone, markup_bp)
    values (${dealer.id}, ${dealer.customerNo}, ${dealer.name}, ${dealer.orgNumber}, ${dealer.address}, ${dealer.postalCode}, ${dealer.place}, 'approved',
      ${sellerOf[dealer.id]}, ${dealer.discountClass}, ${dealer.freightZone}, ${dealer.markup})`
  await tx.query`insert into credit_accounts (dealer_id, limit_ore, unpaid_ore, overdue_ore, invoices_as_of)
    values (${dealer.id}, ${dealer.limit === null ? null : dealer.limit * 100}, ${unpaid}, ${dealer.overdue * 100}, ${tx.now})`
  if (unpaid > 0)
    await tx.query`insert into credit_entries (id, dealer_id, kind, amount_ore, exposure_after_ore, at, by_name, reference)
      values (${newId()}, ${dealer.id}, 'invoices', ${unpaid}, ${unpaid}, ${beforeAllElse(tx.now)}, 'ERP', 'åpningsbalanse')`
}

/** Older than anything the story tells. */
const beforeAllElse = (now: Date): Date => new Date(now.getTime() - 120 * 86_400_000)
