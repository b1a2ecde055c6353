import { useEffect, useRef } from 'react'
import { useShortcut } from './shortcuts.ts'

const rowsIn = (place: HTMLElement | null): HTMLElement[] => [...(place?.querySelectorAll<HTMLElement>('a[data-row]') ?? [])]

/** Focus goes one row on; before the first step the walk begins at the top. */
function step(place: HTMLElement | null, by: 1 | -1): void {
  const rows = rowsIn(place)
  const at = rows.findIndex((row) => row === document.activeElement)
  const next = rows[at < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, at + by))]
  next?.focus({ preventScroll: true })
  next?.scrollIntoView({ block: 'nearest' })
}

/** J and K walk the rows, arrows too once a row has focus; Enter opens, since each row is a link marked `data-row`. */
export function useRowKeys(labels: { next: string; previous: string }): React.RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null)
  useShortcut({ keys: 'J', label: labels.next, run: () => step(place.current, 1) })
  useShortcut({ keys: 'K', label: labels.previous, run: () => step(place.current, -1) })
  useEffect(() => {
    const element = place.current
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
      const from = event.target instanceof HTMLElement ? event.target : null
      const intoRows = from?.dataset['leave'] !== undefined && event.key === 'ArrowDown'
      if (from?.dataset['row'] === undefined && !intoRows) return
      event.preventDefault()
      step(element, event.key === 'ArrowDown' ? 1 : -1)
    }
    element?.addEventListener('keydown', onKey)
    return () => element?.removeEventListener('keydown', onKey)
  }, [])
  return place
}
