import { useRouterState } from '@tanstack/react-router'
import { outside, paths } from '#web/paths.ts'
import { TextLink } from '#web/ui/actions/TextLink.tsx'
import { Icon, Mark } from '#web/ui/display/Icon.tsx'
import { ContactLines } from './Contacts.tsx'
import { isHere, navigationFor, type NavItem } from './navigation.ts'
import { useSession } from './session.ts'
import { texts } from './texts.ts'

export function Brand() {
  return (
    <TextLink to={paths.overview} className="brand" title={texts.home}>
      <Mark />
      <span>
        {texts.maker} <span>{texts.product}</span>
      </span>
    </TextLink>
  )
}

function RailLink({ item, here }: { item: NavItem; here: boolean }) {
  return (
    <li>
      <TextLink to={item.to} className={here ? 'nav is-here' : 'nav'} title={item.label} current={here}>
        <Icon name={item.icon} />
        <span>{item.label}</span>
      </TextLink>
    </li>
  )
}

/** The places of the portal, and at its foot the people of Natre. */
export function Rail() {
  const { user, contacts } = useSession()
  const pathname = useRouterState({ select: (state) => state.location.pathname })
  return (
    <div className="rail">
      <nav aria-label={texts.mainNav}>
        <Brand />
        <ul>
          {navigationFor(user.role).map((item) => (
            <RailLink key={item.to} item={item} here={isHere(item, pathname)} />
          ))}
        </ul>
      </nav>
      <footer aria-label={texts.contacts.title}>
        <h2>{texts.contacts.title}</h2>
        <ContactLines contacts={contacts} />
        <a href={outside.mainSite}>
          {texts.contacts.mainSite} <Icon name="external" size="s" />
        </a>
      </footer>
    </div>
  )
}
