import { useEffect, useSyncExternalStore } from 'react'

/** What the page calls itself; wins over the route's own title while the page is shown. */
let own: string | null = null
const listeners = new Set<() => void>()
const set = (title: string | null) => {
  own = title
  for (const listener of listeners) listener()
}

/** `useTitle('T-260440 Hytte Trysil')`: for pages whose title comes with their data. */
export function useTitle(title: string | null | undefined): void {
  useEffect(() => {
    set(title ?? null)
    return () => set(null)
  }, [title])
}

export const useOwnTitle = (): string | null =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    () => own,
  )
