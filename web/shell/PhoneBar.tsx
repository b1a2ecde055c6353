import { useRouterState } from '@tanstack/react-router'
import { useState } from 'react'
import { outside, paths } from '#web/paths.ts'
import { TextLink } from '#web/ui/actions/TextLink.tsx'
import { Icon } from '#web/ui/display/Icon.tsx'
import { Dialog } from '#web/ui/overlays/Dialog.tsx'
import { AccountPanel } from './AccountMenu.tsx'
import { ContactCard } from './ContactsMenu.tsx'
import { isHere, navigationFor, type NavItem } from './navigation.ts'
import { isStaff, useSession } from './session.ts'
import { texts } from './texts.ts'

function Tab({ item, here }: { item: NavItem; here: boolean }) {
  return (
    <li>
      <TextLink to={item.to} className={here ? 'tab is-here' : 'tab'} current={here}>
        <Icon name={item.icon} />
        <span>{item.short ?? item.label}</span>
      </TextLink>
    </li>
  )
}

/** The phone's bar: two places, the plus, one more place, and all the rest under «Mer». */
export function PhoneBar() {
  const session = useSession()
  const [more, setMore] = useState(false)
  const pathname = useRouterState({ select: (state) => state.location.pathname })
  const { role } = session.user
  const places = navigationFor(role)
  const tabs = places.slice(0, 3)
  const close = () => setMore(false)
  return (
    <nav className="phonebar" aria-label={texts.phoneNav}>
      <ul>
        {tabs.slice(0, 2).map((item) => (
          <Tab key={item.to} item={item} here={isHere(item, pathname)} />
        ))}
        {isStaff(role) ? null : (
          <li>
            <TextLink to={paths.newQuote} className="tab tab-plus">
              <Icon name="plus" size="l" />
              <span>{texts.nav.new}</span>
            </TextLink>
          </li>
        )}
        {tabs.slice(2).map((item) => (
          <Tab key={item.to} item={item} here={isHere(item, pathname)} />
        ))}
        <li>
          <button type="button" className="tab" aria-haspopup="dialog" onClick={() => setMore(true)}>
            <Icon name="more" />
            <span>{texts.nav.more}</span>
          </button>
        </li>
      </ul>
      <Dialog title={session.user.dealer?.name ?? texts.maker} open={more} onClose={close} look="sheet">
        <ul className="sheet-list">
          {places.slice(3).map((item) => (
            <li key={item.to}>
              <TextLink to={item.to} className="item" onPress={close}>
                <Icon name={item.icon} />
                {item.label}
              </TextLink>
            </li>
          ))}
          <li>
            <a className="item" href={outside.mainSite}>
              <Icon name="external" />
              {texts.contacts.mainSite}
            </a>
          </li>
        </ul>
        <hr />
        <ContactCard contacts={session.contacts} />
        <hr />
        <AccountPanel onLeave={close} />
      </Dialog>
    </nav>
  )
}
