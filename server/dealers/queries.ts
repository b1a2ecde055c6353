import type { DealerState } from '#domain/dealers/dealer.ts'
import { refusal } from '#server/http/refusal-error.ts'
import type { Tx } from '#server/db/transaction.ts'

export interface DealerRow {
  id: string
  customer_no: string
  name: string
  org_number: string
  address: string
  postal_code: string
  place: string
  state: DealerState
  seller_id: string | null
  discount_class: 1 | 2 | 3
  freight_zone: 1 | 2 | 3
  markup_bp: number
}

/** A dealer that the scope reaches; another's id and no id answer alike. */
export async function findDealer(tx: Tx, id: string): Promise<DealerRow> {
  const [row] = await tx.query<DealerRow>`
    select id, customer_no, name, org_number, address, postal_code, place, state, seller_id, discount_class, freight_zone, markup_bp
    from dealers where id = ${id}`
  if (!row) throw refusal('dealer.notFound', {}, 'dealerId')
  return row
}

/** The dealer a call is about: a dealer's user has his own and may name no other; staff must name one. */
export function dealerInScope(tx: Tx, named: string | undefined): Promise<DealerRow> {
  if (tx.scope.kind === 'dealer') {
    if (named !== undefined && named !== tx.scope.dealerId) throw refusal('dealer.notFound', {}, 'dealerId')
    return findDealer(tx, tx.scope.dealerId)
  }
  if (named === undefined) throw refusal('dealer.missing', {}, 'dealerId')
  return findDealer(tx, named)
}
