import { spawnSync } from 'node:child_process'
import type { TestProject } from 'vitest/node'
import { findBrowser } from './browser.ts'
import { startPortal } from './portal.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    browser: { path: string; env: Record<string, string> }
    /** The portal that most files share: each makes its own quotes and orders in it. */
    portal: { url: string; logFile: string }
  }
}

/** vitest's globalSetup: the site, a browser, and one portal with the demo's story; the last two removed at the end. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { status } = spawnSync(process.execPath, ['scripts/build.ts'], { stdio: 'inherit' })
  if (status !== 0) throw new Error('The site could not be built; the lines above say why.')
  const browser = await findBrowser(process.env)
  const portal = await startPortal().catch((fault: unknown) => {
    browser.remove()
    throw fault
  })
  project.provide('browser', { path: browser.path, env: browser.env })
  project.provide('portal', { url: portal.url, logFile: portal.logFile })
  return async () => {
    await portal.remove()
    browser.remove()
  }
}
