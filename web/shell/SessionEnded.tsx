import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { onSessionEnded } from '#web/api.ts'
import { Dialog } from '#web/ui/overlays/Dialog.tsx'
import { sessionQuery, useMe, type Session } from './session.ts'
import { SignInForm } from './SignInForm.tsx'
import { texts } from './texts.ts'

/** When the session ends under someone's hands: sign in on the spot, and go on where he was. */
export function SessionEnded() {
  const me = useMe()
  const cache = useQueryClient()
  const [ended, setEnded] = useState(false)
  useEffect(() => onSessionEnded(() => setEnded(true)), [])
  const done = () => {
    const now = cache.getQueryData<Session | null>(sessionQuery.queryKey)
    // Somebody else signed in: nothing of the former may stay on the page.
    if (now?.user.id !== me.id) return window.location.assign('/')
    setEnded(false)
    void cache.invalidateQueries()
  }
  return (
    <Dialog
      title={texts.signIn.expired}
      open={ended}
      onClose={() => undefined}
      stubborn
      footer={
        <a href="/logg-inn" className="link">
          {texts.signIn.otherPage}
        </a>
      }
    >
      <p>{texts.signIn.expiredAbout}</p>
      <SignInForm email={me.email} onDone={done} />
    </Dialog>
  )
}
