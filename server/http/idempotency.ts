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
  createHash('sha256')
    .update(canonicalJson([request.method, request.url, request.body ?? null]))
    .digest('hex')

/**
 * O-3, D5: the key's row is written first, in the transaction of the effect. A second call with the same key waits here
 * for the first, then gets its reply; with another body it is refused. A call that fails takes its row back with it.
 */
export async function onceOnly(tx: Tx, key: string, hash: string, act: () => Promise<KeptReply>): Promise<KeptReply> {
  const actor = tx.actor!.id
  const claimed = await tx.query`insert into idempotency_keys (actor_id, key, request_hash, created_at)
    values (${actor}, ${key}, ${hash}, ${tx.now}) on conflict do nothing returning key`
  if (claimed.length === 0) {
    const [kept] = await tx.query<{ request_hash: string; status: number | null; reply: unknown }>`
      select request_hash, status, reply from idempotency_keys where actor_id = ${actor} and key = ${key}`
    if (kept!.request_hash !== hash) throw refusal('request.keyReused')
    if (kept!.status === null) throw refusal('request.stillRunning')
    return { status: kept!.status, body: kept!.reply }
  }
  const reply = await act()
  // Goes out together with COMMIT; should it fail, COMMIT answers with a rollback and the call fails.
  tx.query`update idempotency_keys set status = ${reply.status}, reply = ${JSON.stringify(reply.body ?? null)}::jsonb
    where actor_id = ${actor} and key = ${key}`.catch(() => {})
  return reply
}
