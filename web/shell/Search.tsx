import { useNavigate, useRouterState } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { paths } from '#web/paths.ts'
import { IconButton } from '#web/ui/actions/IconButton.tsx'
import { Kbd } from '#web/ui/actions/Kbd.tsx'
import { Icon } from '#web/ui/display/Icon.tsx'
import { useShortcut } from './shortcuts.ts'
import { texts } from './texts.ts'

/** One box finds quotes and orders: by number, mark, customer, reference. On a phone it unfolds over the bar. */
export function Search() {
  const field = useRef<HTMLInputElement>(null)
  const [open, setOpen] = useState(false)
  const navigate = useNavigate()
  const asked = useRouterState({
    select: (state) => (state.location.pathname === paths.deals ? (state.location.search as { q?: string }).q : undefined) ?? '',
  })
  const focus = () => {
    setOpen(true)
    requestAnimationFrame(() => field.current?.select())
  }
  useShortcut({ keys: 'Ctrl K', label: texts.keysheet.search, scope: 'everywhere', run: focus })
  useShortcut({ keys: '/', label: texts.keysheet.search, scope: 'everywhere', run: focus })
  useEffect(() => {
    if (field.current) field.current.value = asked
  }, [asked])

  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    const q = field.current?.value.trim() ?? ''
    setOpen(false)
    void navigate({ to: paths.deals, search: q ? { q } : {} })
  }
  return (
    <>
      <form className={open ? 'find is-open' : 'find'} role="search" onSubmit={submit}>
        <Icon name="search" />
        <input
          ref={field}
          type="search"
          name="q"
          aria-label={texts.search.label}
          aria-keyshortcuts="Control+K"
          placeholder={texts.search.hint}
          defaultValue={asked}
          autoComplete="off"
          enterKeyHint="search"
          onBlur={() => setOpen(false)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') field.current?.blur()
          }}
        />
        <Kbd keys="Ctrl K" />
      </form>
      <IconButton icon="search" label={texts.search.open} onPress={focus} className="find-open" />
    </>
  )
}
