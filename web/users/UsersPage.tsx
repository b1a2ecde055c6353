import { ComingPage } from '#web/shell/ComingPage.tsx'

export default function UsersPage() {
  return <ComingPage />
}
