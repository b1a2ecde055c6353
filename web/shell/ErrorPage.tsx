import { useRouter, type ErrorComponentProps } from '@tanstack/react-router'
import { ApiRefusal } from '#web/api.ts'
import { Button } from '#web/ui/actions/Button.tsx'
import { NotFoundPage } from './NotFoundPage.tsx'
import { Refusal } from './Refusal.tsx'
import { texts } from './texts.ts'

/** When a page could not be shown at all. */
export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const router = useRouter()
  if (error instanceof ApiRefusal && error.status === 404) return <NotFoundPage />
  const again = () => {
    reset()
    void router.invalidate()
  }
  return (
    <div className="lone">
      <h1>{texts.failed.title}</h1>
      <Refusal of={error} />
      <div className="row wrap">
        <Button look="main" onPress={again}>
          {texts.failed.again}
        </Button>
      </div>
    </div>
  )
}
