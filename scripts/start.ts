import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { buildWebIfStale } from './web-build.ts'

// Before the server is loaded, so that its sources are stripped of their types once and not at every start.
enableCompileCache()
process.chdir(join(import.meta.dirname, '..'))
await buildWebIfStale()
await import('./serve.ts')
