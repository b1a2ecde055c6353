import { existsSync } from 'node:fs'
import { join } from 'node:path'
import staticFiles from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { replyProblem } from './problem.ts'
import { refusal } from './refusal-error.ts'

const webRoot = join(import.meta.dirname, '../../dist/web')

/** The built web: files with a hash in their name are kept for good, the page itself is asked for each time. */
export async function siteRoutes(app: FastifyInstance): Promise<void> {
  const built = existsSync(join(webRoot, 'index.html'))
  if (built) await app.register(staticFiles, { root: webRoot, preCompressed: true, cacheControl: false, setHeaders })
  // Any other address is a page of the web, which knows its own "not found".
  app.setNotFoundHandler((request, reply) => {
    const isPage = built && request.method === 'GET' && !request.url.startsWith('/api/') && !request.url.startsWith('/assets/')
    return isPage ? reply.sendFile('index.html') : replyProblem(refusal('route.notFound'), request, reply)
  })
}

function setHeaders(reply: { header(name: string, value: string): unknown }, path: string): void {
  reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache')
}
