import { ComingPage } from '#web/shell/ComingPage.tsx'

export default function ReviewPage() {
  return <ComingPage />
}
