import { createHash } from 'node:crypto'
import { describe, drawing, toSvg } from '#domain/configurator/drawing.ts'
import type { Engine } from '#domain/configurator/evaluate.ts'
import type { ConfirmationContent } from '#domain/orders/order.ts'
import type { QuoteContent } from '#domain/quotes/content.ts'
import { engineOf } from '#server/catalog/catalog-in-force.ts'
import type { Actor, Database, Tx } from '#server/db/transaction.ts'
import { refusal } from '#server/http/refusal-error.ts'
import type { FileReply } from '#server/http/serve.ts'
import { drawingSize, prepareConfirmation, prepareQuote } from './prepare.ts'
import type { DocumentKey } from './queue.ts'
import { renderPdf } from './render.ts'

const system: Actor = { id: 'system', role: 'system', dealerId: null, name: 'Natre Ekspress' }

/** A kept paper; `document.notReady` while its job is under way. Bytes that no longer match their hash are never served. */
export async function readDocument(tx: Tx, key: DocumentKey, name: string): Promise<FileReply> {
  const row = await rowOf(tx, key).selectAll().executeTakeFirst()
  if (!row) throw refusal('document.notFound')
  if (row.status !== 'ready' || !row.bytes) throw refusal('document.notReady', { status: row.status })
  if (sha256(row.bytes) !== row.sha256) throw new Error('a kept document does not match its hash')
  return { bytes: row.bytes, type: 'application/pdf', name }
}

/**
 * D-1. The job: draws the paper from the frozen version and keeps it with its hash. It may run twice: the content is frozen, so
 * the second run finds the paper there and leaves it. The drawing happens between two transactions, so none waits for it.
 */
export async function drawDocument(key: DocumentKey, { database }: { database: Database }): Promise<void> {
  const who = { scope: { kind: 'dealer', dealerId: key.dealerId }, actor: system, requestId: 'job' } as const
  const job = await database.inTransaction(who, (tx) => loadContent(tx, key), { readOnly: true })
  if (!job) return
  const bytes = await draw(job)
  await database.inTransaction(
    who,
    (tx) =>
      tx.query`update documents set status = 'ready', sha256 = ${sha256(bytes)}, bytes = ${Buffer.from(bytes)}, made_at = ${tx.now}
      where dealer_id = ${key.dealerId} and subject_id = ${key.subjectId} and kind = ${key.kind} and version = ${key.version} and status <> 'ready'`,
  )
}

interface Loaded {
  content: QuoteContent | ConfirmationContent
  hash: string
  engine: Engine
}

async function loadContent(tx: Tx, key: DocumentKey): Promise<Loaded | null> {
  const waiting = await rowOf(tx, key).select('status').executeTakeFirst()
  if (!waiting || waiting.status === 'ready') return null
  const [row] =
    key.kind === 'quote'
      ? await tx.query<{ content: QuoteContent; hash: string }>`
        select content, hash from quote_versions where dealer_id = ${key.dealerId} and quote_id = ${key.subjectId} and version = ${key.version}`
      : await tx.query<{ content: ConfirmationContent; hash: string }>`
        select content, hash from confirmations where dealer_id = ${key.dealerId} and order_id = ${key.subjectId} and version = ${key.version}`
  if (!row) return null
  return { ...row, engine: await engineOf(tx, row.content.catalogHash) }
}

async function draw({ content, hash, engine }: Loaded): Promise<Uint8Array> {
  const drawings = content.lines.map(({ configuration }) => ({
    svg: toSvg(drawing(engine, configuration, content.common, { view: 'outside', detail: 'medium' }), drawingSize),
    alt: describe(engine, configuration, content.common),
  }))
  if (content.kind === 'quote') return renderPdf('quote', prepareQuote(content, { hash, drawings }))
  return renderPdf('confirmation', prepareConfirmation(content, { hash, drawings }))
}

const rowOf = (tx: Tx, key: DocumentKey) =>
  tx.db
    .selectFrom('documents')
    .where('dealer_id', '=', key.dealerId)
    .where('subject_id', '=', key.subjectId)
    .where('kind', '=', key.kind)
    .where('version', '=', key.version)

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
