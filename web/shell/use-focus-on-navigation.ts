import { useRouterState } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'

/** After going to another page, the keyboard and the screen reader start at its heading. */
export function useFocusOnNavigation(): React.RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null)
  const shown = useRef<string | null>(null)
  const pathname = useRouterState({ select: (state) => state.resolvedLocation?.pathname ?? null })
  useEffect(() => {
    const before = shown.current
    shown.current = pathname
    if (before === null || before === pathname || !main.current) return
    if (main.current.contains(document.activeElement) && document.activeElement !== main.current) return
    const heading = main.current.querySelector('h1')
    heading?.setAttribute('tabindex', '-1')
    ;(heading ?? main.current).focus({ preventScroll: true })
  }, [pathname])
  return main
}
