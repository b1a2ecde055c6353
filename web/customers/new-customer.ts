import { addCustomer } from '#contract/customers.ts'
import { isOrgNumber } from '#domain/shared/org-number.ts'
import type { NewCustomer } from './queries.ts'

export interface Typed {
  kind: 'private' | 'company'
  name: string
  orgNumber: string
  address: string
  postalCode: string
  place: string
  email: string
  phone: string
}

export const untyped: Typed = {
  kind: 'private',
  name: '',
  orgNumber: '',
  address: '',
  postalCode: '',
  place: '',
  email: '',
  phone: '',
}

/** What is sent; the org.nr of a person is nobody's business. */
export function bodyOf(typed: Typed, dealerId: string | null): NewCustomer {
  const orgNumber = typed.kind === 'company' ? typed.orgNumber.replaceAll(/\s/g, '') : ''
  return { ...typed, orgNumber: orgNumber || null, ...(dealerId === null ? {} : { dealerId }) }
}

/** Fields that would be refused, by name: the contract's schema, and the check digit of the org.nr. */
export function wrongFields(body: NewCustomer): ReadonlySet<string> {
  const parsed = addCustomer.body.safeParse(body)
  const wrong = new Set(parsed.success ? [] : parsed.error.issues.map((issue) => String(issue.path[0])))
  if (body.orgNumber && !isOrgNumber(body.orgNumber)) wrong.add('orgNumber')
  return wrong
}
