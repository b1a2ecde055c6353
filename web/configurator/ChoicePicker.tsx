import { useState } from 'react'
import { Button, I18nProvider, ListBox, ListBoxItem, Popover, Select, SelectValue, Text } from 'react-aria-components'
import { notChosen } from '#domain/configurator/window.ts'
import { Icon } from '#web/ui/display/Icon.tsx'
import { Shape } from '#web/ui/display/Shape.tsx'
import { texts } from './texts.ts'

export interface PickerValue {
  value: string
  label: string
  swatch?: string
  state: 'legal' | 'warn' | 'blocked'
  rule?: string
  reason?: string
  /** What it would change in the price, signed. */
  difference?: string
}

/** What stands in the open list, and the dialog it must lie inside. A closed list knows only what is chosen. */
interface List {
  values: readonly PickerValue[]
  host: Element | null
}

interface Props {
  name: string
  chosen: string
  /** Worked out when the list is opened, not with every key stroke. */
  values: () => readonly PickerValue[]
  shown: Pick<PickerValue, 'label' | 'swatch'> | undefined
  onChoose: (value: string) => void
  readOnly?: boolean
}

export function Swatch({ colour }: { colour: string }) {
  return <i className="swatch" style={{ '--swatch': colour } as React.CSSProperties} />
}

/** A choice in one line: what is chosen, and on a press all there is, with what does not go and why. */
export function ChoicePicker({ name, chosen, values, shown, onChoose, readOnly = false }: Props) {
  const open = chosen === notChosen
  // An open dialog lies over everything else on the page: the list opens inside it.
  const [list, setList] = useState<List | null>(null)
  const turn = (opens: boolean) =>
    setList(opens ? { values: values(), host: document.querySelector('dialog[open] .dialog-box') } : null)
  const face = shown ? (
    <>
      {shown.swatch ? <Swatch colour={shown.swatch} /> : null}
      <span className="cut" title={shown.label}>
        {shortened(shown.label)}
      </span>
    </>
  ) : null
  if (readOnly) return <span className="pick pick-still">{face ?? texts.notChosen}</span>
  return (
    <I18nProvider locale="nb-NO">
      <Select
        className="picker"
        aria-label={name}
        onOpenChange={turn}
        value={open ? null : chosen}
        onChange={(key) => (key === null ? undefined : onChoose(String(key)))}
      >
        <Button className={open ? 'pick pick-open' : 'pick'}>
          <SelectValue className="pick-value">
            {() =>
              open ? (
                <>
                  <Shape tone="mine" />
                  <span>{texts.notChosen}</span>
                </>
              ) : (
                face
              )
            }
          </SelectValue>
          <Icon name="down" size="s" />
        </Button>
        <Popover
          className="combo-popover pick-popover"
          offset={4}
          placement="bottom end"
          {...(list?.host ? { UNSTABLE_portalContainer: list.host } : {})}
        >
          <Values values={list?.values ?? [{ value: chosen, label: shown?.label ?? name, state: 'legal' }]} />
        </Popover>
      </Select>
    </I18nProvider>
  )
}

/** `3-lags energi, 4E-18Ar-4` is told by its first words; the list tells the rest. */
const shortened = (label: string): string => label.split(', ')[0] ?? label

function Values({ values }: { values: readonly PickerValue[] }) {
  return (
    <ListBox className="combo-list">
      {values.map((one) => (
        <ListBoxItem
          key={one.value}
          id={one.value}
          textValue={one.label}
          className={one.state === 'blocked' ? 'combo-option pick-option is-blocked' : 'combo-option pick-option'}
        >
          {one.swatch ? <Swatch colour={one.swatch} /> : null}
          <Text slot="label" className="pick-label">
            <span>{one.label}</span>
            {one.difference ? <span className="figure quiet"> {one.difference}</span> : null}
          </Text>
          {one.reason ? (
            <Text slot="description" className="small pick-why">
              {one.state === 'blocked' ? texts.blocked(one.rule ?? '') : texts.warned(one.rule ?? '')}: {one.reason}
            </Text>
          ) : null}
        </ListBoxItem>
      ))}
    </ListBox>
  )
}
