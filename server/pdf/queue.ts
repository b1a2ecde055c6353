import type { Tx } from '#server/db/transaction.ts'
import { queueJob } from '#server/jobs/queue.ts'

export interface DocumentKey {
  dealerId: string
  subjectId: string
  kind: 'quote' | 'confirmation'
  version: number
}

/** Asks for a paper in the transaction of its cause: the row says it is coming, the job draws it. */
export async function queueDocument(tx: Tx, key: DocumentKey): Promise<void> {
  await tx.db
    .insertInto('documents')
    .values({
      dealer_id: key.dealerId,
      subject_id: key.subjectId,
      kind: key.kind,
      version: key.version,
      status: 'waiting',
      sha256: null,
      bytes: null,
      made_at: null,
    })
    .execute()
  await queueJob(tx, 'drawDocument', key, { key: `document ${key.kind} ${key.subjectId} ${key.version}` })
}
