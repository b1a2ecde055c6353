import { buildApp } from './app.ts'
import { readConfig, StartRefused } from './config.ts'
import { openDatabase } from './db/connect.ts'
import type { Database } from './db/transaction.ts'
import { startWorker } from './jobs/worker.ts'
import { createLog, type Log } from './log.ts'
import { closePdf } from './pdf/render.ts'
import { handleShutdown } from './shutdown.ts'
import { tasks } from './tasks.ts'

interface Preparation {
  database: Database
  demo: boolean
  log: Log
}

/** Reads the environment, opens the database, prepares it, listens. Answers the address, or ends with one sentence. */
export async function start(prepare: (what: Preparation) => Promise<void>): Promise<{ address: string; demo: boolean }> {
  try {
    const config = readConfig(process.env)
    const log = createLog(config.logLevel)
    const opened = await openDatabase(config, log)
    await prepare({ database: opened.database, demo: config.demo, log })
    let draining = (): boolean => false
    const app = await buildApp({ database: opened.database, config, log, sessionMemoryMs: 500, draining: () => draining() })
    const worker = startWorker(opened.jobs, tasks, { database: opened.database, log })
    const shutdown = handleShutdown(
      log,
      [
        { name: 'http', run: () => app.close() },
        { name: 'jobs', run: () => worker.stop() },
        { name: 'pdf', run: closePdf },
        { name: 'database', run: opened.close },
        // Behind a proxy it takes a moment before the red readiness is seen.
      ],
      { graceMs: config.publicUrl === null ? 0 : 2_000 },
    )
    draining = () => shutdown.draining
    const address = await app.listen({ port: config.port, host: config.host }).catch((fault: NodeJS.ErrnoException) => {
      if (fault.code !== 'EADDRINUSE' && fault.code !== 'EACCES') throw fault
      throw new StartRefused(`Port ${config.port} on ${config.host} is not free: set PORT to another one.`)
    })
    return { address, demo: config.demo }
  } catch (fault) {
    if (!(fault instanceof StartRefused)) throw fault
    console.error(fault.message)
    process.exit(1)
  }
}
