import { createHash } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { canonicalJson } from '#domain/shared/canonical.ts'
import type { Tx } from '#server/db/transaction.ts'
import { refusal } from './refusal-error.ts'

export interface KeptReply {
  status: number
  body: unknown
}

/** The key an unsafe call must carry (O-3); a UUID or any 8–80 plain characters. */
export function demandKey(request: FastifyRequest): string {
  const key = request.headers['idempotency-key']
  if (typeof key !== 'string' || !/^[\w.:-]{8,80}$/.test(key)) throw refusal('request.keyMissing')
  return key
}

export const requestHash = (request: FastifyRequest): string =>
  createHash('sha256').update(canonicalJson([request.method, request.url, request.body ?? null])).digest('hex')

/**
 * O-3, D5: the key's row is written first, in the transaction of the effect. A second call with the same key waits here
 * for the first, then gets its reply; with another body it is refused. A call that fails takes its row back with it.
 */
export async function onceOnly(tx: Tx, key: string, hash: string, act: () => Promise<KeptReply>): Promise<KeptReply> {
  const actor = tx.actor!.id
  const claimed = await tx.db
    .insertInto('idempotency_keys')
    .values({ actor_id: actor, key, request_hash: hash, status: null, reply: null, created_at: tx.now })
    .onConflict((conflict) => conflict.doNothing())
    .returning('key')
    .executeTakeFirst()
  const row = tx.db.selectFrom('idempotency_keys').where('actor_id', '=', actor).where('key', '=', key)
  if (!claimed) {
    const kept = await row.selectAll().executeTakeFirstOrThrow()
    if (kept.request_hash !== hash) throw refusal('request.keyReused')
    if (kept.status === null) throw refusal('request.stillRunning')
    return { status: kept.status, body: kept.reply }
  }
  const reply = await act()
  await tx.db
    .updateTable('idempotency_keys')
    .set({ status: reply.status, reply: JSON.stringify(reply.body ?? null) })
    .where('actor_id', '=', actor)
    .where('key', '=', key)
    .execute()
  return reply
}
