import { ComingPage } from '#web/shell/ComingPage.tsx'

export default function InboxPage() {
  return <ComingPage />
}
