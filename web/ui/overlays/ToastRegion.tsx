import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { IconButton } from '#web/ui/actions/IconButton.tsx'
import { texts } from '#web/ui/texts.ts'
import { currentToasts, dismissToast, subscribeToasts, type Toast } from './toasts.ts'

const stay = 8000

function ToastLine({ toast }: { toast: Toast }) {
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (held) return
    const timer = setTimeout(() => dismissToast(toast.id), stay)
    return () => clearTimeout(timer)
  }, [held, toast.id])
  const line = useRef<HTMLLIElement>(null)
  useEffect(() => {
    const hold = () => setHeld(true)
    const release = () => setHeld(false)
    const stop = new AbortController()
    for (const name of ['pointerenter', 'focusin']) line.current?.addEventListener(name, hold, { signal: stop.signal })
    for (const name of ['pointerleave', 'focusout']) line.current?.addEventListener(name, release, { signal: stop.signal })
    return () => stop.abort()
  }, [])
  const undo = () => {
    toast.undo?.()
    dismissToast(toast.id)
  }
  return (
    <li className="toast" ref={line}>
      <span>{toast.text}</span>
      {toast.undo ? (
        <button type="button" onClick={undo}>
          {texts.undo}
        </button>
      ) : null}
      <IconButton icon="close" label={texts.close} onPress={() => dismissToast(toast.id)} />
    </li>
  )
}

/** Bottom of the window; read aloud politely; waits while the pointer or the keyboard is on it. */
export function ToastRegion() {
  const toasts = useSyncExternalStore(subscribeToasts, currentToasts)
  return (
    <section className="toasts" aria-label={texts.messages}>
      <div role="status" aria-relevant="additions">
        <ol>
          {toasts.map((toast) => (
            <ToastLine key={toast.id} toast={toast} />
          ))}
        </ol>
      </div>
    </section>
  )
}
