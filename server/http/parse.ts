import type { z } from 'zod'
import type { Parsed, Route } from '#contract/route.ts'
import { RefusalError, type FieldError } from './refusal-error.ts'

const words: Record<string, string> = {
  invalid_type: 'field.wrongType',
  too_small: 'field.tooSmall',
  too_big: 'field.tooBig',
  unrecognized_keys: 'field.unknown',
  invalid_value: 'field.notAllowed',
  invalid_format: 'field.wrongForm',
  custom: 'field.wrongForm',
}

function fieldErrors(error: z.ZodError): FieldError[] {
  return error.issues.slice(0, 50).map((issue) => {
    const limits = issue as { minimum?: number; maximum?: number }
    return {
      field: issue.path.join('.'),
      code:
        issue.code === 'invalid_type' && issue.input === undefined ? 'field.missing' : (words[issue.code] ?? 'field.wrongForm'),
      params: {
        ...(limits.minimum === undefined ? {} : { min: Number(limits.minimum) }),
        ...(limits.maximum === undefined ? {} : { max: Number(limits.maximum) }),
      },
    }
  })
}

/** Deeper than anything we ask for; what is hashed or kept as JSON is walked by recursion. */
const deepest = 40

function isTooDeep(body: unknown): boolean {
  let level: unknown[] = [body]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) return true
    level = level.flatMap((value) =>
      typeof value === 'object' && value !== null ? Object.values(value).filter((inner) => typeof inner === 'object') : [],
    )
  }
  return false
}

/** Params, query and body by the route's schemas; refuses `request.invalid` with every wrong field at once. */
export function parseRequest<R extends Route>(route: R, raw: { params: unknown; query: unknown; body: unknown }): Parsed<R> {
  if (isTooDeep(raw.body)) throw new RefusalError({ code: 'request.invalid', params: { mostLevels: deepest } })
  const errors: FieldError[] = []
  const read = (schema: z.ZodType | undefined, value: unknown): unknown => {
    if (!schema) return undefined
    const result = schema.safeParse(value, { reportInput: true })
    if (!result.success) errors.push(...fieldErrors(result.error))
    return result.data
  }
  const parsed = {
    params: read(route.params, raw.params),
    query: read(route.query, raw.query ?? {}),
    body: read(route.body, raw.body),
  }
  const [first] = errors
  if (first) throw new RefusalError({ code: 'request.invalid', params: {}, field: first.field }, errors)
  return parsed as Parsed<R>
}
