import { useMemo, useState } from 'react'
import { isOffered } from '#domain/configurator/facts/choices.ts'
import type { Option } from '#domain/catalog/catalog.ts'
import { notChosen, type CommonChoices } from '#domain/configurator/window.ts'
import { ore } from '#domain/shared/money.ts'
import { ChoicePicker } from '#web/configurator/ChoicePicker.tsx'
import { Facts } from '#web/ui/display/Facts.tsx'
import { Money, MoneyDifference } from '#web/ui/display/figures.tsx'
import { ConfirmDialog } from '#web/ui/overlays/ConfirmDialog.tsx'
import { useEditor } from '#web/quotes/editor-context.ts'
import { quoteFigures } from '#web/quotes/figures.ts'
import { texts } from '#web/quotes/texts.ts'

/** Belongs to one opening, not to a house. */
const own = new Set(['purpose'])

/** What all positions have in common, changed in one place, with what it comes to before it is done. */
export function CommonDialog({ onClose }: { onClose: () => void }) {
  const { engine, draft, state } = useEditor()
  const [common, setCommon] = useState<CommonChoices>(state.head.common)
  const changed = JSON.stringify(common) !== JSON.stringify(state.head.common)
  const series = common['series'] ?? engine.catalog.options.find((one) => one.code === 'series')?.defaults[0]
  const apply = () => {
    draft.editHead({ common })
    onClose()
  }
  return (
    <ConfirmDialog
      title={texts.common.title}
      open
      onClose={onClose}
      confirm={texts.common.apply}
      disabledReason={changed ? null : texts.common.nothing}
      onConfirm={apply}
    >
      <p className="quiet">{texts.common.about}</p>
      <div>
        {engine.catalog.options
          .filter((option) => !own.has(option.code))
          .map((option) => (
            <CommonRow
              key={option.code}
              option={option}
              series={series}
              chosen={common[option.code]}
              onChoose={(value) => setCommon({ ...common, [option.code]: value })}
            />
          ))}
      </div>
      {changed ? <Effect common={common} /> : null}
    </ConfirmDialog>
  )
}

function CommonRow({
  option,
  series,
  chosen,
  onChoose,
}: {
  option: Option
  series: string | undefined
  chosen: string | undefined
  onChoose: (value: string) => void
}) {
  const offered = option.values.filter((value) => isOffered(value, option.code === 'series' ? undefined : series))
  const value = chosen ?? option.defaults.find((code) => offered.some((one) => one.code === code)) ?? notChosen
  const shown = option.values.find((one) => one.code === value)
  const list = () =>
    offered.map(({ code, label, swatch }) => ({ value: code, label, state: 'legal' as const, ...(swatch ? { swatch } : {}) }))
  return (
    <div className="choice-row">
      <span className="choice-name">{option.name}</span>
      <ChoicePicker
        name={option.name}
        chosen={value}
        values={list}
        shown={shown ? { label: shown.label, ...(shown.swatch ? { swatch: shown.swatch } : {}) } : undefined}
        onChoose={onChoose}
      />
    </div>
  )
}

/** How many positions change, what breaks, and what it costs. */
function Effect({ common }: { common: CommonChoices }) {
  const { engine, state, figures, costHidden } = useEditor()
  const after = useMemo(
    () => quoteFigures(engine, { ...state, head: { ...state.head, common }, save: { kind: 'saving', at: null } }),
    [engine, state, common],
  )
  const moved = Object.keys({ ...common, ...state.head.common }).filter((code) => common[code] !== state.head.common[code])
  const keeping = figures.lines.filter((one) =>
    moved.some((code) => Object.hasOwn(one.line.content.configuration.choices, code)),
  ).length
  const broken = after.lines.filter((one, at) => one.blocked && !figures.lines[at]?.blocked).length
  const [before, next] = costHidden
    ? [figures.sums.customerTotals.gross, after.sums.customerTotals.gross]
    : [figures.sums.totals.net, after.sums.totals.net]
  return (
    <section aria-live="polite">
      <h3>{texts.common.effect}</h3>
      <Facts
        items={[
          [
            texts.common.affected(figures.lines.length - keeping, figures.lines.length),
            keeping > 0 ? texts.common.own(keeping) : '',
          ],
          [
            costHidden ? texts.bar.toCustomerIncVat : texts.common.net,
            <span key="n">
              <Money ore={next} /> ({before === next ? '±0' : <MoneyDifference ore={ore(next - before)} />})
            </span>,
          ],
          broken > 0
            ? [
                <span key="f" className="stop">
                  {texts.common.faults(broken)}
                </span>,
                '',
              ]
            : null,
        ]}
      />
    </section>
  )
}
