import type { Catalog, Family, Glass } from '#domain/catalog/catalog.ts'
import { prepareRules, type PreparedCase } from '#domain/configurator/rules/rules.ts'

/** A catalogue made ready: look-ups by code and rules parsed once. Immutable; share it freely. */
export interface Engine {
  catalog: Catalog
  families: ReadonlyMap<string, Family>
  glass: ReadonlyMap<string, Glass>
  cases: readonly PreparedCase[]
  /** The fields of a configuration that some rule looks at. */
  judgedFields: ReadonlySet<string>
}

/** Makes a catalogue ready for evaluating. Throws RangeError when a rule cannot be read; `publishCheck` says it as a refusal. */
export function prepare(catalog: Catalog): Engine {
  const cases = prepareRules(catalog.rules)
  return {
    catalog,
    families: new Map(catalog.families.map((one) => [one.code, one])),
    glass: new Map(catalog.glass.map((one) => [one.code, one])),
    cases,
    judgedFields: new Set(cases.flatMap((one) => one.fields.map((field) => (field === '@glass' ? 'choices.glass' : field)))),
  }
}
