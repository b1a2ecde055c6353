import type { Catalog } from '#domain/catalog/catalog.ts'
import { prepare, type Engine } from '#domain/configurator/evaluate.ts'
import { osloDate } from '#domain/shared/dates.ts'
import type { Tx } from '#server/db/transaction.ts'

const engines = new Map<string, Engine>()

/** The engine of one catalogue, its rules parsed once per process; a published catalogue never changes, so its hash is the key. */
export async function engineOf(tx: Tx, hash: string): Promise<Engine> {
  const ready = engines.get(hash)
  if (ready) return ready
  const [row] = await tx.query<{ content: Catalog }>`select content from catalog_versions where hash = ${hash}`
  if (!row) throw new Error('no catalogue with that hash')
  const engine = prepare(row.content)
  engines.set(hash, engine)
  return engine
}

/** The newest catalogue that is valid today. */
export async function engineInForce(tx: Tx): Promise<Engine> {
  const [row] = await tx.query<{ hash: string }>`
    select hash from catalog_versions where valid_from <= ${osloDate(tx.now)} order by valid_from desc, version desc limit 1`
  if (!row) throw new Error('no catalogue is in force')
  return engineOf(tx, row.hash)
}
