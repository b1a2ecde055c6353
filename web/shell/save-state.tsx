import { createContext, use, useEffect, useMemo, useState } from 'react'
import { onReach } from '#web/api.ts'

/** How it stands with the work on the page. `waiting` counts changes that are kept here until the net is back. */
export type SaveState =
  | { kind: 'idle' }
  | { kind: 'saving' }
  | { kind: 'saved'; at?: Date }
  | { kind: 'waiting'; count: number }
  | { kind: 'refused' }

interface Slot {
  save: SaveState
  offline: boolean
  setSave: (state: SaveState) => void
}

const idle: SaveState = { kind: 'idle' }
const Context = createContext<Slot>({ save: idle, offline: false, setSave: () => undefined })

export function SaveStateProvider({ children }: { children: React.ReactNode }) {
  const [save, setSave] = useState<SaveState>(idle)
  const [offline, setOffline] = useState(() => !navigator.onLine)
  useEffect(() => {
    const lost = () => setOffline(true)
    const found = () => setOffline(false)
    window.addEventListener('offline', lost)
    window.addEventListener('online', found)
    const stop = onReach((reached) => setOffline(!reached))
    return () => {
      window.removeEventListener('offline', lost)
      window.removeEventListener('online', found)
      stop()
    }
  }, [])
  const slot = useMemo(() => ({ save, offline, setSave }), [save, offline])
  return <Context value={slot}>{children}</Context>
}

/** The slot in the top bar: `setSave({ kind: 'saved', at: new Date() })`. A page clears it when it leaves. */
export function useSaveState(): Slot {
  const slot = use(Context)
  const { setSave } = slot
  useEffect(() => () => setSave(idle), [setSave])
  return slot
}

export const useSaveSlot = (): Slot => use(Context)
