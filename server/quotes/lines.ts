import type { Engine } from '#domain/configurator/evaluate.ts'
import type { CommonChoices, Configuration } from '#domain/configurator/window.ts'
import { newId } from '#server/db/new-id.ts'
import type { Tx } from '#server/db/transaction.ts'
import { priceLine } from './price-line.ts'
import { linesOf, type LineRow, type QuoteRow } from './store.ts'

export interface LineInput {
  quantity: number
  mark: string
  room: string
  configuration: Configuration
}

interface Pricing {
  engine: Engine
  common: CommonChoices
  dealerClass: 1 | 2 | 3
}

/** The columns the engine answers for. */
function computed({ engine, common, dealerClass }: Pricing, configuration: Configuration) {
  const { evaluation, list, net } = priceLine(engine, configuration, common, dealerClass)
  return {
    orderable: evaluation.orderable,
    list_ore: list,
    net_ore: net,
    weight_g: Math.round(evaluation.weightGrams),
    u_value: evaluation.uValue,
    longest_mm: evaluation.longestSideMm,
    lift_slide: false,
  }
}

export function newLine(
  quote: Pick<QuoteRow, 'id' | 'dealer_id'>,
  pricing: Pricing,
  input: LineInput,
  position: number,
): LineRow {
  return {
    id: newId(),
    dealer_id: quote.dealer_id,
    quote_id: quote.id,
    revision: 1,
    position,
    quantity: input.quantity,
    mark: input.mark,
    room: input.room,
    configuration: input.configuration,
    ...computed(pricing, input.configuration),
  }
}

export const changedLine = (line: LineRow, pricing: Pricing, input: LineInput): LineRow => ({
  ...line,
  ...input,
  revision: line.revision + 1,
  ...computed(pricing, input.configuration),
})

const forWriting = (line: LineRow) => ({ ...line, configuration: JSON.stringify(line.configuration) })

export async function insertLines(tx: Tx, lines: readonly LineRow[]): Promise<void> {
  if (lines.length > 0) await tx.db.insertInto('quote_lines').values(lines.map(forWriting)).execute()
}

export async function updateLine(tx: Tx, line: LineRow): Promise<void> {
  const { id, dealer_id, ...columns } = forWriting(line)
  await tx.db.updateTable('quote_lines').set(columns).where('dealer_id', '=', dealer_id).where('id', '=', id).execute()
}

/** Every line again, after a change of what they share: common choices, or the catalogue in force. */
export async function repriceAll(tx: Tx, quote: QuoteRow, pricing: Pricing): Promise<LineRow[]> {
  const lines = (await linesOf(tx, quote)).map((line) => ({
    ...line,
    revision: line.revision + 1,
    ...computed(pricing, line.configuration),
  }))
  for (const line of lines) await updateLine(tx, line)
  return lines
}
