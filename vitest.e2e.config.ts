import { defineConfig } from 'vitest/config'

// One job a person does per file, in a real browser against real server processes; one after another, so that each has
// the machine to itself.
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.test.ts'],
    globalSetup: ['test/e2e/setup.ts'],
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 120_000,
  },
})
