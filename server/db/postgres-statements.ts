import { createHash } from 'node:crypto'

export interface Statement {
  name: string | undefined
  text: string
}

const names = new Map<string, string>()
// Each name is a prepared statement kept on every connection; text made of varying parts must not fill the server's memory.
const mostNames = 1_000

/** The name a statement is prepared under, so that it is parsed and planned once per connection. */
export function named(text: string): Statement {
  let name = names.get(text)
  if (name === undefined && names.size < mostNames) {
    name = createHash('sha1').update(text).digest('base64url')
    names.set(text, name)
  }
  return { name, text }
}

const templates = new WeakMap<TemplateStringsArray, Statement>()

/** Hand-written SQL: values in the template become parameters, never text. */
export function statementOf(parts: TemplateStringsArray): Statement {
  let statement = templates.get(parts)
  if (statement === undefined) {
    statement = named(parts.reduce((text, part, index) => `${text}$${index}${part}`))
    templates.set(parts, statement)
  }
  return statement
}
