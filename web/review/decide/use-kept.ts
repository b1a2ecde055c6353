import { useState } from 'react'

const kept = new Map<string, string>()

/** Text that outlives its dialog and a step to another order; it goes when it has been sent. */
export function useKept(key: string, start = ''): [string, (text: string) => void] {
  const [, redraw] = useState(0)
  const set = (text: string) => {
    kept.set(key, text)
    redraw((count) => count + 1)
  }
  return [kept.get(key) ?? start, set]
}

/** Forgets what was written about an order, once it has been said. */
export function forgetKept(start: string): void {
  for (const key of kept.keys()) if (key.startsWith(start)) kept.delete(key)
}
