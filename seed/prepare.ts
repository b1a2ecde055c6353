import { demoCatalog } from '#seed/catalog/catalog.ts'
import type { Database, Tx } from '#server/db/transaction.ts'
import { telling } from './story/story.ts'

const nobodyYet = { id: 'seed', role: 'system', dealerId: null, name: 'Natre Ekspress' } as const

/** A first start: the catalogue is published when there is none, and in demo mode the story is told. Runs once. */
export async function prepareDatabase({ database, demo }: { database: Database; demo: boolean }): Promise<void> {
  const who = { scope: { kind: 'staff' }, actor: nobodyYet, requestId: 'seed' } as const
  const isNew = await database.inTransaction(who, publishFirstCatalog)
  if (isNew && demo) await telling(database, new Date())
}

/** True for the one process that found the database without a catalogue. */
async function publishFirstCatalog(tx: Tx): Promise<boolean> {
  const published = await tx.query<{ version: string }>`
    insert into catalog_versions (version, hash, valid_from, content)
    select ${demoCatalog.version}, ${demoCatalog.hash}, ${demoCatalog.validFrom}, ${JSON.stringify(demoCatalog)}::jsonb
    where not exists (select from catalog_versions)
    on conflict do nothing returning version`
  return published.length > 0
}
