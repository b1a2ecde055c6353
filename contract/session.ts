import { z } from 'zod'
import { roles } from '#domain/users/role.ts'
import { id, text } from './parts.ts'
import { route } from './route.ts'

const contact = z.object({ name: z.string(), email: z.string(), phone: z.string() })

export const session = z
  .object({
    user: z.object({
      id,
      name: z.string(),
      email: z.string(),
      role: z.enum(roles),
      dealer: z.object({ id, name: z.string(), customerNo: z.string() }).nullable(),
    }),
    /** «Dine kontakter i Natre»: customer service, and the dealer's own seller. */
    contacts: z.object({
      service: z.object({ email: z.string(), phone: z.string(), note: z.string() }),
      seller: contact.nullable(),
    }),
    demo: z.boolean(),
  })
  .meta({ title: 'Session' })

export const signIn = route({
  method: 'POST',
  path: '/api/session',
  right: 'public',
  status: 201,
  summary: 'Sign in with e-mail and password',
  body: z.strictObject({ email: text(254).min(1), password: z.string().min(1).max(256) }),
  reply: session,
})
export const showSession = route({
  method: 'GET',
  path: '/api/session',
  right: 'session.own',
  summary: 'Who is signed in',
  reply: session,
})
export const signOut = route({
  method: 'DELETE',
  path: '/api/session',
  right: 'session.own',
  status: 204,
  summary: 'Sign out',
  reply: z.null(),
})

/** The cast of the demo data; 404 outside demo mode. */
export const showCast = route({
  method: 'GET',
  path: '/api/demo-session',
  right: 'public',
  summary: 'Demo people one may sign in as',
  reply: z.object({
    cast: z.array(z.object({ id, name: z.string(), role: z.enum(roles), dealer: z.string().nullable(), about: z.string() })),
  }),
})
export const signInAs = route({
  method: 'POST',
  path: '/api/demo-session',
  right: 'public',
  status: 201,
  summary: 'Sign in as one of the demo people',
  body: z.strictObject({ userId: id }),
  reply: session,
})
