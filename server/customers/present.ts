import type { Customer } from '#contract/customers.ts'

export interface CustomerRow extends Omit<Customer, 'orgNumber' | 'postalCode'> {
  org_number: string | null
  postal_code: string
}

export const presentCustomer = (row: CustomerRow): Customer => ({
  id: row.id,
  kind: row.kind,
  name: row.name,
  orgNumber: row.org_number,
  address: row.address,
  postalCode: row.postal_code,
  place: row.place,
  email: row.email,
  phone: row.phone,
})
