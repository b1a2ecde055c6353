import type { OrderDraft } from '#contract/orders.ts'
import { paths } from '#web/paths.ts'
import { TextLink } from '#web/ui/actions/TextLink.tsx'
import { Panel } from '#web/ui/display/Panel.tsx'
import type { PlaceState } from './draft.ts'
import { Step } from './Step.tsx'
import { texts } from './texts.ts'

interface Props {
  draft: OrderDraft
  state: PlaceState
  change: (part: Partial<PlaceState>) => void
}

/** The dealer vouches for quantity, measures and variants. The link opens the version that is accepted. */
export function TermsTick({ draft, state, change }: Props) {
  const { dealer, termsVersion } = draft
  return (
    <Panel
      title={
        <Step number={4} id="vilkar">
          {texts.steps.terms}
        </Step>
      }
      className="place-step"
    >
      <label className="check place-terms">
        <input
          type="checkbox"
          checked={state.terms === termsVersion}
          onChange={(event) => change({ terms: event.target.checked ? termsVersion : null })}
        />
        <span>
          {texts.terms.before(dealer.name)}
          <TextLink to={paths.terms} className="">
            {texts.terms.link(termsVersion)}
          </TextLink>
          {texts.terms.after}
        </span>
      </label>
    </Panel>
  )
}
