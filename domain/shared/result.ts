/** What a decision answers: a value, or a refusal that a person can be told. Faults are thrown, never returned. */
export type Result<T, R extends Refusal = Refusal> = { ok: true; value: T } | { ok: false; error: R }

/** An expected "no": a stable code (worded in the web's texts) and the figures the sentence needs. */
export interface Refusal<Code extends string = string> {
  code: Code
  params: Params
  /** Path of the field that is wrong, as in the request body: `lines.3.quantity`. */
  field?: string
}

export type Params = Record<string, string | number | boolean | null>

export const accept = <T>(value: T): { ok: true; value: T } => ({ ok: true, value })

export function refuse<Code extends string>(
  code: Code,
  params: Params = {},
  field?: string,
): { ok: false; error: Refusal<Code> } {
  return { ok: false, error: field === undefined ? { code, params } : { code, params, field } }
}
