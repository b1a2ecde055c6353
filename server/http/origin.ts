import type { FastifyRequest } from 'fastify'
import { refusal } from './refusal-error.ts'

/** D16: an unsafe call must come from our own pages, or from a program that sends neither header. */
export function demandOwnOrigin(request: FastifyRequest): void {
  const site = request.headers['sec-fetch-site']
  if (typeof site === 'string' && site !== 'same-origin' && site !== 'none') throw refusal('request.foreignOrigin')
  const origin = request.headers.origin
  if (origin === undefined) return
  if (!URL.canParse(origin) || new URL(origin).host !== request.headers.host) throw refusal('request.foreignOrigin')
}
