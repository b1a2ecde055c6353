import { ComingPage } from '#web/shell/ComingPage.tsx'

export default function OrderPage() {
  return <ComingPage />
}
