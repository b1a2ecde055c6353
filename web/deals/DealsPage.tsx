import { ComingPage } from '#web/shell/ComingPage.tsx'

export default function DealsPage() {
  return <ComingPage />
}
