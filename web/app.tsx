import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createRouter, RouterProvider } from '@tanstack/react-router'
import { ApiFault } from './api.ts'
import { routeTree } from './routes.tsx'
import { ErrorPage } from './shell/ErrorPage.tsx'
import { NotFoundPage } from './shell/NotFoundPage.tsx'
import { Pending } from './shell/Pending.tsx'
import { parseSearch, stringifySearch } from './search.ts'

const cache = new QueryClient({
  queryCache: new QueryCache(),
  mutationCache: new MutationCache(),
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      // A refusal stays a refusal; only faults and lost connections are worth another try.
      retry: (failures, error) => error instanceof ApiFault && failures < 2,
    },
    mutations: { retry: false, networkMode: 'always' },
  },
})

const router = createRouter({
  routeTree,
  context: { cache },
  parseSearch,
  stringifySearch,
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  defaultPendingMs: 200,
  defaultErrorComponent: ErrorPage,
  defaultNotFoundComponent: NotFoundPage,
  defaultPendingComponent: Pending,
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}

/** The first page is fetched before anything is drawn, so that the lines of index.html stand until it is there. */
export const firstPage = () => router.load()

export function App() {
  return (
    <QueryClientProvider client={cache}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  )
}
