import { ComingPage } from '#web/shell/ComingPage.tsx'

export default function TrainingPage() {
  return <ComingPage />
}
