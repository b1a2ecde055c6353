import { useRef } from 'react'
import { useShortcut } from '#web/shell/shortcuts.ts'
import { texts } from './texts.ts'

/**
 * J and K walk the rows of a list, arrows too once a row has focus; Enter opens, since each row is a link. Links that take
 * part are marked `data-row`. Before the first step the walk begins at the top.
 */
export function useRowKeys() {
  const place = useRef<HTMLDivElement>(null)
  const step = (by: 1 | -1) => {
    const rows = [...(place.current?.querySelectorAll<HTMLElement>('a[data-row]') ?? [])]
    const at = rows.findIndex((row) => row === document.activeElement)
    const next = rows[at < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, at + by))]
    next?.focus({ preventScroll: true })
    next?.scrollIntoView({ block: 'nearest' })
  }
  useShortcut({ keys: 'J', label: texts.keys.next, run: () => step(1) })
  useShortcut({ keys: 'K', label: texts.keys.previous, run: () => step(-1) })
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    if (!(event.target instanceof HTMLElement) || event.target.dataset['row'] === undefined) return
    event.preventDefault()
    step(event.key === 'ArrowDown' ? 1 : -1)
  }
  return { place, onKeyDown, first: () => step(1) }
}
