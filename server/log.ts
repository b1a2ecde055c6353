import pino from 'pino'
import type { LogLevel } from './config.ts'

export type Log = pino.Logger

/** Whatever is not listed here does not reach the log: bodies, names, mail addresses and tokens cannot slip in. */
const allowed = new Set([
  'requestId',
  'reqId',
  'req',
  'res',
  'responseTime',
  'method',
  'route',
  'status',
  'ms',
  'actorId',
  'dealerId',
  'task',
  'jobId',
  'attempt',
  'attempts',
  'count',
  'code',
  'reason',
  'signal',
  'dataDir',
  'address',
  'port',
  'pid',
  'version',
  'migration',
  'step',
  'err',
  'error',
])

/** One JSON line an entry, UTC, allowlisted fields. */
export function createLog(level: LogLevel, destination?: pino.DestinationStream): Log {
  const options: pino.LoggerOptions = {
    level,
    base: { pid: process.pid },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }), bindings: onlyAllowed, log: onlyAllowed },
    serializers: { req: describeRequest, res: describeReply, err: describeFault, error: describeFault },
  }
  return closed(destination === undefined ? pino(options) : pino(options, destination))
}

/** The logger's formatters pass over the fields of a child, so those are filtered here; a child's child inherits it. */
function closed(log: Log): Log {
  type Child = (this: Log, fields: pino.Bindings, options?: pino.ChildLoggerOptions) => Log
  const child = log.child as unknown as Child
  const guarded: Child = function (fields, options) {
    return child.call(this, onlyAllowed(fields), options)
  }
  return Object.assign(log, { child: guarded })
}

function onlyAllowed(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => allowed.has(name)))
}

/** The route, never the address: a search in it may be a customer's name. */
function describeRequest(request: { method?: string; routeOptions?: { url?: string | undefined } }) {
  return { method: request.method, route: request.routeOptions?.url ?? null }
}

function describeReply(reply: { statusCode?: number }) {
  return { status: reply.statusCode }
}

interface FaultFields {
  code?: unknown
  constraint?: unknown
  table?: unknown
}

/** What went wrong and where. Values quoted in a message may be someone's data, so quotes are emptied. */
export function describeFault(fault: unknown): Record<string, unknown> {
  if (!(fault instanceof Error)) return { name: typeof fault }
  const { code, constraint, table } = fault as Error & FaultFields
  return {
    name: fault.name,
    message: withoutQuotes(fault.message),
    code,
    constraint,
    table,
    at: fault.stack
      ?.split('\n')
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 12)
      .map((line) => line.trim()),
    cause: fault.cause === undefined ? undefined : describeFault(fault.cause),
  }
}

function withoutQuotes(message: string): string {
  return message.replace(/"[^"]*"/g, '"…"').slice(0, 300)
}
