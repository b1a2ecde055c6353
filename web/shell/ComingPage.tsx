import { useMatches } from '@tanstack/react-router'
import { EmptyState } from '#web/ui/feedback/EmptyState.tsx'
import { texts } from './texts.ts'

/** Stands in for a page that is not written yet. */
export function ComingPage() {
  const title = useMatches().at(-1)?.staticData.title ?? texts.portal
  return (
    <>
      <header className="page-head">
        <h1>{title}</h1>
      </header>
      <EmptyState title={texts.soon} />
    </>
  )
}
