import { ComingPage } from '#web/shell/ComingPage.tsx'

export default function NewQuotePage() {
  return <ComingPage />
}
