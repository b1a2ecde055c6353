import { z } from 'zod'

/**
 * Every refusal code the API can answer, with its one status. 400: the schema says so; 401 sign in; 403 the role may not;
 * 404 not there, or not yours; 409 the state has moved on; 413 too large; 422 understood, but it cannot be; 429 wait.
 */
export const refusalStatus = {
  'request.invalid': 400,
  'request.notJson': 415,
  'request.tooLarge': 413,
  'request.keyMissing': 400,
  'request.keyReused': 422,
  'request.stillRunning': 409,
  'request.foreignOrigin': 403,
  'session.missing': 401,
  'session.wrongPassword': 401,
  'session.tooManyTries': 429,
  'session.dealerClosed': 403,
  'right.missing': 403,
  'route.notFound': 404,
  'dealer.notFound': 404,
  'dealer.mayNotOrder': 422,
  'dealer.missing': 422,
  'user.notFound': 404,
  'customer.notFound': 404,
  'customer.invalid': 422,
  'quote.notFound': 404,
  'quote.stale': 409,
  'quote.notOpenTo': 409,
  'quote.noLines': 422,
  'quote.noCustomer': 422,
  'quote.tooManyLines': 422,
  'quote.lineNotOrderable': 422,
  'line.notFound': 404,
  'line.stale': 409,
  'configuration.unknown': 422,
  'configuration.shape': 422,
  'configuration.unknownKey': 422,
  'configuration.measure': 422,
  'configuration.code': 422,
  'configuration.splitCount': 422,
  'configuration.splitOutside': 422,
  'configuration.tooManyFields': 422,
  'configuration.tooDeep': 422,
  'configuration.tooManyChoices': 422,
  'document.notFound': 404,
  'document.notReady': 409,
  'order.notFound': 404,
  'order.stale': 409,
  'order.notAwaitingApproval': 409,
  'order.alreadyApproved': 409,
  'order.alreadyChecked': 409,
  'order.notOpenTo': 409,
  'order.holdIsCredits': 403,
  'order.reasonMissing': 422,
  'order.referenceMissing': 422,
  'order.lineNotOrderable': 422,
  'order.linesNotChecked': 422,
  'order.warningsNotAccepted': 422,
  'order.termsNotAccepted': 422,
  'order.totalDiffers': 409,
  'order.confirmationChanged': 409,
  'order.priceListChanged': 409,
  'week.missing': 422,
  'week.past': 422,
  'server.unavailable': 503,
  'server.fault': 500,
} as const satisfies Record<string, number>

export type RefusalCode = keyof typeof refusalStatus

const params = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))

/** Problem details, RFC 9457, as every refusal and fault is told. `errors` names each wrong field of a body. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  params,
  field: z.string().optional(),
  errors: z.array(z.object({ field: z.string(), code: z.string(), params })).optional(),
  requestId: z.string(),
})
export type Problem = z.infer<typeof problem>
