/** What the person has filled in and ticked. Kept in the tab, so that a reload or a trip to the editor loses nothing. */
import { useEffect, useState } from 'react'
import type { Destination, FrozenLineView, OrderDraft } from '#contract/orders.ts'
import { canonicalJson } from '#domain/shared/canonical.ts'

export interface Filled {
  address: string
  postalCode: string
  place: string
  /** `2027-3`; empty = as soon as possible. */
  wantedWeek: string
  contactName: string
  contactPhone: string
  road: Destination['road'] | ''
  unloading: Destination['unloading'] | ''
  note: string
  reference: string
}

export interface PlaceState {
  filled: Filled
  /** Line id → what the line was when it was ticked. Another measure, and the tick is gone. */
  checked: Readonly<Record<string, string>>
  /** `line rule sentence` of each warning taken on. */
  accepted: readonly string[]
  /** Version of the terms that were accepted. */
  terms: string | null
  /** The call under way or unanswered: the same body goes with the same key. */
  sending: { key: string; body: string } | null
}

const storageKey = (number: string) => `natre.place-order.${number}`

const fingerprints = new WeakMap<FrozenLineView, string>()

/** What a tick vouches for: quantity, measures and every choice. Asked for at each keystroke, so it is written once per line. */
export function fingerprint(line: FrozenLineView): string {
  const { quantity, mark, room, configuration, specification } = line
  const known = fingerprints.get(line) ?? canonicalJson({ quantity, mark, room, configuration, specification })
  fingerprints.set(line, known)
  return known
}

export const warningKey = (line: string, warning: { rule: string; text: string }): string =>
  `${line} ${warning.rule} ${warning.text}`

export const weekKey = (week: { year: number; week: number } | null): string => (week ? `${week.year}-${week.week}` : '')

function freshState(draft: OrderDraft): PlaceState {
  const { destination: before, customer } = draft
  return {
    filled: {
      address: before?.address ?? customer?.address ?? '',
      postalCode: before?.postalCode ?? customer?.postalCode ?? '',
      place: before?.place ?? customer?.place ?? '',
      wantedWeek: weekKey(before?.wantedWeek ?? null),
      contactName: before?.contactName ?? '',
      contactPhone: before?.contactPhone ?? '',
      road: before?.road ?? '',
      unloading: before?.unloading ?? '',
      note: before?.note ?? '',
      reference: draft.reference,
    },
    checked: {},
    accepted: [],
    terms: null,
    sending: null,
  }
}

function readState(draft: OrderDraft): PlaceState {
  const fresh = freshState(draft)
  try {
    const kept = JSON.parse(sessionStorage.getItem(storageKey(draft.quoteNumber)) ?? 'null') as Partial<PlaceState> | null
    return kept ? { ...fresh, ...kept, filled: { ...fresh.filled, ...kept.filled } } : fresh
  } catch {
    return fresh
  }
}

function keep(number: string, state: PlaceState | null): void {
  try {
    if (state) sessionStorage.setItem(storageKey(number), JSON.stringify(state))
    else sessionStorage.removeItem(storageKey(number))
  } catch {
    // A full or forbidden store: the page still works, a reload starts anew.
  }
}

export function usePlaceState(draft: OrderDraft) {
  const [state, setState] = useState(() => readState(draft))
  const [done, setDone] = useState(false)
  useEffect(() => keep(draft.quoteNumber, done ? null : state), [draft.quoteNumber, done, state])
  const change = (part: Partial<PlaceState>) => setState((now) => ({ ...now, ...part }))
  return {
    state,
    change,
    fill: (part: Partial<Filled>) => setState((now) => ({ ...now, filled: { ...now.filled, ...part } })),
    forget: () => setDone(true),
  }
}

export const isChecked = (state: PlaceState, line: FrozenLineView): boolean => state.checked[line.id] === fingerprint(line)

export const isAccepted = (state: PlaceState, line: string, warning: { rule: string; text: string }): boolean =>
  state.accepted.includes(warningKey(line, warning))
