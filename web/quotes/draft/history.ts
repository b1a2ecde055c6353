import type { Head, LineContent } from './draft.ts'

/** One step that can be taken back: a line's content (null: it was not there), or something in the head. */
export type Step =
  | { of: 'line'; key: string; before: LineContent | null; after: LineContent | null }
  | { of: 'head'; before: Partial<Head>; after: Partial<Head> }

interface Entry {
  step: Step
  /** Key strokes in one field share a tag and are one step; an empty tag stands alone. */
  tag: string
  at: number
}

const together = 1200
const longest = 200

export interface History {
  push: (step: Step, tag: string, at: number) => void
  undo: () => Step | undefined
  redo: () => Step | undefined
  canUndo: () => boolean
  canRedo: () => boolean
}

/** What has been done to a quote here, as far back as anyone remembers. */
export function createHistory(): History {
  const done: Entry[] = []
  const undone: Entry[] = []
  const push = (step: Step, tag: string, at: number): void => {
    undone.length = 0
    const last = done.at(-1)
    if (
      last &&
      tag !== '' &&
      last.tag === tag &&
      at - last.at < together &&
      last.step.of === 'line' &&
      step.of === 'line' &&
      last.step.key === step.key
    ) {
      last.step = { ...step, before: last.step.before }
      last.at = at
      return
    }
    done.push({ step, tag, at })
    if (done.length > longest) done.shift()
  }
  const undo = (): Step | undefined => {
    const entry = done.pop()
    if (entry) undone.push(entry)
    return entry && turned(entry.step)
  }
  const redo = (): Step | undefined => {
    const entry = undone.pop()
    if (entry) done.push({ ...entry, at: 0 })
    return entry?.step
  }
  return { push, undo, redo, canUndo: () => done.length > 0, canRedo: () => undone.length > 0 }
}

const turned = (step: Step): Step => ({ ...step, before: step.after, after: step.before }) as Step
