import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createServer } from 'vite'
import { readConfig } from '#server/config.ts'
import { startEmbedded } from '#server/db/embedded.ts'
import { createLog } from '#server/log.ts'

// The site with hot reload on the first port, the server, restarted at each change, on the next.
process.chdir(join(import.meta.dirname, '..'))
const config = readConfig(process.env)
const apiPort = config.port + 1

// Held here as well, so that the database goes on while the server restarts.
const embedded = config.databaseUrl === null ? await startEmbedded(config.dataDir, createLog('warn')) : null
const server = spawn(process.execPath, ['--watch', '--watch-preserve-output', 'scripts/serve.ts'], {
  env: { ...process.env, PORT: String(apiPort) },
  stdio: 'inherit',
})
process.env['API_URL'] = `http://127.0.0.1:${apiPort}`
const vite = await createServer({ server: { port: config.port, strictPort: true, host: config.host } })
await vite.listen()
vite.printUrls()

let closing = false
async function close(): Promise<void> {
  if (closing) return
  closing = true
  const ended = new Promise((resolve) => { server.once('exit', resolve) })
  if (server.exitCode === null) {
    server.kill('SIGTERM')
    await ended
  }
  await vite.close()
  await embedded?.close()
  process.exit(0)
}
process.on('SIGINT', () => void close())
process.on('SIGTERM', () => void close())
