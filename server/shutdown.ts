import type { Log } from './log.ts'

/** One thing to close, in the order given: HTTP first, then jobs, then the database. */
export interface ClosingStep {
  name: string
  run(): Promise<void> | void
}

export interface Shutdown {
  /** True from the first signal on: readiness answers red while requests under way are finished. */
  readonly draining: boolean
  stop(reason: string, exitCode?: number): Promise<void>
}

interface Options {
  /** How long a proxy may take to see the red readiness before the door closes. */
  graceMs?: number
  limitMs?: number
  exit?: (code: number) => void
}

/** SIGTERM and SIGINT close everything in order and end within 10 s; an unhandled error does the same with exit code 1. */
export function handleShutdown(log: Log, steps: readonly ClosingStep[], options: Options = {}): Shutdown {
  const { graceMs = 0, limitMs = 9_500, exit = (code) => process.exit(code) } = options
  let stopping: Promise<void> | null = null

  const stop = (reason: string, exitCode = 0) => {
    stopping ??= closeAll(log, steps, { reason, graceMs, limitMs }).then((clean) => exit(clean ? exitCode : 1))
    return stopping
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop(signal))
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (fault: unknown) => {
      log.fatal({ err: fault }, 'unhandled error')
      void stop(event, 1)
    })
  }
  return {
    get draining() {
      return stopping !== null
    },
    stop,
  }
}

async function closeAll(
  log: Log,
  steps: readonly ClosingStep[],
  how: { reason: string; graceMs: number; limitMs: number },
): Promise<boolean> {
  log.info({ reason: how.reason }, 'closing')
  let limit: NodeJS.Timeout | undefined
  const late = new Promise<false>((resolve) => {
    limit = setTimeout(() => resolve(false), how.limitMs)
  })
  const clean = await Promise.race([late, inOrder(log, steps, how.graceMs)])
  clearTimeout(limit)
  log.info(clean ? 'closed' : 'closed with faults or out of time')
  return clean
}

async function inOrder(log: Log, steps: readonly ClosingStep[], graceMs: number): Promise<boolean> {
  if (graceMs > 0) await new Promise((resolve) => setTimeout(resolve, graceMs))
  let clean = true
  for (const { name, run } of steps) {
    try {
      await run()
    } catch (fault) {
      // The next steps still matter: a failed HTTP close must not leave the database running.
      log.error({ step: name, err: fault }, 'closing failed')
      clean = false
    }
  }
  return clean
}
