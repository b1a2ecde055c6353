import { readFileSync, writeFileSync } from 'node:fs'
import { openApi } from '#server/http/openapi.ts'

// Writes docs/openapi.json, or with --check says when it is not what the contract makes.
const file = 'docs/openapi.json'
const text = `${JSON.stringify(openApi(), null, 1)}\n`
if (!process.argv.includes('--check')) writeFileSync(file, text)
else if (readFileSync(file, 'utf8') !== text) {
  console.error(`${file} is stale: run "npm run openapi" and commit it.`)
  process.exit(1)
}
