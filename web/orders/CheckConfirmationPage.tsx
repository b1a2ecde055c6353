import { ComingPage } from '#web/shell/ComingPage.tsx'

export default function CheckConfirmationPage() {
  return <ComingPage />
}
