import { spawnSync } from 'node:child_process'

export interface Step {
  name: string
  run: readonly string[]
  env?: Record<string, string>
}

const tool = (name: string): string => `node_modules/.bin/${name}`

/** Runs named steps one after another, says how long each took, and ends at the first that fails. */
export function runSteps(steps: readonly Step[]): void {
  for (const { name, run, env } of steps) {
    const began = performance.now()
    console.log(`\n▸ ${name}`)
    const { status } = spawnSync(run[0]!, run.slice(1), { stdio: 'inherit', env: { ...process.env, ...env } })
    console.log(`  ${name}: ${status === 0 ? 'ok' : 'failed'}, ${((performance.now() - began) / 1000).toFixed(1)} s`)
    if (status !== 0) process.exit(status ?? 1)
  }
}

export const checks: readonly Step[] = [
  { name: 'types', run: [tool('tsc'), '-b'] },
  { name: 'lint', run: [tool('oxlint'), '--deny-warnings'] },
  { name: 'format', run: [tool('oxfmt'), '--check'] },
  { name: 'openapi.json', run: [tool('node'), 'scripts/openapi.ts', '--check'] },
  { name: 'architecture', run: [tool('vitest'), 'run', 'test/architecture.test.ts'] },
]

export const vitest = (name: string, args: readonly string[], env?: Record<string, string>): Step => ({
  name,
  run: [tool('vitest'), 'run', ...args],
  ...(env ? { env } : {}),
})
