import { mayOrder, type DealerState } from '#domain/dealers/dealer.ts'
import type { FrozenLine } from '#domain/quotes/content.ts'
import { isOpenTo, type QuoteStatus } from '#domain/quotes/status.ts'
import { minus, type Money } from '#domain/shared/money.ts'
import { accept, refuse, type Result } from '#domain/shared/result.ts'
import type { Order } from './order.ts'
import { isOpenTo as orderIsOpenTo } from './status.ts'

/** What the person on the order page has ticked, and the total that stood on his screen. */
export interface Placement {
  checkedLines: readonly string[]
  acceptedWarnings: readonly { line: string; rule: string }[]
  termsAccepted: boolean
  seenTotal: Money
}

export interface PlaceFacts {
  quoteStatus: QuoteStatus
  dealerState: DealerState
  /** The order these lines came back from, when Natre returned it. */
  returned: Order | null
  lines: readonly FrozenLine[]
  /** Lines the engine will not let through, with what is wrong. */
  notOrderable: readonly { line: string; text: string }[]
  total: Money
  termsVersion: string
  reference: string
  placedByStaff: boolean
}

/**
 * O-1, O-2, Q-8: whether a quote may be put in order: accepted (or mended after a return), every line orderable, every
 * line checked, every warning taken on, terms accepted, and the total the one that was seen.
 */
export function place(facts: PlaceFacts, placement: Placement): Result<true> {
  if (!mayOrder(facts.dealerState)) return refuse('dealer.mayNotOrder', { state: facts.dealerState })
  const mended = facts.returned !== null && orderIsOpenTo(facts.returned.status, 'resubmit')
  if (!isOpenTo(facts.quoteStatus, mended ? 'resubmit' : 'order'))
    return refuse('quote.notOpenTo', { action: 'order', status: facts.quoteStatus })
  if (facts.placedByStaff && facts.reference.trim() === '') return refuse('order.referenceMissing', {}, 'reference')
  if (facts.lines.length === 0) return refuse('quote.noLines')
  const [faulty] = facts.notOrderable
  if (faulty)
    return refuse('order.lineNotOrderable', { line: faulty.line, text: faulty.text, count: facts.notOrderable.length }, 'lines')
  const unchecked = facts.lines.filter((line) => !placement.checkedLines.includes(line.id))
  if (unchecked.length > 0)
    return refuse('order.linesNotChecked', { count: unchecked.length, position: unchecked[0]!.position }, 'checkedLines')
  const open = openWarnings(facts.lines, placement.acceptedWarnings)
  if (open.length > 0) return refuse('order.warningsNotAccepted', { count: open.length, rule: open[0]!.rule }, 'acceptedWarnings')
  if (!placement.termsAccepted) return refuse('order.termsNotAccepted', {}, 'termsAccepted')
  if (placement.seenTotal !== facts.total)
    return refuse(
      'order.totalDiffers',
      { seen: placement.seenTotal, now: facts.total, difference: minus(facts.total, placement.seenTotal) },
      'seenTotal',
    )
  return accept(true)
}

/** Warnings of the lines that nobody has taken on yet. */
export function openWarnings(
  lines: readonly FrozenLine[],
  accepted: readonly { line: string; rule: string }[],
): { line: string; rule: string; text: string }[] {
  const taken = new Set(accepted.map((one) => `${one.line} ${one.rule}`))
  return lines.flatMap((line) =>
    line.warnings.filter((warning) => !taken.has(`${line.id} ${warning.rule}`)).map((warning) => ({ line: line.id, ...warning })),
  )
}
