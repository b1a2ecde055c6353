import { Link } from '@tanstack/react-router'
import { Icon, type IconName } from '#web/ui/display/Icon.tsx'
import { buttonClass, type Look } from './Button.tsx'
import { Kbd } from './Kbd.tsx'

interface LinkProps {
  /** From `paths`. */
  to: string
  search?: Record<string, string | number | undefined>
  children: React.ReactNode
  className?: string
  title?: string
  onPress?: () => void
  /** This, or a page below it, is the page being shown. */
  current?: boolean
}

/** A link inside the portal; its page is fetched when the pointer rests on it. */
export function TextLink({ to, search = {}, children, className = 'link', title, onPress, current }: LinkProps) {
  return (
    <Link
      to={to}
      search={search}
      className={className}
      title={title}
      onClick={onPress}
      activeProps={{}}
      activeOptions={{ exact: true, includeSearch: false }}
      aria-current={current ? 'true' : undefined}
    >
      {children}
    </Link>
  )
}

interface ButtonLinkProps extends LinkProps {
  look?: Look
  small?: boolean
  wide?: boolean
  icon?: IconName
  iconAfter?: IconName
  keys?: string
}

/** Goes somewhere, but looks like the next action. */
export function LinkButton({
  look = 'plain',
  small = false,
  wide = false,
  icon,
  iconAfter,
  keys,
  children,
  className,
  ...link
}: ButtonLinkProps) {
  return (
    <TextLink {...link} className={buttonClass(look, small, wide, className)}>
      {icon ? <Icon name={icon} /> : null}
      <span className="btn-text">{children}</span>
      {iconAfter ? <Icon name={iconAfter} /> : null}
      {keys ? <Kbd keys={keys} /> : null}
    </TextLink>
  )
}

/** Out of the portal: another site, an e-mail, a telephone, a file to save. */
export function OutLink({
  href,
  children,
  icon,
  className = 'link',
  download,
}: {
  href: string
  children: React.ReactNode
  icon?: IconName
  className?: string
  download?: string | true
}) {
  return (
    <a href={href} className={className} download={download} rel={href.startsWith('http') ? 'noreferrer' : undefined}>
      {icon ? <Icon name={icon} size="s" /> : null}
      {children}
    </a>
  )
}
