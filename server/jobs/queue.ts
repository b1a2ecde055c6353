import type { Tx } from '#server/db/transaction.ts'

/** Queued with the transaction: no mail about an order that was rolled back. A waiting job of the same key is replaced. */
export async function queueJob(tx: Tx, task: string, payload: object, { key }: { key?: string } = {}): Promise<void> {
  await tx.query`select app.queue_job(${task}, ${JSON.stringify(payload)}::jsonb, ${key ?? null})`
}
