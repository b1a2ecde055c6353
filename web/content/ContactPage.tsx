import { ComingPage } from '#web/shell/ComingPage.tsx'

export default function ContactPage() {
  return <ComingPage />
}
