import { Outlet, useMatches } from '@tanstack/react-router'
import { useEffect } from 'react'
import { ToastRegion } from '#web/ui/overlays/ToastRegion.tsx'
import { useOwnTitle } from './page-title.ts'
import { texts } from './texts.ts'

/** Around everything, signed in or not: the title of the window, and the place where messages pass by. */
export function Root() {
  const route = useMatches({ select: (matches) => matches.findLast((match) => match.staticData.title)?.staticData.title })
  const title = useOwnTitle() ?? route
  useEffect(() => {
    document.title = title ? `${title} – ${texts.portal}` : texts.portal
  }, [title])
  return (
    <>
      <Outlet />
      <ToastRegion />
    </>
  )
}
