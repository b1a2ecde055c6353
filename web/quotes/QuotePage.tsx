import { ComingPage } from '#web/shell/ComingPage.tsx'

export default function QuotePage() {
  return <ComingPage />
}
