import type { Deal } from '#contract/deals.ts'
import type { QuoteLineView } from '#contract/quotes.ts'
import { parseConfiguration } from '#domain/configurator/window.ts'
import { useEngine } from '#web/configurator/useEngine.ts'
import { WindowDrawing } from '#web/configurator/WindowDrawing.tsx'
import { TextLink } from '#web/ui/actions/TextLink.tsx'
import { dateTime, money } from '#web/ui/format.ts'
import { addressOf, codeOf } from './next-step.ts'
import { usePicture } from './queries.ts'
import { texts } from './texts.ts'

const box = { width: 156, height: 68, gap: 8 }

const windowsOf = (lines: readonly QuoteLineView[]) =>
  lines.flatMap(({ configuration }) => {
    const parsed = parseConfiguration(configuration)
    return parsed.ok ? [parsed.value] : []
  })

/** The first windows of the quote side by side, all to one scale. */
function Picture({ deal }: { deal: Deal }) {
  const engine = useEngine()
  const picture = usePicture(deal.number, deal.lineCount)
  const windows = picture ? windowsOf(picture.lines) : []
  if (!engine || !picture || windows.length === 0) return <figure className="recent-picture" aria-hidden="true" />
  const wide = windows.reduce((sum, { width }) => sum + width, 0)
  const scale = Math.min(
    (box.width - box.gap * (windows.length - 1)) / wide,
    box.height / Math.max(...windows.map(({ height }) => height)),
  )
  return (
    <figure className="recent-picture" aria-hidden="true">
      {windows.map((one, at) => (
        <WindowDrawing
          key={at}
          engine={engine}
          configuration={one}
          common={picture.common}
          detail="small"
          width={Math.round(one.width * scale)}
          height={Math.round(one.height * scale)}
        />
      ))}
    </figure>
  )
}

function Card({ deal }: { deal: Deal }) {
  const lines = deal.lineCount === 0 ? texts.recent.none : texts.recent.lines(deal.lineCount)
  return (
    <li className="recent">
      <Picture deal={deal} />
      <p className="cut">
        <TextLink to={addressOf(deal)} className="recent-link" title={deal.mark}>
          {deal.mark || texts.noMark}
        </TextLink>
      </p>
      <p className="small quiet cut">{texts.recent.about(codeOf(deal), lines, money(deal.net, { digits: 0 }))}</p>
      <p className="small quiet cut">{dateTime(deal.updatedAt)}</p>
    </li>
  )
}

/** The quotes last worked on, with their windows. */
export function RecentCards({ deals }: { deals: readonly Deal[] }) {
  if (deals.length === 0) return null
  return (
    <section aria-labelledby="recent">
      <h2 id="recent">{texts.recent.title}</h2>
      <ul className="recents">
        {deals.map((deal) => (
          <Card key={deal.id} deal={deal} />
        ))}
      </ul>
    </section>
  )
}
