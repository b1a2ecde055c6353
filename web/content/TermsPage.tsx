import { ComingPage } from '#web/shell/ComingPage.tsx'

export default function TermsPage() {
  return <ComingPage />
}
