/** Messages that pass by: something was done, and can be undone. Never errors that ask for an act. */
export interface Toast {
  id: number
  text: string
  /** Shows «Angre». */
  undo?: () => void
}

let toasts: readonly Toast[] = []
let next = 1
const listeners = new Set<() => void>()
const set = (value: readonly Toast[]) => {
  toasts = value
  for (const listener of listeners) listener()
}

export const subscribeToasts = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
export const currentToasts = () => toasts
export const dismissToast = (id: number) => set(toasts.filter((toast) => toast.id !== id))

/** `toast('Posisjon 3 er slettet', { undo })` */
export function toast(text: string, { undo }: { undo?: () => void } = {}): void {
  const entry: Toast = undo ? { id: next++, text, undo } : { id: next++, text }
  set([...toasts.slice(-2), entry])
}
