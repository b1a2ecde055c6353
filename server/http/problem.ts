import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import type { Problem } from '#contract/errors.ts'
import { DatabaseUnavailable } from '#server/db/transaction.ts'
import { refusal, RefusalError } from './refusal-error.ts'

/** Every refusal and fault leaves through here as problem+json (RFC 9457); a fault gets its request id and no detail. */
export function replyProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const known = asRefusal(error)
  if (known.status >= 500) request.log.error({ err: error, requestId: request.id }, 'fault')
  if (known.status === 503) void reply.header('retry-after', '2')
  const { code, params, field } = known.refusal
  const body: Problem = {
    type: `urn:natre:${code}`,
    title: code,
    status: known.status,
    code,
    params,
    ...(field === undefined ? {} : { field }),
    ...(known.errors.length > 0 ? { errors: known.errors } : {}),
    requestId: request.id,
  }
  return reply.code(known.status).type('application/problem+json').send(JSON.stringify(body))
}

const byFastifyCode: Record<string, RefusalError> = {
  FST_ERR_CTP_BODY_TOO_LARGE: refusal('request.tooLarge', { maxBytes: 1_048_576 }),
  FST_ERR_CTP_INVALID_MEDIA_TYPE: refusal('request.notJson'),
  FST_ERR_CTP_INVALID_JSON_BODY: refusal('request.invalid'),
  FST_ERR_CTP_EMPTY_JSON_BODY: refusal('request.invalid'),
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: refusal('request.invalid'),
}

function asRefusal(error: unknown): RefusalError {
  if (error instanceof RefusalError) return error
  if (error instanceof DatabaseUnavailable) return refusal('server.unavailable')
  const { code, statusCode } = error as Partial<FastifyError>
  // lock_timeout: the same key or the same row is being worked on right now.
  if (code === '55P03') return refusal('request.stillRunning')
  if (code && byFastifyCode[code]) return byFastifyCode[code]
  if (statusCode && statusCode >= 400 && statusCode < 500) return refusal('request.invalid')
  return refusal('server.fault')
}
