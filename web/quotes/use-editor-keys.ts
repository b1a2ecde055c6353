import { fieldsOf } from '#domain/configurator/window.ts'
import { useShortcut } from '#web/shell/shortcuts.ts'
import { toggleCost } from './cost.ts'
import type { EditorState } from './editor-context.ts'
import { texts } from './texts.ts'

const { keys } = texts

/** The editor without a mouse. */
export function useEditorKeys(editor: EditorState): void {
  const { draft, readOnly } = editor
  const edits = (keys: string, label: string, run: () => void) => (readOnly ? null : { keys, label, run })
  useShortcut(edits('Ctrl Enter', keys.add, editor.addLine))
  useShortcut(edits('Ctrl D', keys.duplicate, editor.duplicate))
  useShortcut(edits('Ctrl Z', keys.undo, draft.undo))
  useShortcut(edits('Ctrl Shift Z', keys.redo, draft.redo))
  useShortcut({ keys: 'Alt ArrowDown', label: keys.next, run: () => editor.step(1) })
  useShortcut({ keys: 'Alt ArrowUp', label: keys.previous, run: () => editor.step(-1) })
  useShortcut({ keys: 'Alt P', label: keys.cost, run: toggleCost })
  useFieldKeys(editor)
}

function useFieldKeys({ current, selectField }: EditorState): void {
  const count = current ? fieldsOf(current.line.content.configuration).length : 0
  const key = (number: number) =>
    number <= count && count > 1 ? { keys: String(number), label: keys.field(number), run: () => selectField(number) } : null
  useShortcut(key(1))
  useShortcut(key(2))
  useShortcut(key(3))
  useShortcut(key(4))
  useShortcut(key(5))
  useShortcut(key(6))
  useShortcut(key(7))
  useShortcut(key(8))
  useShortcut(key(9))
}
