/** What has been read and found right. Kept in the tab for this version of the confirmation and no other. */
import { useEffect, useState } from 'react'

const storageKey = (number: string, hash: string) => `natre.check.${number}.${hash}`

function read(key: string): string[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? '[]')
    return Array.isArray(kept) ? kept.filter((one): one is string => typeof one === 'string') : []
  } catch {
    return []
  }
}

export function useTicks(number: string, hash: string) {
  const key = storageKey(number, hash)
  const [state, setState] = useState(() => ({ key, ticked: read(key) }))
  const ticked = state.key === key ? state.ticked : read(key)
  useEffect(() => {
    try {
      sessionStorage.setItem(state.key, JSON.stringify(state.ticked))
    } catch {
      // Nothing kept: a reload starts anew.
    }
  }, [state])
  return {
    ticked: new Set(ticked),
    tick: (id: string, on: boolean) => setState({ key, ticked: on ? [...ticked, id] : ticked.filter((one) => one !== id) }),
    tickAll: (ids: readonly string[]) => setState({ key, ticked: [...ids] }),
  }
}
