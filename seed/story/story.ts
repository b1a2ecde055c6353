import type { Database } from '#server/db/transaction.ts'
import { castOnStage } from './people.ts'

/** The demo's story, told with `now` as its last day. */
export async function telling(database: Database, now: Date): Promise<void> {
  await castOnStage(database, now)
}
