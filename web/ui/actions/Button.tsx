import { useId } from 'react'
import { Icon, type IconName } from '#web/ui/display/Icon.tsx'
import { texts } from '#web/ui/texts.ts'
import { Kbd } from './Kbd.tsx'

export type Look = 'main' | 'plain' | 'quiet' | 'danger'

export interface ButtonProps {
  children: React.ReactNode
  onPress?: (() => void) | undefined
  type?: 'button' | 'submit'
  /** `main` is the one next action of the page; `plain` has a border; `quiet` has none; `danger` destroys. */
  look?: Look
  small?: boolean
  wide?: boolean
  icon?: IconName
  iconAfter?: IconName
  /** The key that does the same, shown in the button and told to assistive technology. */
  keys?: string
  busy?: boolean
  /** Off, and why. A button is never off without a reason; it stays in the tab order so that the reason can be read. */
  disabledReason?: string | null | undefined
  pressed?: boolean
  autoFocus?: boolean
  form?: string
  name?: string
  value?: string
  className?: string
}

export function buttonClass(look: Look, small: boolean, wide = false, extra?: string): string {
  return ['btn', `btn-${look}`, small ? 'btn-s' : '', wide ? 'btn-wide' : '', extra ?? ''].filter(Boolean).join(' ')
}

export function Button(props: ButtonProps) {
  const {
    children,
    onPress,
    type = 'button',
    look = 'plain',
    small = false,
    wide = false,
    icon,
    iconAfter,
    keys,
    busy = false,
    disabledReason,
    pressed,
    className,
    ...rest
  } = props
  const reasonId = useId()
  const off = Boolean(disabledReason) || busy
  const guard = (event: React.MouseEvent) => {
    if (!off) return onPress?.()
    event.preventDefault()
    event.stopPropagation()
  }
  const button = (
    <button
      {...rest}
      type={type}
      className={buttonClass(look, small, wide, className)}
      onClick={guard}
      aria-disabled={off || undefined}
      aria-busy={busy || undefined}
      aria-pressed={pressed}
      aria-keyshortcuts={keys?.replaceAll(' ', '+').replace('Ctrl', 'Control')}
      aria-describedby={disabledReason ? reasonId : undefined}
    >
      {busy ? <span className="spinner" aria-hidden="true" /> : icon ? <Icon name={icon} /> : null}
      <span className="btn-text">{children}</span>
      {busy ? <span className="vh">{texts.busy}</span> : null}
      {iconAfter ? <Icon name={iconAfter} /> : null}
      {keys ? <Kbd keys={keys} /> : null}
    </button>
  )
  if (!disabledReason) return button
  return (
    <span className={wide ? 'reasoned reasoned-wide' : 'reasoned'}>
      {button}
      <span role="tooltip" id={reasonId} className="tip">
        {disabledReason}
      </span>
    </span>
  )
}
