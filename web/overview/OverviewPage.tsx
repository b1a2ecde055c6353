import { ComingPage } from '#web/shell/ComingPage.tsx'

export default function OverviewPage() {
  return <ComingPage />
}
