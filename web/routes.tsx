import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { paths } from './paths.ts'
import { readDealsSearch, readQuoteSearch, readSignInSearch } from './search.ts'
import { ErrorPage } from './shell/ErrorPage.tsx'
import { NotFoundPage } from './shell/NotFoundPage.tsx'
import { addRefusals, type Refusals } from './shell/refusals.ts'
import { Root } from './shell/Root.tsx'
import { isStaff, sessionQuery } from './shell/session.ts'
import { Shell } from './shell/Shell.tsx'
import { texts } from './shell/texts.ts'

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    title?: string
    /** `tool` screens (the editor, the review) fill the window and fold the rail to its icons. */
    frame?: 'page' | 'tool'
  }
}

interface PageModule {
  default: () => React.ReactNode
  /** The page's own codes and their sentences, usually passed on from its texts.ts. */
  refusals?: Refusals
}

/** A page fetched when it is needed, with the words for its refusals. */
const page = (load: () => Promise<PageModule>) =>
  lazyRouteComponent(async () => {
    const module = await load()
    if (module.refusals) addRefusals(module.refusals)
    return module
  })

const titles = texts.titles
const root = createRootRouteWithContext<{ cache: QueryClient }>()({
  component: Root,
  notFoundComponent: NotFoundPage,
  errorComponent: ErrorPage,
})

const signIn = createRoute({
  getParentRoute: () => root,
  path: paths.signIn,
  validateSearch: readSignInSearch,
  staticData: { title: titles.signIn },
  component: page(() => import('./shell/SignInPage.tsx')),
})

const shell = createRoute({
  getParentRoute: () => root,
  id: 'shell',
  component: Shell,
  beforeLoad: async ({ context, location }) => {
    const session = await context.cache.ensureQueryData(sessionQuery)
    if (!session) throw redirect({ to: paths.signIn, search: location.href === '/' ? {} : { to: location.href } })
    return { session }
  },
})

const inShell = <const P extends string>(path: P) => ({ getParentRoute: () => shell, path })

const overview = createRoute({
  ...inShell('/'),
  staticData: { title: titles.overview },
  component: page(() => import('./overview/OverviewPage.tsx')),
  beforeLoad: ({ context }) => {
    const { role } = context.session.user
    if (isStaff(role)) throw redirect({ to: role === 'credit' ? paths.credit : paths.inbox, replace: true })
  },
})
const deals = createRoute({
  ...inShell('/tilbud-og-ordre'),
  staticData: { title: titles.deals },
  validateSearch: readDealsSearch,
  component: page(() => import('./deals/DealsPage.tsx')),
})
const newQuote = createRoute({
  ...inShell('/tilbud/ny'),
  staticData: { title: titles.newQuote },
  component: page(() => import('./quotes/NewQuotePage.tsx')),
})
const quote = createRoute({
  ...inShell('/tilbud/$number'),
  staticData: { title: titles.quote, frame: 'tool' },
  validateSearch: readQuoteSearch,
  component: page(() => import('./quotes/QuotePage.tsx')),
})
const placeOrder = createRoute({
  ...inShell('/tilbud/$number/bestill'),
  staticData: { title: titles.placeOrder },
  component: page(() => import('./orders/PlaceOrderPage.tsx')),
})
const order = createRoute({
  ...inShell('/ordre/$number'),
  staticData: { title: titles.order },
  component: page(() => import('./orders/OrderPage.tsx')),
})
const checkConfirmation = createRoute({
  ...inShell('/ordre/$number/bekreftelse'),
  staticData: { title: titles.checkConfirmation },
  component: page(() => import('./orders/CheckConfirmationPage.tsx')),
})
const customers = createRoute({
  ...inShell('/kunder'),
  staticData: { title: titles.customers },
  component: page(() => import('./customers/CustomersPage.tsx')),
})
const inbox = createRoute({
  ...inShell('/innboks'),
  staticData: { title: titles.inbox },
  component: page(() => import('./review/InboxPage.tsx')),
})
const review = createRoute({
  ...inShell('/innboks/$number'),
  staticData: { title: titles.review, frame: 'tool' },
  component: page(() => import('./review/ReviewPage.tsx')),
})
const credit = createRoute({
  ...inShell('/kreditt'),
  staticData: { title: titles.credit },
  component: page(() => import('./credit/CreditPage.tsx')),
})
const terms = createRoute({
  ...inShell('/vilkar'),
  staticData: { title: titles.terms },
  component: page(() => import('./content/TermsPage.tsx')),
})
const warranty = createRoute({
  ...inShell('/garanti'),
  staticData: { title: titles.warranty },
  component: page(() => import('./content/WarrantyPage.tsx')),
})
const training = createRoute({
  ...inShell('/opplaering'),
  staticData: { title: titles.training },
  component: page(() => import('./content/TrainingPage.tsx')),
})
const lesson = createRoute({
  ...inShell('/opplaering/$lesson'),
  staticData: { title: titles.training },
  component: page(() => import('./content/LessonPage.tsx')),
})
const elsewhere = createRoute({ ...inShell('$'), staticData: { title: titles.notFound }, component: NotFoundPage })
const contact = createRoute({
  ...inShell('/kontakt'),
  staticData: { title: titles.contact },
  component: page(() => import('./content/ContactPage.tsx')),
})

export const routeTree = root.addChildren([
  signIn,
  shell.addChildren([
    overview,
    deals,
    newQuote,
    quote,
    placeOrder,
    order,
    checkConfirmation,
    customers,
    inbox,
    review,
    credit,
    terms,
    warranty,
    training,
    lesson,
    contact,
    elsewhere,
  ]),
])
