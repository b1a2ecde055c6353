import { z } from 'zod'
import { id, party, requiredText, text } from './parts.ts'
import { route } from './route.ts'

export const customer = party
  .extend({
    id,
    kind: z.enum(['private', 'company']),
    email: z.string(),
    phone: z.string(),
  })
  .meta({ title: 'Customer' })
export type Customer = z.infer<typeof customer>

export const listCustomers = route({
  method: 'GET',
  path: '/api/customers',
  right: 'customers.see',
  summary: 'Customers of a dealer, by name; search in name, place and org.nr',
  query: z.strictObject({ q: text(100).optional(), dealerId: id.optional() }),
  reply: z.object({ customers: z.array(customer) }),
})

export const addCustomer = route({
  method: 'POST',
  path: '/api/customers',
  right: 'customers.write',
  status: 201,
  summary: 'Add a customer; staff name the dealer',
  body: z.strictObject({
    dealerId: id.optional(),
    kind: z.enum(['private', 'company']),
    name: requiredText(120),
    orgNumber: text(11).nullable().default(null),
    address: text(200).default(''),
    postalCode: z
      .string()
      .trim()
      .regex(/^\d{4}$|^$/)
      .default(''),
    place: text(80).default(''),
    email: text(254).default(''),
    phone: text(30).default(''),
  }),
  reply: customer,
})
