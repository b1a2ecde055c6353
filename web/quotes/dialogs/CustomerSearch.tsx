import { useDeferredValue, useState } from 'react'
import type { Customer } from '#contract/customers.ts'
import { Button } from '#web/ui/actions/Button.tsx'
import { Icon } from '#web/ui/display/Icon.tsx'
import { TextField } from '#web/ui/fields/TextField.tsx'
import { customerOption, useCustomers } from '#web/quotes/queries.ts'
import { texts } from '#web/quotes/texts.ts'

interface Props {
  dealerId: string
  chosen: Customer | null
  onChoose: (customer: Customer | null) => void
  onMake: (typed: string) => void
}

const most = 6
const words = texts.customer

/** The customers that fit what is typed, to be pressed; the last choice is a new one of that name. */
export function CustomerSearch({ dealerId, chosen, onChoose, onMake }: Props) {
  const [typed, setTyped] = useState('')
  const { data: found = [] } = useCustomers(useDeferredValue(typed.trim()), dealerId)
  const others = found.filter((one) => one.id !== chosen?.id).slice(0, most)
  return (
    <div className="customer-search">
      {chosen ? (
        <p className="chosen-customer">
          <Icon name="check" />
          <strong>{chosen.name}</strong>
          <span className="small quiet">{customerOption(chosen).detail}</span>
          <Button small look="quiet" onPress={() => onChoose(null)}>
            {words.remove}
          </Button>
        </p>
      ) : null}
      <TextField
        label={chosen ? words.other : words.customer}
        placeholder={words.find}
        value={typed}
        onChange={setTyped}
        autoComplete="off"
        type="search"
      />
      <ul aria-label={words.found}>
        {others.map((one) => (
          <li key={one.id}>
            <button type="button" className="item" onClick={() => onChoose(one)}>
              <span className="cut">{one.name}</span>
              <span className="small quiet push">{customerOption(one).detail}</span>
            </button>
          </li>
        ))}
        <li>
          <button type="button" className="item" onClick={() => onMake(typed.trim())}>
            <Icon name="plus" />
            {typed.trim() ? words.make(typed.trim()) : words.new}
          </button>
        </li>
      </ul>
    </div>
  )
}
