import { evaluate, type Engine, type Evaluation } from './evaluate.ts'
import { repairIdeas, type Idea } from './repair-ideas.ts'
import type { CommonChoices, Configuration } from './window.ts'

/** A change that mends a window, tried and found to do so. `mends` names the rules that no longer block. */
export interface Repair {
  title: string
  detail: string
  changes: Configuration
  weightDeltaGrams: number
  mends: string[]
}

const mostRepairs = 5
const mostOfAKind = 3

/**
 * What would make a blocked window legal: other choices, a division into fields, another family, the nearest legal size.
 * Each is evaluated: it removes blocking rules and adds none, and half repairs are told only when no whole one is found.
 * Nearest to the wish first, at most five; the nearest legal size is always among them when there is one.
 */
export function repairs(engine: Engine, config: Configuration, common: CommonChoices): Repair[] {
  const evaluation = evaluate(engine, config, common)
  const before = blockers(evaluation)
  if (before.size === 0 || evaluation.facts.fields.length === 0) return []
  const tried = repairIdeas({ engine, config, common, evaluation }).flatMap((idea): Tried[] => {
    const after = evaluate(engine, idea.changes, common)
    const left = blockers(after)
    const mends = [...before].filter((rule) => !left.has(rule))
    if (mends.length === 0 || [...left].some((rule) => !before.has(rule))) return []
    return [{ idea, whole: left.size === 0, mends, weightDeltaGrams: after.weightGrams - evaluation.weightGrams }]
  })
  const whole = tried.filter((one) => one.whole)
  return chosen(whole.length > 0 ? whole : tried).map(({ idea: { title, detail, changes }, mends, weightDeltaGrams }) => ({
    title,
    detail,
    changes,
    weightDeltaGrams,
    mends,
  }))
}

interface Tried {
  idea: Idea
  whole: boolean
  mends: string[]
  weightDeltaGrams: number
}

const blockers = (evaluation: Evaluation): Set<string> =>
  new Set(evaluation.violations.filter((one) => one.severity === 'block').map((one) => one.rule))

function chosen(tried: readonly Tried[]): Tried[] {
  const kinds = new Map<string, number>()
  const seen = new Set<string>()
  const varied = tried
    .toSorted((a, b) => a.idea.distance - b.idea.distance)
    .filter(({ idea }) => {
      const same = JSON.stringify(idea.changes)
      const soFar = kinds.get(idea.kind) ?? 0
      if (seen.has(same) || soFar >= mostOfAKind) return false
      seen.add(same)
      kinds.set(idea.kind, soFar + 1)
      return true
    })
  const first = varied.slice(0, mostRepairs)
  const size = varied.find(({ idea }) => idea.kind === 'size')
  return !size || first.includes(size) ? first : [...first.slice(0, mostRepairs - 1), size]
}
