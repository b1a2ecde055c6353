import { useDeferredValue, useMemo, useState } from 'react'
import { legalRanges } from '#domain/configurator/evaluate.ts'
import type { Configuration } from '#domain/configurator/window.ts'
import { Choices } from '#web/configurator/Choices.tsx'
import { FamilyTiles } from '#web/configurator/FamilyTiles.tsx'
import { FieldPanel } from '#web/configurator/FieldPanel.tsx'
import { SizeFields } from '#web/configurator/SizeFields.tsx'
import { texts as words } from '#web/configurator/texts.ts'
import { CommonDialog } from '#web/quotes/dialogs/CommonDialog.tsx'
import { useEditor } from '#web/quotes/editor-context.ts'
import { texts } from '#web/quotes/texts.ts'
import { Button } from '#web/ui/actions/Button.tsx'
import { LineNames } from './LineNames.tsx'
import { PropertyTabs, type Group } from './PropertyTabs.tsx'

/** Everything that can be chosen for the position in hand. */
export function Properties() {
  const { engine, draft, state, figures, current, field, selectField, focusOn, next, difference, readOnly } = useEditor()
  const [group, setGroup] = useState<Group>('size')
  const [common, setCommon] = useState(false)
  const configuration = current?.line.content.configuration
  const settled = useDeferredValue(configuration)
  const ranges = useMemo(() => settled && legalRanges(engine, settled, state.head.common), [engine, settled, state.head.common])
  if (!current || !configuration || !ranges) return null
  const { line, position, evaluation } = current
  const put = (changed: Configuration, tag = '') =>
    readOnly ? undefined : draft.edit(line.key, (content) => ({ ...content, configuration: changed }), tag)
  const shared = { engine, configuration, common: state.head.common, readOnly }
  const combination = configuration.layout.kind === 'split'
  const fieldPanel = (
    <FieldPanel
      key={`field ${line.key} ${state.epoch}`}
      {...shared}
      ranges={ranges}
      selected={field}
      onSelect={selectField}
      onChange={put}
    />
  )
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- locked, it scrolls and holds nothing else to focus
    <aside className="zone-props" aria-label={texts.props.label(position)} data-shown={group} tabIndex={readOnly ? 0 : undefined}>
      <PropertyTabs group={group} onChange={setGroup} />
      <fieldset className="plain-fields" disabled={readOnly}>
        <SizeFields
          key={`size ${line.key} ${state.epoch}`}
          engine={engine}
          configuration={configuration}
          ranges={ranges}
          violations={evaluation.violations}
          quantity={line.content.quantity}
          onSize={put}
          onQuantity={(quantity) => draft.edit(line.key, (content) => ({ ...content, quantity }), 'quantity')}
          onNext={next}
          autoFocus={focusOn === line.key}
        />
        <LineNames line={line} />
        {combination ? fieldPanel : null}
        <section data-group="size">
          <FamilyTiles {...shared} onChange={put} />
        </section>
        {combination ? null : fieldPanel}
      </fieldset>
      <Choices
        {...shared}
        onChange={put}
        difference={difference}
        changeAll={
          readOnly ? null : (
            <Button small look="quiet" onPress={() => setCommon(true)}>
              {words.changeForAll(figures.lines.length)}
            </Button>
          )
        }
      />
      {common ? <CommonDialog onClose={() => setCommon(false)} /> : null}
    </aside>
  )
}
