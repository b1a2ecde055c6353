import { refusalStatus, type RefusalCode } from '#contract/errors.ts'
import type { Params, Refusal, Result } from '#domain/shared/result.ts'

export interface FieldError {
  field: string
  code: string
  params: Params
}

/** The one error class the reply knows how to tell: a refusal on its way out. */
export class RefusalError extends Error {
  readonly refusal: Refusal
  readonly errors: FieldError[]

  constructor(refusal: Refusal, errors: FieldError[] = []) {
    super(refusal.code)
    this.refusal = refusal
    this.errors = errors
  }

  get status(): number {
    return refusalStatus[this.refusal.code as RefusalCode] ?? 422
  }
}

export function refusal(code: RefusalCode, params: Params = {}, field?: string): RefusalError {
  return new RefusalError(field === undefined ? { code, params } : { code, params, field })
}

/** The value, or the refusal thrown: the transaction rolls back and the reply words it. */
export function orThrow<T>(result: Result<T>): T {
  if (result.ok) return result.value
  throw new RefusalError(result.error)
}
