import type { FastifyInstance } from 'fastify'
import { openApi } from './openapi.ts'

/** Open to all: the API's description holds nobody's data. */
export function openApiRoute(app: FastifyInstance): void {
  const text = JSON.stringify(openApi())
  app.get('/api/openapi.json', async (_request, reply) => reply.type('application/json').send(text))
}
