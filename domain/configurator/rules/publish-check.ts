import type { Catalog } from '#domain/catalog/catalog.ts'
import type { Rule, RuleExample } from '#domain/catalog/rule.ts'
import { mm } from '#domain/shared/length.ts'
import { accept, refuse, type Refusal, type Result } from '#domain/shared/result.ts'
import { prepare, type Engine } from '#domain/configurator/engine.ts'
import { evaluate } from '#domain/configurator/evaluation.ts'
import { fieldFor, fieldsOf, rowOf, startConfiguration, withField, type Configuration } from '#domain/configurator/window.ts'

export type PublishFault = 'catalog.ruleUnreadable' | 'catalog.ruleTwice' | 'catalog.exampleMissing' | 'catalog.exampleFails'

/**
 * What a catalogue version must pass before it may be published: every rule can be read, has an id of its own, and its
 * own examples break it or leave it alone as they say, at least one of each.
 */
export function publishCheck(catalog: Catalog): Result<Engine, Refusal<PublishFault>> {
  let engine: Engine
  try {
    engine = prepare(catalog)
  } catch (fault) {
    return refuse('catalog.ruleUnreadable', { reason: fault instanceof Error ? fault.message : '' })
  }
  for (const [at, rule] of catalog.rules.entries()) {
    if (catalog.rules.findIndex((one) => one.id === rule.id) < at)
      return refuse('catalog.ruleTwice', { rule: rule.id }, `rules.${at}`)
    const fault = exampleFault(engine, rule, `rules.${at}`)
    if (fault) return fault
  }
  return accept(engine)
}

function exampleFault(engine: Engine, rule: Rule, path: string): { ok: false; error: Refusal<PublishFault> } | undefined {
  if (!rule.examples.some((one) => one.breaks) || rule.examples.every((one) => one.breaks))
    return refuse('catalog.exampleMissing', { rule: rule.id }, path)
  const wrong = rule.examples.findIndex((one) => breaks(engine, rule, one) !== one.breaks)
  if (wrong === -1) return undefined
  return refuse(
    'catalog.exampleFails',
    { rule: rule.id, expected: rule.examples[wrong]?.breaks ?? false },
    `${path}.examples.${wrong}`,
  )
}

function breaks(engine: Engine, rule: Rule, example: RuleExample): boolean {
  return evaluate(engine, exampleWindow(engine.catalog, example), {}).violations.some((one) => one.rule === rule.id)
}

/** The window an example speaks of. */
export function exampleWindow(catalog: Catalog, example: RuleExample): Configuration {
  const start = startConfiguration(catalog, example.family, mm(example.width), mm(example.height))
  const layout = example.fields
    ? rowOf(
        example.fields.map((opening) => fieldFor(catalog, opening)),
        start.width,
      )
    : start.layout
  const config = { ...start, layout, choices: { ...example.choices } }
  if (example.hinge !== 'none') return config
  return fieldsOf(config).reduce((one, { number }) => withField(one, number, { hinge: undefined }), config)
}
