import type { FastifyInstance } from 'fastify'
import type { Database } from '#server/db/transaction.ts'

/** `/livez`: the process answers. `/readyz`: it may be sent work: not on its way out, and the database takes writes. */
export function healthRoutes(app: FastifyInstance, database: Database, draining: () => boolean): void {
  app.get('/livez', async () => ({ status: 'ok' }))
  app.get('/readyz', async (_request, reply) => {
    if (draining()) return reply.code(503).send({ status: 'draining' })
    try {
      await database.ping()
      return { status: 'ok' }
    } catch {
      return reply.code(503).send({ status: 'database unavailable' })
    }
  })
}
