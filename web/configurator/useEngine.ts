import { queryOptions, useQuery } from '@tanstack/react-query'
import type { Catalog } from '#domain/catalog/catalog.ts'
import { prepare, type Engine } from '#domain/configurator/evaluate.ts'
import { api } from '#web/api.ts'

/** The catalogue in force. It changes with a publication, some times a year: asked for again when the window is taken up. */
export const catalogQuery = queryOptions({
  queryKey: ['catalog'],
  queryFn: ({ signal }) => api.get<Catalog>('/api/catalog', { signal }),
  staleTime: 10 * 60_000,
  gcTime: Infinity,
})

const prepared = new Map<string, Engine>()

/** Rules are parsed once per catalogue, however many drawings are on the page. */
function engineOf(catalog: Catalog): Engine {
  const known = prepared.get(catalog.hash)
  if (known) return known
  const engine = prepare(catalog)
  prepared.set(catalog.hash, engine)
  return engine
}

/** The same engine as the server runs, over the catalogue in force; null until it is here. */
export function useEngine(): Engine | null {
  const { data } = useQuery(catalogQuery)
  return data ? engineOf(data) : null
}
