import { ComingPage } from '#web/shell/ComingPage.tsx'

export default function LessonPage() {
  return <ComingPage />
}
