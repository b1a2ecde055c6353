import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import fastify, { LogController, type FastifyInstance } from 'fastify'
import { allRoutes } from '#contract/all.ts'
import type { Route } from '#contract/route.ts'
import { catalogRoutes } from './catalog/routes.ts'
import type { Config } from './config.ts'
import { customerRoutes } from './customers/routes.ts'
import type { Database } from './db/transaction.ts'
import { dealRoutes } from './deals/routes.ts'
import { dealerRoutes } from './dealers/routes.ts'
import { healthRoutes } from './http/health.ts'
import { openApiRoute } from './http/openapi-route.ts'
import { replyProblem } from './http/problem.ts'
import { securityHeaders } from './http/security-headers.ts'
import type { Wiring } from './http/serve.ts'
import { siteRoutes } from './http/site.ts'
import type { Log } from './log.ts'
import { orderRoutes } from './orders/routes.ts'
import { quoteRoutes } from './quotes/routes.ts'
import { newId } from './db/new-id.ts'
import { userRoutes } from './users/routes.ts'

export interface AppDeps {
  database: Database
  config: Config
  log: Log
  now?: () => Date
  checkReplies?: boolean
  sessionMemoryMs?: number
  /** True while the process is on its way out. */
  draining?: () => boolean
}

/** The wiring of the whole server, by hand and in reading order. */
export async function buildApp({
  database,
  config,
  log,
  now = () => new Date(),
  checkReplies = false,
  sessionMemoryMs = 0,
  draining = () => false,
}: AppDeps): Promise<FastifyInstance> {
  const app = fastify({
    loggerInstance: log as never,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: newId,
    bodyLimit: 1_048_576,
    requestTimeout: 30_000,
    trustProxy: 'loopback',
    routerOptions: { maxParamLength: 120 },
    frameworkErrors: replyProblem as never,
  }) as unknown as FastifyInstance
  app.setErrorHandler(replyProblem)
  // JSON is all we read.
  app.removeContentTypeParser('text/plain')
  app.addHook('onResponse', async (request, reply) => {
    log.info(
      {
        requestId: request.id,
        method: request.method,
        route: request.routeOptions.url,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      'request',
    )
  })
  await app.register(cookie)
  await app.register(helmet, securityHeaders(config))

  const wiring: Wiring = { app, database, config, now, handled: new Set<Route>(), checkReplies, sessionMemoryMs }
  healthRoutes(app, database, draining)
  openApiRoute(app)
  userRoutes(wiring)
  catalogRoutes(wiring)
  dealRoutes(wiring)
  dealerRoutes(wiring)
  customerRoutes(wiring)
  quoteRoutes(wiring)
  orderRoutes(wiring)
  await siteRoutes(app)

  const forgotten = allRoutes.filter((route) => !wiring.handled.has(route))
  if (forgotten.length > 0)
    throw new Error(`declared but not served: ${forgotten.map((route) => `${route.method} ${route.path}`).join(', ')}`)
  return app
}
