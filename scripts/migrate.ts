import { readConfig, StartRefused } from '#server/config.ts'
import { reachOwner } from '#server/db/connect.ts'
import { migrate } from '#server/db/migrate.ts'
import { createLog } from '#server/log.ts'

try {
  const config = readConfig(process.env)
  const log = createLog(config.logLevel)
  const { owner, leave } = await reachOwner(config, log)
  const { applied } = await migrate(owner, log).finally(leave)
  console.log(applied.length === 0 ? 'The database is up to date.' : `Applied: ${applied.join(', ')}.`)
} catch (fault) {
  if (!(fault instanceof StartRefused)) throw fault
  console.error(fault.message)
  process.exitCode = 1
}
