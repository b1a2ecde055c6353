import { setTimeout as wait } from 'node:timers/promises'
import { demoCatalog } from '#seed/catalog/catalog.ts'
import { addDays, osloDate } from '#domain/shared/dates.ts'
import { DatabaseUnavailable, type Database, type Tx } from '#server/db/transaction.ts'
import { hashPassword } from '#server/users/passwords.ts'
import { demoPassword } from './story/cast.ts'
import { castOnStage } from './story/people.ts'
import { tellStory } from './story/story.ts'

const nobodyYet = { id: 'seed', role: 'system', dealerId: null, name: 'Natre Ekspress' } as const

/**
 * A first start: the catalogue is published when there is none, and in demo mode the cast comes on stage and the story is
 * told. One transaction holds all of it, so a start that is cut off leaves nothing and the next one begins afresh.
 */
export async function prepareDatabase({
  database,
  demo,
  now = new Date(),
}: {
  database: Database
  demo: boolean
  now?: Date
}): Promise<void> {
  const passwordHash = demo ? await hashPassword(demoPassword) : null
  const who = { scope: { kind: 'staff' }, actor: nobodyYet, requestId: 'seed', now } as const
  await afterOthers(() =>
    database.inTransaction(who, async (tx) => {
      if (!(await publishFirstCatalog(tx)) || passwordHash === null) return
      await castOnStage(tx, passwordHash)
      await tellStory(tx, now)
    }),
  )
}

/** The catalogue and the people alone, for tests that tell their own story. */
export async function prepareCast({
  database,
  passwordHash,
  now,
}: {
  database: Database
  passwordHash: string
  now: Date
}): Promise<void> {
  const who = { scope: { kind: 'staff' }, actor: nobodyYet, requestId: 'seed', now } as const
  await database.inTransaction(who, async (tx) => {
    await publishFirstCatalog(tx)
    await castOnStage(tx, passwordHash)
  })
}

/** Another process that prepares the same database holds the catalogue's row until it is done. */
async function afterOthers(work: () => Promise<void>): Promise<void> {
  for (let left = 10; ; left--) {
    try {
      return await work()
    } catch (fault) {
      if (left === 0 || !(fault instanceof DatabaseUnavailable) || fault.reason !== 'busy') throw fault
      await wait(200)
    }
  }
}

/** True for the one process that found the database without a catalogue. In force since before the story begins. */
async function publishFirstCatalog(tx: Tx): Promise<boolean> {
  const aYearAgo = addDays(osloDate(tx.now), -365)
  const from = demoCatalog.validFrom < aYearAgo ? demoCatalog.validFrom : aYearAgo
  const published = await tx.query<{ version: string }>`
    insert into catalog_versions (version, hash, valid_from, content)
    select ${demoCatalog.version}, ${demoCatalog.hash}, ${from}, ${JSON.stringify(demoCatalog)}::jsonb
    where not exists (select from catalog_versions)
    on conflict do nothing returning version`
  return published.length > 0
}
