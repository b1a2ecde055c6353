import { showCatalog } from './catalog.ts'
import { listCredit, ownCredit } from './credit.ts'
import { addCustomer, listCustomers } from './customers.ts'
import { listDealers, listDeals, showInbox, showOverview } from './deals.ts'
import * as orders from './orders.ts'
import * as quotes from './quotes.ts'
import type { Route } from './route.ts'
import { showCast, showSession, signIn, signInAs, signOut } from './session.ts'

/** The whole API in reading order: OpenAPI, the server's wiring check and the rights sweep all walk this list. */
export const allRoutes: readonly Route[] = [
  signIn,
  showSession,
  signOut,
  showCast,
  signInAs,
  showCatalog,
  showOverview,
  listDeals,
  showInbox,
  listDealers,
  listCustomers,
  addCustomer,
  quotes.makeQuote,
  quotes.openQuote,
  quotes.changeQuote,
  quotes.addLine,
  quotes.changeLine,
  quotes.removeLine,
  quotes.sendQuote,
  quotes.acceptQuote,
  quotes.declineQuote,
  quotes.reviseQuote,
  quotes.quotePdf,
  orders.draftOrder,
  orders.placeOrder,
  orders.openOrder,
  orders.approveOrder,
  orders.returnOrder,
  orders.rejectOrder,
  orders.holdOrder,
  orders.releaseHold,
  orders.releaseCredit,
  orders.withdrawOrder,
  orders.confirmOrder,
  orders.checkConfirmation,
  orders.confirmationPdf,
  ownCredit,
  listCredit,
]
