import * as contract from '#contract/orders.ts'
import { serve, type Wiring } from '#server/http/serve.ts'
import { readDocument } from '#server/pdf/documents.ts'
import { checkConfirmation, confirmOrder, holdOrder, rejectOrder, releaseHold, returnOrder, withdrawOrder } from './moves.ts'
import { draftOrder, putInOrder } from './place.ts'
import { presentOrder } from './present.ts'
import { approveOrder, releaseOrderCredit } from './review.ts'
import { findOrder } from './store.ts'

export function orderRoutes(wiring: Wiring): void {
  serve(wiring, contract.draftOrder, (tx, { params }) => draftOrder(tx, params.number))
  serve(wiring, contract.placeOrder, async (tx, { params, body }) =>
    presentOrder(tx, (await putInOrder(tx, params.number, body)).number),
  )
  serve(wiring, contract.openOrder, (tx, { params }) => presentOrder(tx, params.number))
  serve(wiring, contract.approveOrder, async (tx, { params, body }) =>
    presentOrder(tx, (await approveOrder(tx, params.number, body.revision)).number),
  )
  serve(wiring, contract.returnOrder, async (tx, { params, body }) =>
    presentOrder(tx, (await returnOrder(tx, params.number, body)).number),
  )
  serve(wiring, contract.rejectOrder, async (tx, { params, body }) =>
    presentOrder(tx, (await rejectOrder(tx, params.number, body)).number),
  )
  serve(wiring, contract.holdOrder, async (tx, { params, body }) =>
    presentOrder(tx, (await holdOrder(tx, params.number, body)).number),
  )
  serve(wiring, contract.releaseHold, async (tx, { params, body }) =>
    presentOrder(tx, (await releaseHold(tx, params.number, body.revision)).number),
  )
  serve(wiring, contract.releaseCredit, async (tx, { params, body }) =>
    presentOrder(tx, (await releaseOrderCredit(tx, params.number, body)).number),
  )
  serve(wiring, contract.withdrawOrder, async (tx, { params, body }) =>
    presentOrder(tx, (await withdrawOrder(tx, params.number, body.revision)).number),
  )
  serve(wiring, contract.confirmOrder, async (tx, { params, body }) =>
    presentOrder(tx, (await confirmOrder(tx, params.number, body)).number),
  )
  serve(wiring, contract.checkConfirmation, async (tx, { params, body }) =>
    presentOrder(tx, (await checkConfirmation(tx, params.number, body)).number),
  )
  serve(wiring, contract.confirmationPdf, async (tx, { params }) => {
    const order = await findOrder(tx, params.number)
    const subject = { dealerId: order.dealer_id, subjectId: order.id, kind: 'confirmation', version: params.version } as const
    return readDocument(tx, subject, `O-${order.number}-v${params.version}.pdf`)
  })
}
