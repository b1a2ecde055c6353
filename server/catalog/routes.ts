import { showCatalog } from '#contract/catalog.ts'
import { serve, type Wiring } from '#server/http/serve.ts'
import { engineInForce } from './catalog-in-force.ts'

export function catalogRoutes(wiring: Wiring): void {
  serve(wiring, showCatalog, async (tx) => (await engineInForce(tx)).catalog)
}
