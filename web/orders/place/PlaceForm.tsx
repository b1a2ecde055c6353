import { useState } from 'react'
import { flushSync } from 'react-dom'
import type { OrderDraft } from '#contract/orders.ts'
import { Refusal } from '#web/shell/Refusal.tsx'
import { refusalText } from '#web/shell/refusals.ts'
import { isStaff, useMe } from '#web/shell/session.ts'
import { Button } from '#web/ui/actions/Button.tsx'
import { Panel } from '#web/ui/display/Panel.tsx'
import { Note } from '#web/ui/feedback/Note.tsx'
import { CreditMeter } from './CreditMeter.tsx'
import { DeliveryFields } from './DeliveryFields.tsx'
import { DeliverySum } from './DeliverySum.tsx'
import { usePlaceState, type Filled } from './draft.ts'
import { bodyOf, refusalsOf, wrongFields } from './missing.ts'
import { blockOf, missingOf } from './missing-words.ts'
import { MissingLine } from './MissingLine.tsx'
import { NotOrderable } from './NotOrderable.tsx'
import { PositionCheck } from './PositionCheck.tsx'
import { Step } from './Step.tsx'
import { TermsTick } from './TermsTick.tsx'
import { texts } from './texts.ts'
import { TotalChanged } from './TotalChanged.tsx'
import { usePlacing } from './usePlacing.ts'
import { WarningList } from './WarningList.tsx'

/** First thing to put right in a part of the page. */
function goTo(section: string): void {
  const heading = document.getElementById(section)
  const place = heading?.closest('section') ?? heading
  const target = place?.querySelector<HTMLElement>('[aria-invalid="true"], input[type="checkbox"]:not(:checked)')
  ;(target ?? heading)?.focus({ preventScroll: true })
  ;(target?.closest('li, .field') ?? place)?.scrollIntoView({ block: 'center', behavior: 'auto' })
}

export function PlaceForm({ draft }: { draft: OrderDraft }) {
  const staff = isStaff(useMe().role)
  const { state, change, fill, forget } = usePlaceState(draft)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const placing = usePlacing({ draft, state, change, forget })

  const body = bodyOf(draft, state)
  const wrong = new Set(wrongFields(body))
  const refusals = refusalsOf(draft, body, staff)
  if (refusals.some((one) => one.field === 'reference')) wrong.add('reference')
  const missing = missingOf(refusals, wrong)
  const block = blockOf(refusals)
  const blocked = block ? refusalText(block.code, block.params) : null

  const go = (section: string) => {
    flushSync(() => setLeft(new Set([...left, ...wrong])))
    goTo(section)
  }
  return (
    <div className="columns place-columns">
      <div className="place-steps">
        <NotOrderable draft={draft} />
        <Panel
          title={
            <Step number={1} id="leveranse">
              {texts.steps.delivery}
            </Step>
          }
          className="place-step"
        >
          <DeliveryFields
            draft={draft}
            filled={state.filled}
            fill={fill}
            wrong={(name: keyof Filled) => left.has(name) && wrong.has(name)}
            onLeave={(name) => setLeft((before) => (before.has(name) ? before : new Set([...before, name])))}
            staff={staff}
          />
        </Panel>
        <PositionCheck lines={draft.lines} common={draft.common} state={state} change={change} />
        <WarningList lines={draft.lines} state={state} change={change} />
        <TermsTick draft={draft} state={state} change={change} />
      </div>
      <aside className="sticky place-side">
        <DeliverySum lines={draft.lines} delivery={draft.delivery} totals={draft.totals} />
        {draft.credit ? <CreditMeter view={draft.credit} gross={draft.totals.gross} /> : null}
        <section className="place-go" aria-label={texts.send}>
          {placing.changed ? <TotalChanged {...placing.changed} /> : null}
          <Refusal of={placing.refused} />
          {blocked ? <Note tone="stop">{blocked}</Note> : <MissingLine missing={missing} onGo={go} />}
          <Button
            look="main"
            wide
            className="btn-l"
            busy={placing.busy}
            disabledReason={blocked ?? (missing.length > 0 ? texts.sendReason : null)}
            onPress={() => void placing.send(body)}
          >
            {texts.send}
          </Button>
          <p className="small quiet">{texts.promise}</p>
        </section>
      </aside>
    </div>
  )
}
