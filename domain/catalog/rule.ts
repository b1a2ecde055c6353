export type Severity = 'block' | 'warn'

/**
 * A rule of the trade as data. Each case is a CEL condition over the facts of the whole unit, or of one field at a time;
 * when it holds, the rule is broken. `source` names where the rule comes from.
 */
export interface Rule {
  id: string
  severity: Severity
  name: string
  source: string
  cases: readonly RuleCase[]
  examples: readonly RuleExample[]
}

export interface RuleCase {
  scope: 'unit' | 'field'
  when: string
  /** Sentences with facts in braces: `{field.widthMm}`. */
  text: { nb: string; en: string }
}

/** A window that breaks the rule, or one just beside it that does not. Fields share the width equally. */
export interface RuleExample {
  family: string
  width: number
  height: number
  fields?: readonly string[]
  choices?: Readonly<Record<string, string>>
  hinge?: 'none'
  breaks: boolean
}
