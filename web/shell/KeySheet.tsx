import { useNavigate } from '@tanstack/react-router'
import { useSyncExternalStore } from 'react'
import { paths } from '#web/paths.ts'
import { Kbd } from '#web/ui/actions/Kbd.tsx'
import { Dialog } from '#web/ui/overlays/Dialog.tsx'
import { navigationFor, type NavItem } from './navigation.ts'
import { isStaff, useMe } from './session.ts'
import { useShortcut, useShortcutList, useSingleKeys, type Shortcut } from './shortcuts.ts'
import { texts } from './texts.ts'

let open = false
const listeners = new Set<() => void>()
const set = (value: boolean) => {
  open = value
  for (const listener of listeners) listener()
}
export const showKeySheet = () => set(true)
const useOpen = () =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    () => open,
  )

function GoTo({ item }: { item: NavItem }) {
  const navigate = useNavigate()
  useShortcut(
    item.letter
      ? {
          keys: `G ${item.letter}`,
          label: texts.keysheet.goTo(item.label),
          scope: 'everywhere',
          run: () => void navigate({ to: item.to }),
        }
      : null,
  )
  return null
}

function Rows({ title, rows }: { title: string; rows: readonly Shortcut[] }) {
  if (rows.length === 0) return null
  return (
    <section className="keysheet">
      <h3>{title}</h3>
      <dl>
        {rows.map((row) => (
          <div key={row.keys}>
            <dt>{row.label}</dt>
            <dd>
              <Kbd keys={row.keys} />
              <span className="vh">{row.keys}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** The shell's own keys, and the sheet that lists every key that works here and now. */
export function KeySheet() {
  const { role } = useMe()
  const navigate = useNavigate()
  const shown = useOpen()
  const all = useShortcutList()
  const singleKeys = useSingleKeys()
  useShortcut({ keys: '?', label: texts.keysheet.help, scope: 'everywhere', run: showKeySheet })
  useShortcut(
    isStaff(role)
      ? null
      : { keys: 'N', label: texts.keysheet.newQuote, scope: 'everywhere', run: () => void navigate({ to: paths.newQuote }) },
  )
  return (
    <>
      {navigationFor(role).map((item) => (
        <GoTo key={item.to} item={item} />
      ))}
      <Dialog title={texts.keysheet.title} open={shown} onClose={() => set(false)} wide>
        <p className="quiet">{singleKeys ? texts.keysheet.about : texts.keysheet.off}</p>
        <div className="keysheets">
          <Rows title={texts.keysheet.page} rows={all.filter((one) => one.scope === 'page')} />
          <Rows title={texts.keysheet.everywhere} rows={all.filter((one) => one.scope === 'everywhere')} />
        </div>
      </Dialog>
    </>
  )
}
