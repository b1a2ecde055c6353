/** Keys. A screen says what it listens to; the same list fills the `?` sheet. */
import { useEffect, useRef, useSyncExternalStore } from 'react'

export interface Shortcut {
  /** `N`, `G O` (one after the other), `Ctrl K`, `Alt ArrowUp`, `Ctrl Shift Z`, `/`, `Escape` */
  keys: string
  label: string
  run: (event: KeyboardEvent) => void
  /** `everywhere` is the shell's own; a page leaves it out. */
  scope?: 'everywhere' | 'page'
}

const modifiers = ['Ctrl', 'Alt', 'Shift']
const setting = 'natre.single-keys'
const active = new Set<Shortcut>()
const listeners = new Set<() => void>()
let snapshot: readonly Shortcut[] = []
let on = readSetting()

function readSetting(): boolean {
  try {
    return localStorage.getItem(setting) !== 'off'
  } catch {
    return true
  }
}
function changed() {
  snapshot = [...active]
  for (const listener of listeners) listener()
}
const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

export const useShortcutList = (): readonly Shortcut[] => useSyncExternalStore(subscribe, () => snapshot)
export const useSingleKeys = (): boolean => useSyncExternalStore(subscribe, () => on)
export function setSingleKeys(value: boolean): void {
  on = value
  try {
    localStorage.setItem(setting, value ? 'on' : 'off')
  } catch {
    // A browser that keeps nothing still obeys until it is closed.
  }
  changed()
}

/** Listens while the component is shown. Give `null` to listen to nothing just now. */
export function useShortcut(shortcut: Shortcut | null): void {
  const latest = useRef(shortcut)
  useEffect(() => {
    latest.current = shortcut
  })
  const keys = shortcut?.keys
  const label = shortcut?.label
  const scope = shortcut?.scope ?? 'page'
  useEffect(() => {
    if (keys === undefined || label === undefined) return
    const entry: Shortcut = { keys, label, scope, run: (event) => latest.current?.run(event) }
    active.add(entry)
    changed()
    return () => {
      active.delete(entry)
      changed()
    }
  }, [keys, label, scope])
}

const typing =
  'input:not([type=checkbox]):not([type=radio]):not([type=button]), textarea, select, [contenteditable=true], [role=combobox], [role=listbox], [role=menu]'
const isTyping = (target: EventTarget | null): boolean => target instanceof Element && target.closest(typing) !== null

/** `Ctrl K` of an event; Meta counts as Ctrl, so that Macs feel at home. */
export function chordOf(event: KeyboardEvent): string {
  const key = event.key.length === 1 ? event.key.toUpperCase() : event.key
  const shift = event.shiftKey && (event.key.length > 1 || /[A-ZÆØÅ]/.test(key))
  return [event.ctrlKey || event.metaKey ? 'Ctrl' : '', event.altKey ? 'Alt' : '', shift ? 'Shift' : '', key]
    .filter(Boolean)
    .join(' ')
}

/** With Ctrl or Alt, or a named key such as F2: works inside fields too. A single letter never does. */
const isPlain = (chord: string): boolean =>
  !chord.startsWith('Ctrl') && !chord.startsWith('Alt') && (chord.split(' ').at(-1)?.length ?? 0) === 1
const isSequence = (keys: string): boolean => keys.includes(' ') && !modifiers.includes(keys.split(' ')[0] ?? '')

let pending: { first: string; until: number } | null = null

function find(chord: string, now: number): Shortcut | undefined {
  const list = snapshot.toReversed()
  if (pending && now < pending.until) {
    const both = `${pending.first} ${chord}`
    const hit = list.find((one) => one.keys === both)
    if (hit) return hit
  }
  return list.find((one) => one.keys === chord)
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return
  const chord = chordOf(event)
  const plain = isPlain(chord)
  const named = !plain && !chord.startsWith('Ctrl') && !chord.startsWith('Alt') && !/^F\d+$/.test(chord)
  if (plain && (!on || isTyping(event.target))) return
  if (
    named &&
    (isTyping(event.target) || (chord === 'Enter' && event.target instanceof Element && event.target.closest('a, button')))
  )
    return
  if (document.querySelector('dialog[open]') && !chord.startsWith('Ctrl')) return
  const hit = find(chord, event.timeStamp)
  pending =
    plain && snapshot.some((one) => isSequence(one.keys) && one.keys.startsWith(`${chord} `))
      ? { first: chord, until: event.timeStamp + 1200 }
      : null
  if (!hit) return
  event.preventDefault()
  pending = null
  hit.run(event)
}

/** Called once by the shell. */
export function useShortcutListener(): void {
  useEffect(() => {
    // Components stop the keys they know; a chord is nobody's but ours, so it is heard on its way down.
    const onChord = (event: KeyboardEvent) => (event.ctrlKey || event.metaKey || event.altKey ? onKeyDown(event) : undefined)
    const onPlain = (event: KeyboardEvent) => (event.ctrlKey || event.metaKey || event.altKey ? undefined : onKeyDown(event))
    window.addEventListener('keydown', onChord, { capture: true })
    window.addEventListener('keydown', onPlain)
    return () => {
      window.removeEventListener('keydown', onChord, { capture: true })
      window.removeEventListener('keydown', onPlain)
    }
  }, [])
}
