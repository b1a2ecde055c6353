import { checks, runSteps, vitest } from './steps.ts'

// Everything: types, lint, architecture, generated files, then the tests on the built-in database and in a browser.
// With TEST_DATABASE_URL the database tests run once more, on one's own PostgreSQL.
const own = process.env['TEST_DATABASE_URL']
const onBuiltIn = { TEST_DATABASE_URL: '' }
runSteps([
  ...checks,
  vitest('domain, contract, server', [], onBuiltIn),
  ...(own ? [vitest('server, on your own PostgreSQL', ['server', 'test'])] : []),
  { name: 'site', run: ['node_modules/.bin/node', 'scripts/build.ts'] },
  vitest('jobs in a browser', ['--config', 'vitest.e2e.config.ts'], onBuiltIn),
])
