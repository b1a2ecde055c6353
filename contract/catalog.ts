import { z } from 'zod'
import { route } from './route.ts'

/** The catalogue in force, as domain/catalog/catalog.ts types it; `hash` names it, so a browser may keep it. */
export const showCatalog = route({
  method: 'GET',
  path: '/api/catalog',
  right: 'catalog.see',
  summary: 'The catalogue in force: families, options, rules, prices',
  reply: z.unknown(),
})
