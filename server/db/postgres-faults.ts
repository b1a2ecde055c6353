import pg from 'pg'

export type UnavailableReason = 'lost' | 'busy' | 'readOnly' | 'full'

/** The database cannot answer now; the HTTP layer says 503. Anything else that goes wrong is a fault of ours. */
export class DatabaseUnavailable extends Error {
  override name = 'DatabaseUnavailable'
  readonly reason: UnavailableReason
  /** True when the connection broke during the commit: it may or may not have been done. */
  readonly outcomeUnknown: boolean

  constructor(reason: UnavailableReason, cause: unknown, outcomeUnknown = false) {
    super(`the database is unavailable (${reason})`, { cause })
    this.reason = reason
    this.outcomeUnknown = outcomeUnknown
  }
}

const reasons: readonly (readonly [RegExp, UnavailableReason])[] = [
  [/^(08...|57P0.|28...|3D000)$/, 'lost'],
  [/^(53[023]00|57014|55P03|25P0[34])$/, 'busy'],
  [/^(53100|58030)$/, 'full'],
  [/^25006$/, 'readOnly'],
]

/** What a query or a connection attempt threw, as DatabaseUnavailable where that is what it means. */
export function translated(fault: unknown, { outcomeUnknown = false, readOnly = false } = {}): unknown {
  if (fault instanceof DatabaseUnavailable) return fault
  if (!(fault instanceof pg.DatabaseError)) {
    return isConnectionFault(fault) ? new DatabaseUnavailable('lost', fault, outcomeUnknown) : fault
  }
  const code = fault.code ?? ''
  // A write in a transaction that was opened for reading is our mistake, not a failover.
  if (readOnly && code === '25006') return fault
  const reason = reasons.find(([pattern]) => pattern.test(code))?.[1]
  return reason === undefined ? fault : new DatabaseUnavailable(reason, fault, outcomeUnknown && reason === 'lost')
}

// The driver has no codes of its own for these.
const driverSentences =
  /^(Connection terminated|timeout e|Query read timeout|Client (has encountered a connection error|was closed)|Cannot use a pool after)/

function isConnectionFault(fault: unknown): boolean {
  if (!(fault instanceof Error)) return false
  return (
    'syscall' in fault ||
    driverSentences.test(fault.message) ||
    (fault instanceof AggregateError && fault.errors.every(isConnectionFault))
  )
}

/** Two transactions met; run again from the start, it is as if it had come a little later. */
export const isCollision = (fault: unknown) => hasCode(fault, '40001', '40P01')

/** A statement prepared before a migration no longer fits; a new connection prepares it anew. */
export const isStaleStatement = (fault: unknown) =>
  hasCode(fault, '26000') || (hasCode(fault, '0A000') && (fault as Error).message.includes('cached plan'))

export function hasCode(fault: unknown, ...codes: string[]): boolean {
  return fault instanceof pg.DatabaseError && codes.includes(fault.code ?? '')
}
