import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { readConfig } from '#server/config.ts'
import { startEmbedded } from '#server/db/embedded.ts'
import { createLog } from '#server/log.ts'

// The site with hot reload on the first port, the server, restarted at each change, on the next.
process.chdir(join(import.meta.dirname, '..'))
const config = readConfig(process.env)
const apiPort = String(config.port + 1)

// Held here as well, so that the database goes on while the server restarts.
const embedded = config.databaseUrl === null ? await startEmbedded(config.dataDir, createLog('warn')) : null
const children = [
  run(['--watch', '--watch-preserve-output', 'scripts/serve.ts'], { PORT: apiPort }),
  run(['node_modules/vite/bin/vite.js', '--port', String(config.port), '--strictPort', '--host', config.host], {
    API_URL: `http://127.0.0.1:${apiPort}`,
  }),
]

function run(args: string[], env: NodeJS.ProcessEnv): ChildProcess {
  const child = spawn(process.execPath, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'inherit', 'inherit'] })
  child.once('exit', () => void close())
  return child
}

let closing = false
async function close(): Promise<void> {
  if (closing) return
  closing = true
  await Promise.all(children.map(end))
  await embedded?.close()
  process.exit(0)
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  await ended
}

process.on('SIGINT', () => void close())
process.on('SIGTERM', () => void close())
