import { glance, mostCommon } from './specification.ts'
import { texts } from './texts.ts'

interface Props {
  line: { specification: readonly { label: string; value: string }[] }
  /** What most positions share, said once above them. */
  common: readonly string[]
}

/** A position's own words, one per line; what differs from the rest has a mark. */
export function Glance({ line, common }: Props) {
  return glance(line, common).map(({ text, own }) => (
    <span key={text} className={own ? 'glance is-own' : 'glance'}>
      {own ? <span className="vh">{texts.ownChoice} </span> : null}
      {text}
    </span>
  ))
}

/** What most positions share, said once instead of in every one of them. */
export function CommonGlance({ lines }: { lines: readonly Props['line'][] }) {
  const common = mostCommon(lines)
  if (common.length === 0) return null
  const marked = lines.some((line) => glance(line, common).some((one) => one.own))
  return (
    <p className="glance-common small">
      <span className="quiet">{texts.common}</span> {common.join(' · ')}{' '}
      {marked ? <span className="quiet glance-legend">{texts.ownLegend}</span> : null}
    </p>
  )
}
