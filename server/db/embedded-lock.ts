import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as wait } from 'node:timers/promises'
import { StartRefused } from '#server/config.ts'

const patienceMs = 90_000

/**
 * One process at a time starts or stops the server of a data directory.
 * SQLite's file lock is the kernel's: it is gone with its process, also after kill -9, so no pid must be guessed from a file.
 */
export async function whileLocked<T>(dataDir: string, work: () => Promise<T>): Promise<T> {
  const file = new DatabaseSync(join(dataDir, 'start.lock'))
  try {
    const deadline = performance.now() + patienceMs
    while (!tryLock(file)) {
      if (performance.now() > deadline)
        throw new StartRefused(
          `Another process has been starting or stopping the database in ${dataDir} for over ${patienceMs / 1000} seconds: end it first.`,
        )
      await wait(25)
    }
    return await work()
  } finally {
    file.close()
  }
}

function tryLock(file: DatabaseSync): boolean {
  try {
    file.exec('begin exclusive')
    return true
  } catch (fault) {
    if ((fault as { errcode?: number }).errcode === 5) return false
    throw fault
  }
}
