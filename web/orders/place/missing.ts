/** What still stands between this page and an order. The answers are the domain's and the contract's; nothing is judged here. */
import { placeOrder, type OrderDraft } from '#contract/orders.ts'
import type { DealerState } from '#domain/dealers/dealer.ts'
import type { Order } from '#domain/orders/order.ts'
import { openWarnings, place, type PlaceFacts, type Placement } from '#domain/orders/place.ts'
import { ore } from '#domain/shared/money.ts'
import type { Refusal } from '#domain/shared/result.ts'
import { asFrozenLine } from '#web/orders/order-facts.ts'
import type { PlaceBody } from '#web/orders/queries.ts'
import { isAccepted, isChecked, type Filled, type PlaceState } from './draft.ts'

/** The order that came back, as far as the decision asks for it. */
const returnedOrder = (draft: OrderDraft): Order | null =>
  draft.returned && {
    id: draft.quoteNumber,
    dealerId: draft.dealer.id,
    quoteId: draft.quoteNumber,
    number: draft.quoteNumber,
    status: 'returned',
    revision: 1,
    total: ore(0),
    confirmationVersion: 0,
    checked: false,
  }

function weekOf(key: string): { year: number; week: number } | null {
  const [year, week] = key.split('-').map(Number)
  return year && week ? { year, week } : null
}

export function bodyOf(draft: OrderDraft, state: PlaceState): PlaceBody {
  const { reference, wantedWeek, ...destination } = state.filled
  return {
    // An unchosen road or unloading is left to the schema to refuse.
    destination: { ...destination, wantedWeek: weekOf(wantedWeek) } as PlaceBody['destination'],
    reference,
    checkedLines: draft.lines.filter((line) => isChecked(state, line)).map((line) => line.id),
    acceptedWarnings: draft.lines.flatMap((line) =>
      line.warnings.filter((warning) => isAccepted(state, line.id, warning)).map(({ rule }) => ({ line: line.id, rule })),
    ),
    termsAccepted: state.terms === draft.termsVersion,
    seenTotal: draft.totals.gross,
  }
}

/** Fields that the contract would refuse, by name. */
export function wrongFields(body: PlaceBody): ReadonlySet<string> {
  const parsed = placeOrder.body.safeParse(body)
  return new Set(
    parsed.success
      ? []
      : parsed.error.issues.map((issue) => String(issue.path[0] === 'destination' ? (issue.path[1] ?? '') : issue.path[0])),
  )
}

const factsOf = (draft: OrderDraft, body: PlaceBody, placedByStaff: boolean): PlaceFacts => ({
  quoteStatus: draft.returned ? 'draft' : 'accepted',
  dealerState: draft.dealer.state as DealerState,
  returned: returnedOrder(draft),
  lines: draft.lines.map(asFrozenLine),
  notOrderable: draft.notOrderable,
  total: ore(draft.totals.gross),
  termsVersion: draft.termsVersion,
  reference: body.reference ?? '',
  placedByStaff,
})

interface Question {
  facts: PlaceFacts
  placement: Placement
}

/** The same question with this one thing put right, or null when nothing on this page can. */
function mended({ facts, placement }: Question, code: string): Question | null {
  if (code === 'order.lineNotOrderable') return { facts: { ...facts, notOrderable: [] }, placement }
  if (code === 'order.referenceMissing') return { facts: { ...facts, reference: '–' }, placement }
  if (code === 'order.linesNotChecked')
    return { facts, placement: { ...placement, checkedLines: facts.lines.map((line) => line.id) } }
  if (code === 'order.warningsNotAccepted')
    return { facts, placement: { ...placement, acceptedWarnings: openWarnings(facts.lines, []) } }
  if (code === 'order.termsNotAccepted') return { facts, placement: { ...placement, termsAccepted: true } }
  return null
}

/** Everything the decision would refuse, in its own order: asked, put right, and asked again. */
export function refusalsOf(draft: OrderDraft, body: PlaceBody, placedByStaff: boolean): Refusal[] {
  const found: Refusal[] = []
  let question: Question | null = {
    facts: factsOf(draft, body, placedByStaff),
    placement: { ...body, seenTotal: ore(body.seenTotal) },
  }
  while (question) {
    const outcome = place(question.facts, question.placement)
    if (outcome.ok) break
    found.push(outcome.error)
    question = mended(question, outcome.error.code)
  }
  return found
}

export type FieldName = keyof Filled
