import type { OrderView } from '#contract/orders.ts'
import { findingsOf, lineName, type Finding } from '#web/review/facts.ts'
import { texts } from '#web/review/texts.ts'
import { Panel } from '#web/ui/display/Panel.tsx'
import { Shape } from '#web/ui/display/Shape.tsx'

interface Props {
  order: OrderView
  selected: string | null
  onSelect: (line: string) => void
}

const shown = 10

function Row({ finding, order, selected, onSelect }: { finding: Finding } & Props) {
  return (
    <li className="finding">
      <Shape tone="warn" />
      <span className="code">
        <span className="vh">
          {texts.findings.warning}. {texts.findings.rule}{' '}
        </span>
        {finding.rule}
      </span>
      <div>
        <p className="strong">{finding.text}</p>
        <p className="small quiet">{texts.findings.accepted(order.placedBy.name)}</p>
      </div>
      <div className="finding-lines">
        {finding.lines.slice(0, shown).map((line) => (
          <button
            key={line.id}
            type="button"
            className="btn btn-plain btn-s"
            aria-pressed={line.id === selected}
            onClick={() => onSelect(line.id)}
          >
            {finding.lines.length > 2 ? line.position : texts.findings.position(line.position, lineName(line))}
            <span className="vh">, {texts.findings.show(line.position)}</span>
          </button>
        ))}
        {finding.lines.length > shown ? (
          <span className="small quiet">{texts.findings.more(finding.lines.length - shown)}</span>
        ) : null}
      </div>
    </li>
  )
}

/** O-6: first what the engine found and does not forbid; each finding leads to its positions. */
export function Findings(props: Props) {
  const findings = findingsOf(props.order.lines)
  return (
    <Panel
      title={texts.findings.title}
      aside={findings.length}
      actions={<span className="small quiet">{texts.findings.catalog(props.order.catalogVersion)}</span>}
    >
      {findings.length === 0 ? (
        <p className="finding-none">
          <Shape tone="done" /> {texts.findings.none}
        </p>
      ) : (
        <ul>
          {findings.map((finding) => (
            <Row key={`${finding.rule} ${finding.text}`} finding={finding} {...props} />
          ))}
        </ul>
      )}
    </Panel>
  )
}
