import { ComingPage } from '#web/shell/ComingPage.tsx'

export default function PlaceOrderPage() {
  return <ComingPage />
}
