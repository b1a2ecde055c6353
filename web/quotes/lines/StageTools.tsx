import { fieldsOf, mirror, type Configuration } from '#domain/configurator/window.ts'
import type { Result } from '#domain/shared/result.ts'
import { divide } from '#web/configurator/editing.ts'
import { texts as words } from '#web/configurator/texts.ts'
import { useEditor } from '#web/quotes/editor-context.ts'
import { texts } from '#web/quotes/texts.ts'
import { Button } from '#web/ui/actions/Button.tsx'
import { Kbd } from '#web/ui/actions/Kbd.tsx'
import { toast } from '#web/ui/overlays/toasts.ts'

/** Why a division is not offered; null when it is. */
function reason(outcome: Result<Configuration>): string | null {
  if (outcome.ok) return null
  const { code, params } = outcome.error
  return code === 'divide.tooMany' ? words.tooMany(Number(params['max'])) : words.cannotDivide(String(params['name'] ?? ''))
}

/** What can be done to the whole position in one press. */
export function StageTools() {
  const { engine, draft, current, field, figures, select, duplicate } = useEditor()
  if (!current) return null
  const { line, position } = current
  const { configuration } = line.content
  const put = (changed: Configuration) => draft.edit(line.key, (content) => ({ ...content, configuration: changed }))
  const across = divide(engine, configuration, field, 'vertical')
  const down = divide(engine, configuration, field, 'horizontal')
  const remove = () => {
    const neighbour = figures.lines[position] ?? figures.lines[position - 2]
    draft.remove(line.key)
    if (neighbour) select(neighbour.line.key)
    toast(texts.stage.removed(position), { undo: () => select(draft.add(line.content)) })
  }
  return (
    <div className="stage-tools" role="toolbar" aria-label={texts.stage.tools}>
      <Button
        small
        icon="splitVertical"
        disabledReason={reason(across)}
        onPress={() => (across.ok ? put(across.value) : undefined)}
      >
        {texts.stage.divideVertical}
      </Button>
      <Button small icon="splitHorizontal" disabledReason={reason(down)} onPress={() => (down.ok ? put(down.value) : undefined)}>
        {texts.stage.divideHorizontal}
      </Button>
      <Button small icon="mirror" onPress={() => put(mirror(configuration))}>
        {texts.stage.mirror}
      </Button>
      <Button small icon="copy" onPress={duplicate}>
        {texts.stage.duplicate}
      </Button>
      <Button small look="quiet" icon="trash" onPress={remove}>
        {texts.stage.remove}
      </Button>
      <span className="keyhints push small quiet">
        {fieldsOf(configuration).length > 1 ? (
          <span>
            <Kbd keys="1 2" /> {texts.stage.fieldKeys}
          </span>
        ) : null}
        <span>
          <Kbd keys="Alt ↑ ↓" /> {texts.stage.lineKeys}
        </span>
      </span>
    </div>
  )
}
