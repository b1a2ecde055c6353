import type { Params } from '#domain/shared/result.ts'
import { ApiFault, ApiRefusal } from '#web/api.ts'
import { texts } from './texts.ts'

/** From code to sentence: what is wrong, with the figures, and what to do. */
export type Refusals = Record<string, string | ((params: Params) => string)>

const known = new Map<string, string | ((params: Params) => string)>(Object.entries(texts.refusals))

/** A page's own codes; `routes.tsx` calls this with the `refusals` that the page module exports. */
export function addRefusals(refusals: Refusals): void {
  for (const [code, sentence] of Object.entries(refusals)) known.set(code, sentence)
}

export const isWorded = (code: string): boolean => known.has(code)

/** The sentence for a code; an unknown code still gets a sentence that shows it. */
export function refusalText(code: string, params: Params = {}): string {
  const sentence = known.get(code)
  if (sentence === undefined) return texts.unknownRefusal(code)
  return typeof sentence === 'string' ? sentence : sentence(params)
}

/** Words, code and case number of anything that was thrown at us. */
export function explain(error: unknown): { text: string; code?: string; requestId?: string | undefined } {
  if (error instanceof ApiRefusal) {
    const code = known.has(error.code) ? { code: error.code } : {} // an unworded code stands in its sentence already
    return { text: refusalText(error.code, error.params), ...code, requestId: error.requestId }
  }
  if (error instanceof ApiFault) return { text: error.offline ? texts.offline : texts.fault, requestId: error.requestId }
  return { text: texts.fault }
}

/** The sentence for one field of a form, from a refused call. */
export function fieldError(error: unknown, field: string): string | undefined {
  if (!(error instanceof ApiRefusal)) return undefined
  const own = error.errors.find((one) => one.field === field)
  if (own) return refusalText(own.code, own.params)
  return error.field === field ? refusalText(error.code, error.params) : undefined
}
