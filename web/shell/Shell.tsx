import { Outlet, useMatches } from '@tanstack/react-router'
import { AccountMenu } from './AccountMenu.tsx'
import { ContactFoot } from './Contacts.tsx'
import { ContactsMenu } from './ContactsMenu.tsx'
import { DemoBanner } from './DemoBanner.tsx'
import { KeySheet } from './KeySheet.tsx'
import { PhoneBar } from './PhoneBar.tsx'
import { Rail } from './Rail.tsx'
import { SaveSlot } from './SaveSlot.tsx'
import { SaveStateProvider } from './save-state.tsx'
import { Search } from './Search.tsx'
import { SessionEnded } from './SessionEnded.tsx'
import { useSession } from './session.ts'
import { useShortcutListener } from './shortcuts.ts'
import { texts } from './texts.ts'
import { useFocusOnNavigation } from './use-focus-on-navigation.ts'

/** The frame around every screen: places at the left, one line of tools above, the page, and whom to call. */
export function Shell() {
  const session = useSession()
  const tool = useMatches({ select: (matches) => matches.at(-1)?.staticData.frame === 'tool' })
  const main = useFocusOnNavigation()
  useShortcutListener()
  const { dealer } = session.user
  return (
    <SaveStateProvider>
      <a className="skip" href="#innhold">
        {texts.skip}
      </a>
      <div className={tool ? 'app app-tool' : 'app'}>
        <Rail />
        <header className="top">
          <div className="top-start">
            <span className="firm cut" title={dealer?.name ?? texts.maker}>
              {dealer?.name ?? texts.maker}
            </span>
            {session.demo ? <DemoBanner /> : null}
          </div>
          <Search />
          <div className="top-end">
            <SaveSlot />
            <ContactsMenu contacts={session.contacts} />
            <AccountMenu />
          </div>
        </header>
        <main className="main" id="innhold" tabIndex={-1} ref={main}>
          <Outlet />
        </main>
        <ContactFoot contacts={session.contacts} />
        <PhoneBar />
      </div>
      <KeySheet />
      <SessionEnded />
    </SaveStateProvider>
  )
}
