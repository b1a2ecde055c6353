import { DateText } from './figures.tsx'

export interface TimelineItem {
  id: string
  title: React.ReactNode
  /** Who, and from where. */
  by?: React.ReactNode
  at?: Date | string | null
  /** `done` is past, `now` waits, `ahead` is to come. */
  phase?: 'done' | 'now' | 'ahead'
  note?: React.ReactNode
}

/** What happened and what comes, one line each. */
export function Timeline({ items, label }: { items: readonly TimelineItem[]; label: string }) {
  return (
    <ol className="timeline" aria-label={label}>
      {items.map((item) => (
        <li key={item.id} className={`is-${item.phase ?? 'done'}`} aria-current={item.phase === 'now' ? 'step' : undefined}>
          <span className="timeline-title">{item.title}</span>
          {item.at ? <DateText at={item.at} time={typeof item.at !== 'string' || item.at.length > 10} /> : null}
          {item.by ? <p>{item.by}</p> : null}
          {item.note ? <p className="timeline-note">{item.note}</p> : null}
        </li>
      ))}
    </ol>
  )
}
