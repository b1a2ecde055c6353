import type { Selectable } from 'kysely'
import type { Tables } from '#server/db/tables.ts'
import type { Tx } from '#server/db/transaction.ts'
import { refusal } from '#server/http/refusal-error.ts'

export type QuoteRow = Selectable<Tables['quotes']>
export type LineRow = Selectable<Tables['quote_lines']>

/** A quote the scope reaches, by number; another dealer's and none answer alike. */
export async function findQuote(tx: Tx, number: string): Promise<QuoteRow> {
  const [row] = await tx.query<QuoteRow>`select * from quotes where number = ${number}`
  if (!row) throw refusal('quote.notFound')
  return row
}

/** The same, locked until the transaction ends: every change of a quote goes through here. */
export async function lockQuote(tx: Tx, number: string): Promise<QuoteRow> {
  const [row] = await tx.query<QuoteRow>`select * from quotes where number = ${number} for update`
  if (!row) throw refusal('quote.notFound')
  return row
}

export const linesOf = (tx: Tx, quote: { id: string; dealer_id: string }): Promise<LineRow[]> =>
  tx.query<LineRow>`select * from quote_lines where dealer_id = ${quote.dealer_id} and quote_id = ${quote.id} order by position, id`

/** Only what the sums need: an edit of a long quote does not read every configuration. */
export const sumRows = (tx: Tx, quote: { id: string; dealer_id: string }) =>
  tx.query<Pick<LineRow, 'quantity' | 'net_ore' | 'weight_g' | 'longest_mm' | 'lift_slide'>>`
    select quantity, net_ore, weight_g, longest_mm, lift_slide from quote_lines
    where dealer_id = ${quote.dealer_id} and quote_id = ${quote.id}`

/** What the list is searched in: number, mark, reference and customer, in small letters. */
export const searchText = (parts: readonly string[]): string => parts.join(' ').toLocaleLowerCase('nb')

/** Writes the changed columns; `updated_at` and the search text follow by themselves. */
export async function saveQuote(tx: Tx, quote: QuoteRow, change: Partial<QuoteRow>): Promise<QuoteRow> {
  const next = { ...quote, ...change, updated_at: tx.now }
  next.search_text = searchText([next.number, next.mark, next.reference, next.customer_name])
  if (change.turn !== undefined && change.turn !== quote.turn) next.turn_since = tx.now
  const { id, dealer_id, common, ...columns } = next
  await tx.db
    .updateTable('quotes')
    .set({ ...columns, common: JSON.stringify(common) })
    .where('dealer_id', '=', dealer_id)
    .where('id', '=', id)
    .execute()
  return next
}

/** D: number of quote and order alike, `26` and a running number of at least four digits. */
export async function nextNumber(tx: Tx): Promise<string> {
  const [row] = await tx.query<{ next: number }>`select nextval('deal_number')::int as next`
  return `${String(tx.now.getUTCFullYear() % 100).padStart(2, '0')}${String(row!.next).padStart(4, '0')}`
}
