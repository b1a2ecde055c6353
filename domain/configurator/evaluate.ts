// The engine's door: what screens, server and pricing ask of it.
export { prepare, type Engine } from './engine.ts'
export { evaluate, type Evaluation } from './evaluation.ts'
export { legalRanges, type LegalRanges, type Range } from './legal-ranges.ts'
export { optionStates, type OptionState, type ValueState } from './option-states.ts'
export { publishCheck, type PublishFault } from './publish-check.ts'
export type { Violation } from './rules.ts'
