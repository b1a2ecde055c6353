/** Every address of the portal, in one place. Features link by these, never by literals. */
export const paths = {
  overview: '/',
  signIn: '/logg-inn',
  deals: '/tilbud-og-ordre',
  newQuote: '/tilbud/ny',
  quote: (number: string) => `/tilbud/${encodeURIComponent(number)}`,
  placeOrder: (quoteNumber: string) => `/tilbud/${encodeURIComponent(quoteNumber)}/bestill`,
  order: (number: string) => `/ordre/${encodeURIComponent(number)}`,
  checkConfirmation: (orderNumber: string) => `/ordre/${encodeURIComponent(orderNumber)}/bekreftelse`,
  customers: '/kunder',
  inbox: '/innboks',
  review: (orderNumber: string) => `/innboks/${encodeURIComponent(orderNumber)}`,
  credit: '/kreditt',
  terms: '/vilkar',
  warranty: '/garanti',
  training: '/opplaering',
  lesson: (lesson: string) => `/opplaering/${encodeURIComponent(lesson)}`,
  contact: '/kontakt',
} as const

export const outside = {
  mainSite: 'https://www.natre.no',
} as const

/** A number tells its kind: T- is a quote, O- an order. */
export const dealPath = (number: string): string => (number.startsWith('O') ? paths.order(number) : paths.quote(number))
