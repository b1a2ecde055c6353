import type { Deal } from '#contract/deals.ts'
import { paths } from '#web/paths.ts'
import { TextLink } from '#web/ui/actions/TextLink.tsx'
import { Panel } from '#web/ui/display/Panel.tsx'
import { Shape } from '#web/ui/display/Shape.tsx'
import { waited } from '#web/ui/format.ts'
import { addressOf, awaited, codeOf } from './next-step.ts'
import { texts } from './texts.ts'

const shown = 5

interface Props {
  who: 'natre' | 'customer'
  deals: readonly Deal[]
  count: number
}

/** What lies with the others, and for how long; what is settled and only to be made comes last. */
export function WaitingList({ who, deals, count }: Props) {
  const words = texts[who]
  const most = deals.toSorted((a, b) => Number(a.status === 'confirmed') - Number(b.status === 'confirmed')).slice(0, shown)
  const actions =
    count > most.length ? (
      <TextLink to={paths.deals} search={{ turn: who }} className="link small">
        {texts.all(count)}
      </TextLink>
    ) : undefined
  return (
    <Panel title={words.title} tone="theirs" aside={count} actions={actions}>
      {deals.length === 0 ? (
        <p className="overview-none quiet">{words.none}</p>
      ) : (
        <ul>
          {most.map((deal) => (
            <li key={deal.id} className="waiting">
              <Shape
                tone={deal.status === 'onHold' || deal.creditHeld ? 'stop' : deal.status === 'confirmed' ? 'done' : 'theirs'}
              />
              <div>
                <p className="cut">
                  <TextLink to={addressOf(deal)} className="code">
                    {codeOf(deal)}
                  </TextLink>
                  {'\u2002'}
                  {deal.mark || texts.noMark}
                </p>
                <p className="small quiet cut">{awaited(deal)}</p>
              </div>
              <span className="small quiet nowrap">{waited(deal.turnSince)}</span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
