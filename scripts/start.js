// Plain JavaScript, so that also a Node too old for the rest can say what is wrong.
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Node ${process.versions.node} is too old: run "npm ci", which brings its own, and then "npm start", or install Node 24.`,
  )
  process.exit(1)
}
await import('./start.ts')
