// The engine's door: what screens, server and pricing ask of it.
export { prepare, type Engine } from './engine.ts'
export { evaluate, type Evaluation } from './evaluation.ts'
export { legalRanges, type LegalRanges, type Range } from '#domain/configurator/rules/legal-ranges.ts'
export { optionStates, type OptionState, type ValueState } from '#domain/configurator/rules/option-states.ts'
export { publishCheck, type PublishFault } from '#domain/configurator/rules/publish-check.ts'
export type { Violation } from '#domain/configurator/rules/rules.ts'
