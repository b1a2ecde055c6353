import { newId } from '#server/db/new-id.ts'
import type { EventParams } from '#server/db/tables.ts'
import type { Tx } from '#server/db/transaction.ts'

type Author = { name: string; side: 'dealer' | 'natre' }

export const sideOf = (role: string): Author['side'] => (role === 'user' || role === 'superuser' ? 'dealer' : 'natre')
export const authorOf = (tx: Tx): Author => ({ name: tx.actor!.name, side: sideOf(tx.actor!.role) })

/** One line of the story of a quote and its order, written with its cause. */
export async function tell(
  tx: Tx,
  about: { dealerId: string; quoteId: string; orderId: string | null },
  type: string,
  params: EventParams = {},
): Promise<void> {
  const author = authorOf(tx)
  await tx.db
    .insertInto('events')
    .values({
      id: newId(),
      dealer_id: about.dealerId,
      quote_id: about.quoteId,
      order_id: about.orderId,
      type,
      at: tx.now,
      actor_id: tx.actor!.role === 'system' ? null : tx.actor!.id,
      actor_name: author.name,
      actor_side: author.side,
      params: JSON.stringify(params),
    })
    .execute()
}

interface EventRow {
  id: string
  type: string
  at: Date
  actor_name: string
  actor_side: Author['side']
  params: EventParams
}

/** The story of a quote and its order, which share the number; newest first. */
export async function storyOf(tx: Tx, number: string) {
  const rows = await tx.query<EventRow>`
    select e.id, e.type, e.at, e.actor_name, e.actor_side, e.params
    from quotes q join events e on e.dealer_id = q.dealer_id and e.quote_id = q.id
    where q.number = ${number} order by e.at desc, e.id desc limit 200`
  return rows.map((row) => ({
    id: row.id,
    type: row.type,
    at: row.at.toISOString(),
    by: { name: row.actor_name, side: row.actor_side },
    params: row.params,
  }))
}
