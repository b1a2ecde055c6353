import * as contract from '#contract/quotes.ts'
import { serve, type Wiring } from '#server/http/serve.ts'
import { readDocument } from '#server/pdf/documents.ts'
import { addQuoteLine, createQuote, editQuote, editQuoteLine, removeQuoteLine } from './commands.ts'
import { presentQuote } from './present.ts'
import { acceptQuote, declineQuote, reviseQuote, sendQuote } from './send.ts'
import { findQuote } from './store.ts'

export function quoteRoutes(wiring: Wiring): void {
  serve(wiring, contract.makeQuote, async (tx, { body }) => {
    const { quote, ...known } = await createQuote(tx, body)
    return presentQuote(tx, quote, known)
  })
  serve(wiring, contract.openQuote, async (tx, { params }) => presentQuote(tx, await findQuote(tx, params.number)))
  serve(wiring, contract.changeQuote, async (tx, { params, body }) => presentQuote(tx, await editQuote(tx, params.number, body)))
  serve(wiring, contract.addLine, (tx, { params, body }) => addQuoteLine(tx, params.number, body))
  serve(wiring, contract.changeLine, (tx, { params, body }) => editQuoteLine(tx, params.number, params.lineId, body))
  serve(wiring, contract.removeLine, (tx, { params }) => removeQuoteLine(tx, params))
  serve(wiring, contract.sendQuote, async (tx, { params, body }) =>
    presentQuote(tx, await sendQuote(tx, params.number, body.revision)),
  )
  serve(wiring, contract.acceptQuote, async (tx, { params, body }) =>
    presentQuote(tx, await acceptQuote(tx, params.number, body)),
  )
  serve(wiring, contract.declineQuote, async (tx, { params, body }) =>
    presentQuote(tx, await declineQuote(tx, params.number, body.reason)),
  )
  serve(wiring, contract.reviseQuote, async (tx, { params }) => presentQuote(tx, await reviseQuote(tx, params.number)))
  serve(wiring, contract.quotePdf, async (tx, { params }) => {
    const quote = await findQuote(tx, params.number)
    return readDocument(
      tx,
      { dealerId: quote.dealer_id, subjectId: quote.id, kind: 'quote', version: params.version },
      `T-${quote.number}-v${params.version}.pdf`,
    )
  })
}
