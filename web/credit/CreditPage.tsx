import { ComingPage } from '#web/shell/ComingPage.tsx'

export default function CreditPage() {
  return <ComingPage />
}
