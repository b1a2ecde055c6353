import { ComingPage } from '#web/shell/ComingPage.tsx'

export default function CustomersPage() {
  return <ComingPage />
}
