import { useSaveState } from '#web/shell/save-state.tsx'
import { useEffect } from 'react'
import type { Engine } from '#domain/configurator/evaluate.ts'
import { LiveBar } from './bar/LiveBar.tsx'
import type { DraftState } from './draft/draft.ts'
import { waitingCount } from './draft/draft.ts'
import type { Draft } from './draft/store.ts'
import { EditorContext } from './editor-context.ts'
import { Notices } from './head/Notices.tsx'
import { QuoteHead } from './head/QuoteHead.tsx'
import { FirstProduct } from './lines/FirstProduct.tsx'
import { PositionList } from './lines/PositionList.tsx'
import { Properties } from './lines/Properties.tsx'
import { Stage } from './lines/Stage.tsx'
import { useEditorKeys } from './use-editor-keys.ts'
import { useEditorState } from './use-editor-state.ts'

interface Props {
  engine: Engine
  draft: Draft
  state: DraftState
}

/** The quote as a tool: positions left, drawing in the middle, properties right, and the figures that are always true. */
export function Editor({ engine, draft, state }: Props) {
  const editor = useEditorState(engine, draft, state)
  useEditorKeys(editor)
  useShownSaving(state)
  const empty = editor.figures.lines.length === 0
  return (
    <EditorContext value={editor}>
      <div className="tool quote-tool">
        <div>
          <QuoteHead />
          <Notices />
        </div>
        {empty ? (
          <FirstProduct />
        ) : (
          <div className="tool-zones">
            <PositionList />
            <Stage />
            <Properties />
          </div>
        )}
        <LiveBar />
      </div>
    </EditorContext>
  )
}

/** Tells the top bar how it stands with the saving. */
function useShownSaving(state: DraftState): void {
  const { setSave } = useSaveState()
  const { kind, at } = state.save
  const waiting = waitingCount(state)
  useEffect(() => {
    if (kind === 'waiting') setSave({ kind, count: Math.max(waiting, 1) })
    else if (kind === 'saved') setSave(at ? { kind, at } : { kind: 'idle' })
    else setSave({ kind })
  }, [kind, at, waiting, setSave])
}
