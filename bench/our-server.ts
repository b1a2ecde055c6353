import { buildApp } from '#server/app.ts'
import { readConfig } from '#server/config.ts'
import { openDatabase } from '#server/db/connect.ts'
import { createLog } from '#server/log.ts'

// The portal as it runs, without its job worker, so that drawing papers does not disturb the figures of requests.
const config = readConfig({ ...process.env, PORT: '0' })
const log = createLog('error')
const { database } = await openDatabase(config, log)
const app = await buildApp({ database, config, log, sessionMemoryMs: 500 })
const address = await app.listen({ port: 0, host: '127.0.0.1' })
process.send?.({ port: Number(new URL(address).port) })

// Ends by itself, so that a profiler can write what it saw.
process.on('SIGTERM', () => process.exit(0))
