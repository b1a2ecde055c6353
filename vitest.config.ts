import { defineConfig } from 'vitest/config'

// Domain, contract and server on one cluster of their own; the browser jobs have a configuration beside this one.
export default defineConfig({
  test: {
    include: ['domain', 'contract', 'server', 'seed', 'web', 'test', 'scripts'].flatMap((area) => [
      `${area}/**/*.test.ts`,
      `${area}/**/*.test.tsx`,
    ]),
    exclude: ['test/e2e/**', '**/node_modules/**'],
    globalSetup: ['test/support/cluster.ts'],
    isolate: false,
    pool: 'threads',
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
