import { ComingPage } from '#web/shell/ComingPage.tsx'

export default function WarrantyPage() {
  return <ComingPage />
}
