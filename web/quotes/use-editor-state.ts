import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { Engine } from '#domain/configurator/evaluate.ts'
import { fieldsOf, startConfiguration, type Configuration } from '#domain/configurator/window.ts'
import { mm } from '#domain/shared/length.ts'
import { ore } from '#domain/shared/money.ts'
import { can } from '#domain/users/can.ts'
import { isOpenTo } from '#domain/quotes/status.ts'
import { unitFigures } from '#web/configurator/figures.ts'
import { useMe } from '#web/shell/session.ts'
import type { DraftState, LineContent } from './draft/draft.ts'
import type { Draft } from './draft/store.ts'
import { shownDifference, useCostHidden } from './cost.ts'
import type { EditorState } from './editor-context.ts'
import { dealerClassOf, quoteFigures } from './figures.ts'

/** The window a first position begins as, when nothing is known of the next. */
const firstSize = { width: mm(1190), height: mm(1190) }

/** `EG-6` is followed by `EG-7`; a mark without a figure is not guessed at. */
export const nextMark = (mark: string): string =>
  mark.replace(
    /^(.*?)(\d+)$/,
    (_, word: string, count: string) => `${word}${String(Number(count) + 1).padStart(count.length, '0')}`,
  )

/** A new position like the one before: same product and choices, its own measures to be typed. */
export function following(engine: Engine, before: LineContent): LineContent {
  const { family, width, height } = before.configuration
  // What a window is for belongs to its room: the next one must be asked anew.
  const { purpose: _, ...choices } = before.configuration.choices
  const mark = nextMark(before.mark)
  return {
    quantity: 1,
    mark: mark === before.mark ? '' : mark,
    room: '',
    configuration: { ...startConfiguration(engine.catalog, family, width, height), choices },
  }
}

export const firstOf = (engine: Engine, family: string): LineContent => {
  const limits = engine.families.get(family)?.limits
  const within = (size: number, min = 1, max = size) => mm(Math.max(Math.min(size, max), min))
  const width = within(firstSize.width, limits?.minWidthMm, limits?.maxWidthMm)
  const height = within(firstSize.height, limits?.minHeightMm, limits?.maxHeightMm)
  return { quantity: 1, mark: '', room: '', configuration: startConfiguration(engine.catalog, family, width, height) }
}

/** Position in hand, field in hand, and what may be done, for all parts of the editor. */
export function useEditorState(engine: Engine, draft: Draft, state: DraftState): EditorState {
  const me = useMe()
  const costHidden = useCostHidden()
  const search = useSearch({ strict: false })
  const navigate = useNavigate()
  const figures = useMemo(() => quoteFigures(engine, state), [engine, state])
  const [chosen, setChosen] = useState<string | null>(null)
  const [field, selectField] = useState(1)
  const [focusOn, setFocusOn] = useState<string | null>(null)
  const asked = 'line' in search ? Number(search.line) : Number.NaN
  const current =
    figures.lines.find((one) => one.line.key === chosen) ??
    figures.lines.find((one) => one.position === asked) ??
    figures.lines[0]
  const at = current ? figures.lines.indexOf(current) : -1

  const select = (key: string, { focus = false }: { focus?: boolean } = {}) => {
    setChosen(key)
    selectField(1)
    setFocusOn(focus ? key : null)
    const position = draft.get().lines.findIndex((line) => line.key === key) + 1
    void navigate({ to: '.', search: (old: object) => ({ ...old, line: String(position) }), replace: true, resetScroll: false })
  }
  const addLine = () => {
    const before = current ?? figures.lines.at(-1)
    if (before) select(draft.add(following(engine, before.line.content)), { focus: true })
  }
  const step = (by: 1 | -1) => {
    const to = figures.lines[at + by]
    if (to) select(to.line.key, { focus: document.activeElement?.closest('.size-fields') !== null })
  }
  const difference = (configuration: Configuration): string => {
    if (!current) return ''
    const other = unitFigures(engine, configuration, state.head.common, dealerClassOf(state.quote.dealer.discountClass)).net
    return shownDifference(ore(other - current.net), { costHidden, markup: state.head.markup })
  }
  const fieldCount = current ? fieldsOf(current.line.content.configuration).length : 1
  return {
    engine,
    draft,
    state,
    figures,
    current,
    costHidden,
    focusOn,
    select,
    selectField,
    addLine,
    step,
    difference,
    field: Math.min(field, fieldCount),
    duplicate: () => current && select(draft.add({ ...current.line.content, mark: nextMark(current.line.content.mark) })),
    next: () => (at === figures.lines.length - 1 ? addLine() : select(figures.lines[at + 1]?.line.key ?? '', { focus: true })),
    readOnly: !isOpenTo(state.quote.status, 'edit') || !can(me.role, 'quotes.write'),
  }
}
