import type { IconName } from '#web/ui/display/Icon.tsx'
import { paths } from '#web/paths.ts'
import { isStaff, type Role } from './session.ts'
import { texts } from './texts.ts'

export interface NavItem {
  to: string
  label: string
  short?: string
  icon: IconName
  /** The letter after G. */
  letter?: string
  /** Other addresses that belong under this entry. */
  also?: readonly string[]
}

const { nav } = texts
const deals = ['/tilbud/', '/ordre/']
const help: NavItem = {
  to: paths.training,
  label: nav.help,
  short: nav.helpShort,
  icon: 'help',
  letter: 'H',
  also: [paths.contact],
}
const terms: NavItem = { to: paths.terms, label: nav.terms, icon: 'paper', also: [paths.warranty] }

const dealer: readonly NavItem[] = [
  { to: paths.overview, label: nav.overview, icon: 'home', letter: 'O' },
  { to: paths.deals, label: nav.deals, short: nav.dealsShort, icon: 'list', letter: 'T', also: deals },
  { to: paths.customers, label: nav.customers, icon: 'people', letter: 'K' },
  help,
  terms,
]
const staff: readonly NavItem[] = [
  { to: paths.inbox, label: nav.inbox, icon: 'inbox', letter: 'O' },
  { to: paths.deals, label: nav.orders, icon: 'list', letter: 'T', also: deals },
  { to: paths.credit, label: nav.credit, short: nav.creditShort, icon: 'card', letter: 'K' },
  help,
  terms,
]

/** The rail of a role, in order. */
export const navigationFor = (role: Role): readonly NavItem[] => (isStaff(role) ? staff : dealer)

export const isHere = (item: NavItem, pathname: string): boolean =>
  item.to === '/'
    ? pathname === '/'
    : pathname === item.to || pathname.startsWith(`${item.to}/`) || (item.also ?? []).some((start) => pathname.startsWith(start))
