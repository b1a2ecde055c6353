import { addCustomer, listCustomers } from '#contract/customers.ts'
import { isOrgNumber } from '#domain/shared/org-number.ts'
import { likePattern } from '#server/db/like-pattern.ts'
import { newId } from '#server/db/new-id.ts'
import { dealerInScope } from '#server/dealers/queries.ts'
import { refusal } from '#server/http/refusal-error.ts'
import { serve, type Wiring } from '#server/http/serve.ts'
import { presentCustomer, type CustomerRow } from './present.ts'

export function customerRoutes(wiring: Wiring): void {
  serve(wiring, listCustomers, async (tx, { query }) => {
    const dealer = await dealerInScope(tx, query.dealerId)
    const pattern = likePattern(query.q ?? '')
    const rows = await tx.query<CustomerRow>`
      select id, kind, name, org_number, address, postal_code, place, email, phone from customers
      where dealer_id = ${dealer.id} and (name ilike ${pattern} or place ilike ${pattern} or org_number like ${pattern})
      order by name limit 200`
    return { customers: rows.map(presentCustomer) }
  })

  serve(wiring, addCustomer, async (tx, { body }) => {
    const dealer = await dealerInScope(tx, body.dealerId)
    const orgNumber = body.orgNumber?.replace(/\s/g, '') || null
    if (orgNumber !== null && !isOrgNumber(orgNumber)) throw refusal('customer.invalid', { orgNumber }, 'orgNumber')
    const row = {
      id: newId(),
      dealer_id: dealer.id,
      kind: body.kind,
      name: body.name,
      org_number: orgNumber,
      address: body.address,
      postal_code: body.postalCode,
      place: body.place,
      email: body.email,
      phone: body.phone,
      created_at: tx.now,
    }
    await tx.db.insertInto('customers').values(row).execute()
    return presentCustomer(row)
  })
}
