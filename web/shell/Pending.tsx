import { Skeleton } from '#web/ui/feedback/Skeleton.tsx'
import { texts } from './texts.ts'

/** While a page or its code is on its way. */
export function Pending() {
  return <Skeleton rows={8} label={texts.loading} />
}
