import type { FastifyInstance } from 'fastify'
import { randomInt, randomUUID } from 'node:crypto'
import { buildApp } from '#server/app.ts'
import { readConfig } from '#server/config.ts'
import { createDatabase, type Actor, type Database, type Tx } from '#server/db/transaction.ts'
import { newId } from '#server/db/new-id.ts'
import { drainJobs } from '#server/jobs/worker.ts'
import { createLog } from '#server/log.ts'
import { tasks } from '#server/tasks.ts'
import { hashPassword } from '#server/users/passwords.ts'
import { openSession } from '#server/users/sessions.ts'
import { prepareCast } from '#seed/prepare.ts'
import { actorOf, demoPassword, type Person } from '#seed/story/cast.ts'
import { clientOf, type Client } from './client.ts'
import { freshDatabase, type FreshDatabase } from './database.ts'

const log = createLog('error')
const passwordHash = hashPassword(demoPassword)

/** A Tuesday morning. */
export const testNow = new Date('2026-11-24T08:00:00Z')

/** The whole server on a database of its own, with catalogue and cast and nothing else; time stands still until it is moved. */
export interface Portal {
  fresh: FreshDatabase
  app: FastifyInstance
  clock: { now: Date }
  stranger: Client
  asUser(person: Pick<Person, 'id'>): Client
  withToken(token: string): Client
  /** Reads or lays out what no command does, with all of Natre's view. */
  asStaff<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  /** Within a dealer's walls, for commands called without HTTP. */
  within<T>(person: Person, work: (tx: Tx) => Promise<T>): Promise<T>
  aDealer(options?: DealerOptions): Promise<TestDealer>
  /** A second server process, as far as the database can tell. */
  anotherServer(): Promise<{ asUser(person: Pick<Person, 'id'>): Client }>
  drainJobs(): Promise<void>
  close(): Promise<void>
}

interface DealerOptions {
  limitOre?: number | null
  unpaidOre?: number
  state?: 'applied' | 'approved' | 'blocked' | 'closed'
  name?: string
}

export interface TestDealer {
  id: string
  name: string
  superuser: Person
  user: Person
}

/** Without the cast nothing is there at all, not even a catalogue. */
export async function startPortal({ cast = true, sessionMemoryMs = 0 } = {}): Promise<Portal> {
  const fresh = await freshDatabase()
  const clock = { now: testNow }
  if (cast) await prepareCast({ database: fresh.database, passwordHash: await passwordHash, now: clock.now })
  const closing: (() => Promise<unknown>)[] = []
  const serverOn = async (database: Database) => {
    const config = readConfig({ LOG_LEVEL: 'error', DATA_DIR: '/tmp/natre-test-none' })
    const app = await buildApp({ database, config, log, now: () => clock.now, checkReplies: true, sessionMemoryMs })
    closing.push(() => app.close())
    return app
  }
  const app = await serverOn(fresh.database)
  const asUserAt = (one: FastifyInstance) => {
    const tokens = new Map<string, Promise<string>>()
    return (person: Pick<Person, 'id'>): Client =>
      clientOf(one, () => {
        // Moving the clock ends sessions, as it should; a person then signs in anew.
        const key = `${person.id} ${clock.now.getTime()}`
        const token = tokens.get(key) ?? openSession(fresh.database, person.id, clock.now)
        tokens.set(key, token)
        return token
      })
  }
  const asStaff = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
    fresh.database.inTransaction({ scope: { kind: 'staff' }, actor: null, requestId: 'test', now: clock.now }, work)
  return {
    fresh,
    app,
    clock,
    asStaff,
    stranger: clientOf(app, async () => null),
    asUser: asUserAt(app),
    withToken: (token) => clientOf(app, async () => token),
    within: (person, work) => {
      const actor: Actor = actorOf(person)
      const scope =
        person.dealerId === null ? ({ kind: 'staff' } as const) : ({ kind: 'dealer', dealerId: person.dealerId } as const)
      return fresh.database.inTransaction({ scope, actor, requestId: 'test', now: clock.now }, work)
    },
    aDealer: (options = {}) => asStaff((tx) => insertDealer(tx, options)),
    anotherServer: async () => {
      const database = createDatabase(fresh.app, log)
      const other = await serverOn(database)
      closing.push(() => database.close())
      return { asUser: asUserAt(other) }
    },
    drainJobs: () => drainJobs(fresh.jobs, tasks, { database: fresh.database, log }),
    close: async () => {
      for (const end of closing) await end()
      await fresh.drop()
    },
  }
}

async function insertDealer(
  tx: Tx,
  { limitOre = 100_000_000, unpaidOre = 0, state = 'approved', name = `Forhandler ${randomUUID().slice(0, 8)}` }: DealerOptions,
): Promise<TestDealer> {
  const id = newId()
  await tx.query`insert into dealers (id, customer_no, name, org_number, address, postal_code, place, state, discount_class, freight_zone, markup_bp)
    values (${id}, ${String(randomInt(20_000, 999_999_999))}, ${name}, '310000019', 'Gata 1', '2317', 'Hamar', ${state}, 1, 1, 2500)`
  await tx.query`insert into credit_accounts (dealer_id, limit_ore, unpaid_ore, invoices_as_of) values (${id}, ${limitOre}, ${unpaidOre}, ${tx.now})`
  if (unpaidOre > 0)
    await tx.query`insert into credit_entries (id, dealer_id, kind, amount_ore, exposure_after_ore, at, by_name, reference)
      values (${newId()}, ${id}, 'invoices', ${unpaidOre}, ${unpaidOre}, ${tx.now}, 'ERP', 'åpningsbalanse')`
  return { id, name, superuser: await insertUser(tx, id, 'superuser'), user: await insertUser(tx, id, 'user') }
}

async function insertUser(tx: Tx, dealerId: string, role: 'user' | 'superuser'): Promise<Person> {
  const id = newId()
  const person: Person = {
    id,
    name: `${role} ${id.slice(-6)}`,
    email: `${id}@test.example`,
    phone: '90000100',
    role,
    dealerId,
    about: '',
  }
  await tx.query`insert into users (id, dealer_id, role, name, email, phone, password_hash)
    values (${id}, ${dealerId}, ${role}, ${person.name}, ${person.email}, ${person.phone}, ${await passwordHash})`
  return person
}
