import { texts } from '#web/ui/texts.ts'

/** Grey lines where rows will stand. Unseen for the first 200 ms (by CSS), so that fast answers do not flicker. */
export function Skeleton({ rows = 5, label = texts.loading }: { rows?: number; label?: string }) {
  return (
    <div className="skeleton" role="status" aria-label={label}>
      {Array.from({ length: rows }, (_, at) => (
        <span key={at} />
      ))}
    </div>
  )
}
