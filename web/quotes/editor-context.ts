import { createContext, use } from 'react'
import type { Engine } from '#domain/configurator/evaluate.ts'
import type { Configuration } from '#domain/configurator/window.ts'
import type { DraftState } from './draft/draft.ts'
import type { Draft } from './draft/store.ts'
import type { LineFigures, QuoteFigures } from './figures.ts'

/** What every part of the editor needs to know. */
export interface EditorState {
  engine: Engine
  draft: Draft
  state: DraftState
  figures: QuoteFigures
  /** The position in hand, and which of its fields. */
  current: LineFigures | undefined
  field: number
  select: (key: string, wish?: { focus?: boolean }) => void
  selectField: (field: number) => void
  /** The key of the line whose width wants the cursor. */
  focusOn: string | null
  addLine: () => void
  duplicate: () => void
  step: (by: 1 | -1) => void
  /** The last position steps on to a new one. */
  next: () => void
  readOnly: boolean
  costHidden: boolean
  /** Signed difference in price of the current position with another configuration. */
  difference: (configuration: Configuration) => string
}

export const EditorContext = createContext<EditorState | null>(null)

export function useEditor(): EditorState {
  const editor = use(EditorContext)
  if (!editor) throw new Error('no editor around')
  return editor
}
