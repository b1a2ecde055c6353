import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { runMigrations } from 'graphile-worker'
import pg from 'pg'
import { connectClient, signInAs, type Connection } from '#server/db/postgres-connection.ts'
import { openJobsPool } from './pool.ts'
import { quiet } from './quiet.ts'

/**
 * The one thing the app may do in the queue. It runs as natre_jobs, whose schema is closed to the app;
 * a job with the key of a waiting one replaces it.
 */
const queueJob = `
  create or replace function app.queue_job(task text, payload jsonb, job_key text) returns void
    language sql volatile security definer set search_path = pg_catalog, pg_temp
    as $$ select graphile_worker.add_job(task, payload::json, job_key => job_key) $$;
  revoke all on function app.queue_job(text, jsonb, text) from public;
  grant execute on function app.queue_job(text, jsonb, text) to natre_app`

const packageFile = join(dirname(createRequire(import.meta.url).resolve('graphile-worker')), '../package.json')
const { version } = JSON.parse(readFileSync(packageFile, 'utf8')) as { version: string }

/** Changes when the queue's version or our function does, so that neither is looked at otherwise. */
export const jobsFingerprint = createHash('sha256').update(`${version} ${queueJob}`).digest('hex')

/** The queue's tables and our function, made by natre_jobs itself so that it owns them and the owner need not be a superuser. */
export async function installJobs(owner: pg.Client, connection: Connection): Promise<void> {
  const rights = `create on database ${pg.escapeIdentifier(owner.database ?? '')}`
  await owner.query(`grant ${rights} to natre_jobs; grant usage, create on schema app to natre_jobs`)
  const jobs = signInAs(connection, 'natre_jobs')
  const pool = openJobsPool(jobs, 2)
  try {
    await runMigrations({ pgPool: pool, logger: quiet })
    const client = await connectClient(jobs, 'natre migrate')
    await client.query(queueJob).finally(() => client.end())
  } finally {
    await pool.end()
    await owner.query(`revoke ${rights} from natre_jobs; revoke create on schema app from natre_jobs`)
  }
}
