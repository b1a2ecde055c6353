import { useEffect, useEffectEvent, useState } from 'react'
import { ComboBox, I18nProvider, Input, Label, ListBox, ListBoxItem, Popover, Text, FieldError } from 'react-aria-components'
import { texts } from '#web/ui/texts.ts'

export interface ComboOption {
  id: string
  label: string
  /** A quieter second line: town, customer number. */
  detail?: string
}

interface Props {
  label: string
  labelHidden?: boolean
  value: ComboOption | null
  onChange: (option: ComboOption | null) => void
  /** Asks the server; called 150 ms after the last letter, with the older question withdrawn. */
  load: (typed: string, signal: AbortSignal) => Promise<readonly ComboOption[]>
  /** Offers «Ny: …» as the last choice. */
  create?: { label: (typed: string) => string; run: (typed: string) => void }
  placeholder?: string
  hint?: string
  error?: string | undefined
  autoFocus?: boolean
}

const createId = '+'

function useOptions(typed: string, load: Props['load'], active: boolean) {
  const [found, setFound] = useState<readonly ComboOption[]>([])
  const [state, setState] = useState<'idle' | 'searching' | 'failed'>('idle')
  const ask = useEffectEvent(async (question: string, signal: AbortSignal) => {
    setState('searching')
    try {
      const options = await load(question, signal)
      if (signal.aborted) return
      setFound(options)
      setState('idle')
    } catch {
      if (!signal.aborted) setState('failed')
    }
  })
  useEffect(() => {
    if (!active) return
    const stop = new AbortController()
    const timer = setTimeout(() => void ask(typed, stop.signal), 150)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [typed, active])
  return { found, state }
}

/** A field that finds: customers, addresses. Free text is never taken for a choice. */
export function ComboField({
  label,
  labelHidden = false,
  value,
  onChange,
  load,
  create,
  placeholder,
  hint,
  error,
  autoFocus = false,
}: Props) {
  const [typed, setTyped] = useState(value?.label ?? '')
  const [open, setOpen] = useState(false)
  const chosen = value?.label ?? ''
  const [shown, setShown] = useState(chosen)
  if (shown !== chosen) {
    setShown(chosen)
    setTyped(chosen)
  }
  const asked = typed === chosen ? '' : typed.trim()
  const { found, state } = useOptions(asked, load, open)
  const offers = create && asked ? [...found, { id: createId, label: create.label(asked) }] : found
  const pick = (key: string | number | null) => {
    if (key === createId) return create?.run(asked)
    const option = found.find((one) => one.id === key)
    if (option) {
      setTyped(option.label)
      onChange(option)
    }
  }
  return (
    <I18nProvider locale="nb-NO">
      <ComboBox
        className="field combo"
        items={offers}
        inputValue={typed}
        onInputChange={setTyped}
        value={value?.id ?? null}
        onChange={pick}
        onOpenChange={setOpen}
        // A list that opens by itself as the page appears would hide the page from who cannot see it.
        menuTrigger={autoFocus ? 'input' : 'focus'}
        allowsEmptyCollection
        isInvalid={Boolean(error)}
        onBlur={() => (typed.trim() === '' && value ? onChange(null) : setTyped(chosen))}
      >
        <Label className={labelHidden ? 'vh' : 'field-label'}>{label}</Label>
        <Input placeholder={placeholder ?? ''} autoFocus={autoFocus} />
        {hint ? (
          <Text slot="description" className="field-hint">
            {hint}
          </Text>
        ) : null}
        <FieldError className="field-error">{error}</FieldError>
        <Popover className="combo-popover" offset={4}>
          <ListBox<ComboOption>
            className="combo-list"
            renderEmptyState={() => (
              <p className="combo-empty">
                {state === 'failed' ? texts.combo.failed : state === 'searching' ? texts.combo.searching : texts.combo.empty}
              </p>
            )}
          >
            {(option) => (
              <ListBoxItem id={option.id} textValue={option.label} className="combo-option">
                <Text slot="label">{option.label}</Text>
                {option.detail ? (
                  <Text slot="description" className="small quiet">
                    {option.detail}
                  </Text>
                ) : null}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
    </I18nProvider>
  )
}
