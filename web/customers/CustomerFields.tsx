import { TextField, type TextFieldProps } from '#web/ui/fields/TextField.tsx'
import type { Typed } from './new-customer.ts'
import { texts } from './texts.ts'

interface Props {
  typed: Typed
  change: (part: Partial<Typed>) => void
  error: (name: keyof Typed) => string | undefined
}

const kinds = ['private', 'company'] as const

export function CustomerFields({ typed, change, error }: Props) {
  const words = texts.form
  const bind = (name: Exclude<keyof Typed, 'kind'>): Pick<TextFieldProps, 'label' | 'name' | 'value' | 'onChange' | 'error'> => ({
    label: words[name],
    name,
    value: typed[name],
    onChange: (value) => change({ [name]: value }),
    error: error(name),
  })
  return (
    <>
      <fieldset className="choice">
        <legend>{words.kind}</legend>
        <div className="seg">
          {kinds.map((kind) => (
            <label key={kind}>
              <input type="radio" name="kind" checked={typed.kind === kind} onChange={() => change({ kind })} />
              <span>{words.kinds[kind]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <TextField
        {...bind('name')}
        label={typed.kind === 'company' ? words.firm : words.name}
        maxLength={120}
        required
        autoFocus
      />
      {typed.kind === 'company' ? (
        <TextField {...bind('orgNumber')} className="half" inputMode="numeric" maxLength={11} hint={words.orgNumberHint} />
      ) : null}
      <TextField {...bind('address')} maxLength={200} autoComplete="off" />
      <TextField {...bind('postalCode')} className="quarter" inputMode="numeric" maxLength={4} />
      <TextField {...bind('place')} className="three" maxLength={80} />
      <TextField {...bind('phone')} className="half" type="tel" maxLength={30} autoComplete="off" />
      <TextField {...bind('email')} className="half" type="email" maxLength={254} autoComplete="off" />
    </>
  )
}
