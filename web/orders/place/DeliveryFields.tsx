import type { Destination, OrderDraft } from '#contract/orders.ts'
import { Choice } from '#web/orders/Choice.tsx'
import { texts as shared } from '#web/orders/texts.ts'
import { today, weeksFrom } from '#web/orders/weeks.ts'
import { date } from '#web/ui/format.ts'
import { TextField, type TextFieldProps } from '#web/ui/fields/TextField.tsx'
import { weekKey, type Filled } from './draft.ts'
import { texts } from './texts.ts'

interface Props {
  draft: OrderDraft
  filled: Filled
  fill: (part: Partial<Filled>) => void
  /** Field names with something wrong that should be said now. */
  wrong: (name: keyof Filled) => boolean
  /** The person has been in this field. */
  onLeave: (name: keyof Filled) => void
  staff: boolean
}

const options = <T extends string>(labels: Record<T, string>) => [
  { value: '' as const, label: texts.choose },
  ...(Object.entries(labels) as [T, string][]).map(([value, label]) => ({ value, label })),
]

/** The weeks that can be wished for; one that was wished earlier stays in the list. */
function weekOptions(draft: OrderDraft, chosen: string) {
  const lead = Math.max(0, ...draft.lines.map((line) => line.leadTimeWeeks))
  const weeks = weeksFrom(today(), lead).map((one) => ({ value: weekKey(one), label: texts.week(one.week, date(one.monday)) }))
  const earlier =
    chosen !== '' && !weeks.some((one) => one.value === chosen) ? [{ value: chosen, label: shared.weekWish(chosen) }] : []
  return { lead, weeks: [{ value: '', label: shared.asSoonAsPossible }, ...earlier, ...weeks] }
}

export function DeliveryFields({ draft, filled, fill, wrong, onLeave, staff }: Props) {
  const { lead, weeks } = weekOptions(draft, filled.wantedWeek)
  const said = (name: keyof Filled) => (wrong(name) ? texts.errors[name] : undefined)
  const bind = (name: keyof Filled): Pick<TextFieldProps, 'label' | 'value' | 'onChange' | 'onBlur' | 'error' | 'name'> => ({
    label: texts.fields[name],
    name,
    value: filled[name],
    onChange: (value) => fill({ [name]: value }),
    onBlur: () => onLeave(name),
    error: said(name),
  })
  const pick = <T extends string>(name: 'wantedWeek' | 'road' | 'unloading') => ({
    label: texts.fields[name],
    name,
    onChange: (value: T) => fill({ [name]: value }),
    onBlur: () => onLeave(name),
    error: said(name),
  })
  const suggested =
    draft.destination === null && draft.customer !== null && filled.address !== '' && filled.address === draft.customer.address
  return (
    <div className="place-fields">
      <TextField
        {...bind('address')}
        className="w-3"
        autoComplete="street-address"
        hint={suggested ? texts.fromCustomer : undefined}
        required
      />
      <TextField {...bind('postalCode')} className="w-1" inputMode="numeric" maxLength={4} autoComplete="postal-code" required />
      <TextField {...bind('place')} className="w-2" autoComplete="address-level2" required />
      <TextField {...bind('contactName')} className="w-2" autoComplete="name" required />
      <TextField {...bind('contactPhone')} className="w-2" type="tel" autoComplete="tel" required />
      <Choice {...pick('wantedWeek')} className="w-2" value={filled.wantedWeek} options={weeks} hint={texts.leadTime(lead)} />
      <Choice {...pick<Destination['road']>('road')} className="w-2" value={filled.road} options={options(shared.roads)} />
      <Choice
        {...pick<Destination['unloading']>('unloading')}
        className="w-2"
        value={filled.unloading}
        options={options(shared.unloadings)}
      />
      <TextField
        {...bind('reference')}
        className="w-2"
        maxLength={40}
        required={staff}
        hint={staff ? texts.referenceByStaff : texts.referenceHint}
      />
      <TextField {...bind('note')} className="w-6" rows={2} maxLength={1000} placeholder={texts.notePlaceholder} />
    </div>
  )
}
