import { useNavigate } from '@tanstack/react-router'
import type { Deal } from '#contract/deals.ts'
import { paths } from '#web/paths.ts'
import { Refusal } from '#web/shell/Refusal.tsx'
import { Button } from '#web/ui/actions/Button.tsx'
import { LinkButton, TextLink } from '#web/ui/actions/TextLink.tsx'
import { Panel } from '#web/ui/display/Panel.tsx'
import { Shape } from '#web/ui/display/Shape.tsx'
import { waited } from '#web/ui/format.ts'
import { addressOf, byUrgency, codeOf, nextStep, type Step } from './next-step.ts'
import { useRevise } from './queries.ts'
import { texts } from './texts.ts'

/** Opens the expired quote again, with the prices of today, and goes to it. */
function Revise({ deal, step, look }: { deal: Deal; step: Step; look: 'main' | 'plain' }) {
  const navigate = useNavigate()
  const revise = useRevise(deal.number, () => void navigate({ to: step.to }))
  return (
    <>
      <Button look={look} busy={revise.isPending} onPress={() => revise.mutate()}>
        {step.act}
      </Button>
      {revise.error ? (
        <div className="todo-error">
          <Refusal of={revise.error} />
        </div>
      ) : null}
    </>
  )
}

function Row({ deal, first }: { deal: Deal; first: boolean }) {
  const step = nextStep(deal)
  const look = first ? 'main' : 'plain'
  const whose = texts.for(deal.mark || texts.noMark, deal.customerName)
  return (
    <li className="todo">
      <Shape tone={deal.status === 'returned' ? 'warn' : 'mine'} />
      <TextLink to={addressOf(deal)} className="code">
        {codeOf(deal)}
      </TextLink>
      <div className="todo-what">
        <p className="strong cut">{step.says}</p>
        <p className="quiet cut" title={whose}>
          {whose}
          {deal.madeBy.side === 'natre' ? ` · ${texts.byNatre}` : null}
        </p>
      </div>
      <p className="todo-age">{waited(deal.turnSince)}</p>
      <div className="todo-act">
        {step.revise ? (
          <Revise deal={deal} step={step} look={look} />
        ) : (
          <LinkButton to={step.to} look={look}>
            {step.act}
          </LinkButton>
        )}
      </div>
    </li>
  )
}

/** More than this pushes the rest of the page out of sight; drafts stand under «Fortsett der du slapp» as well. */
const shown = 6

/** «Venter på deg»: each line with its one next step. */
export function TodoList({ deals, count }: { deals: readonly Deal[]; count: number }) {
  const most = byUrgency(deals).slice(0, shown)
  const asList = count > most.length ? texts.all(count) : texts.asList
  return (
    <Panel
      title={texts.mine.title}
      tone="mine"
      aside={count}
      actions={
        count > 0 ? (
          <TextLink to={paths.deals} search={{ turn: 'dealer' }} className="link small">
            {asList}
          </TextLink>
        ) : undefined
      }
    >
      {deals.length === 0 ? (
        <p className="overview-none">{texts.mine.none}</p>
      ) : (
        <ul>
          {most.map((deal, at) => (
            <Row key={deal.id} deal={deal} first={at === 0} />
          ))}
        </ul>
      )}
    </Panel>
  )
}
