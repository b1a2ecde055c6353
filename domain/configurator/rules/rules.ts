import { Environment, type ASTNode } from '@marcbachmann/cel-js'
import type { Rule, RuleCase, Severity } from '#domain/catalog/rule.ts'
import type { Facts, FieldFacts, UnitFacts } from '#domain/configurator/facts/facts.ts'
import { fieldFactTable, unitFactTable, type FactEntry } from '#domain/configurator/facts/fact-table.ts'
import { factText } from '#domain/configurator/norwegian.ts'

/** A broken rule: its sentence with the figures, and the fields of the configuration that it concerns. */
export interface Violation {
  rule: string
  severity: Severity
  text: string
  textEn: string
  fields: string[]
  fieldNumber?: number
}

/** One case of a rule, parsed and type-checked. `fields` are those its facts depend on, read from the expression. */
export interface PreparedCase {
  rule: Rule
  scope: RuleCase['scope']
  breaks: (context: { unit: UnitFacts; field?: FieldFacts }) => unknown
  text: RuleCase['text']
  fields: readonly string[]
}

/** Parses every case of every rule. Throws RangeError, naming rule and reason, when one cannot be read or asks for what is no fact. */
export function prepareRules(rules: readonly Rule[]): PreparedCase[] {
  const scopes = { unit: environment(false), field: environment(true) }
  return rules.flatMap((rule) => rule.cases.map((one) => prepareCase(rule, one, scopes[one.scope])))
}

function environment(withField: boolean): Environment {
  const cel = new Environment({ unlistedVariablesAreDyn: false })
  cel.registerVariable({ name: 'unit', schema: schemaOf(unitFactTable) })
  if (withField) cel.registerVariable({ name: 'field', schema: schemaOf(fieldFactTable) })
  return cel
}

const schemaOf = (table: Readonly<Record<string, FactEntry>>): Record<string, string> =>
  Object.fromEntries(Object.entries(table).map(([name, { type }]) => [name, type]))

function prepareCase(rule: Rule, one: RuleCase, cel: Environment): PreparedCase {
  const fault = (why: string): RangeError => new RangeError(`rule ${rule.id}: ${why} in «${one.when}»`)
  const checked = cel.check(one.when)
  if (!checked.valid) throw fault(checked.error?.message.split('\n')[0] ?? 'unreadable')
  if (checked.type !== 'bool') throw fault(`is ${checked.type}, wants bool`)
  for (const text of [one.text.nb, one.text.en])
    for (const [, place = ''] of text.matchAll(/\{([^}]*)\}/g)) if (!entryOf(place)) throw fault(`unknown placeholder {${place}}`)
  const program = cel.parse(one.when)
  const fields = new Set([...factsIn(program.ast)].flatMap((fact) => entryOf(fact)?.fields ?? []))
  return { rule, scope: one.scope, breaks: program, text: one.text, fields: [...fields] }
}

function entryOf(fact: string): FactEntry | undefined {
  const [scope, name = ''] = fact.split('.')
  const table: Readonly<Record<string, FactEntry>> = scope === 'unit' ? unitFactTable : scope === 'field' ? fieldFactTable : {}
  return Object.hasOwn(table, name) ? table[name] : undefined
}

/** The facts an expression asks for, as `field.widthMm`. */
function factsIn(node: ASTNode, found = new Set<string>()): Set<string> {
  if (node.op === '.' && node.args[0].op === 'id') found.add(`${node.args[0].args}.${node.args[1]}`)
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit)
    else if (typeof value === 'object' && value !== null && 'op' in value) factsIn(value as ASTNode, found)
  }
  visit(node.args)
  return found
}

/** All broken rules in the catalogue's order, field by field; nothing stops at the first. */
export function judge(cases: readonly PreparedCase[], facts: Facts): Violation[] {
  const broken: Violation[] = []
  const { unit } = facts
  for (const one of cases) {
    if (one.scope === 'unit') {
      if (one.breaks({ unit }) === true) broken.push(violation(one, { unit }, '', ''))
      continue
    }
    for (const { facts: field, path, ownGlass } of facts.fields) {
      if (one.breaks({ unit, field }) === true)
        broken.push(violation(one, { unit, field }, path.join('.'), ownGlass ? 'own' : ''))
    }
  }
  return broken
}

type Context = { unit: UnitFacts; field?: FieldFacts }

function violation(one: PreparedCase, context: Context, path: string, glass: string): Violation {
  const base = {
    rule: one.rule.id,
    severity: one.rule.severity,
    text: filled(one.text.nb, context, 'nb'),
    textEn: filled(one.text.en, context, 'en'),
    fields: [...new Set(one.fields.map((field) => located(field, path, glass === 'own')))],
  }
  return context.field ? { ...base, fieldNumber: context.field.number } : base
}

/** `@width` of the only field is `width`; of the second field side by side `layout.1.width`. */
function located(field: string, path: string, ownGlass: boolean): string {
  if (!field.startsWith('@')) return field
  const name = field.slice(1)
  if (name === 'glass' && !ownGlass) return 'choices.glass'
  if (path !== '') return `layout.${path}.${name}`
  if (name === 'opening') return 'family'
  return name === 'width' || name === 'height' ? name : `layout.${name}`
}

function filled(text: string, context: Context, language: 'nb' | 'en'): string {
  return text.replace(/\{(unit|field)\.([A-Za-z0-9]+)\}/g, (whole, scope: 'unit' | 'field', name: string) => {
    const facts: object | undefined = context[scope]
    const value: unknown = facts && Reflect.get(facts, name)
    return typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean'
      ? factText(name, value, language)
      : whole
  })
}
