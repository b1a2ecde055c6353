import { Avatar } from '#web/ui/display/Avatar.tsx'
import { Icon } from '#web/ui/display/Icon.tsx'
import { Popover, type TriggerProps } from '#web/ui/overlays/Popover.tsx'
import { showKeySheet } from './KeySheet.tsx'
import { isStaff, useSession, useSignOut } from './session.ts'
import { setSingleKeys, useSingleKeys } from './shortcuts.ts'
import { texts } from './texts.ts'
import { setTheme, useTheme, type Theme } from './theme.ts'

const themes: readonly Theme[] = ['system', 'light', 'dark']

export function ThemeChoice() {
  const theme = useTheme()
  return (
    <fieldset className="choice">
      <legend>{texts.account.theme}</legend>
      <div className="seg">
        {themes.map((one) => (
          <label key={one}>
            <input type="radio" name="theme" checked={theme === one} onChange={() => setTheme(one)} />
            <span>{texts.account.themes[one]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** Who is signed in; also used by the phone's «Mer». */
export function AccountPanel({ onLeave }: { onLeave: () => void }) {
  const { user, demo } = useSession()
  const singleKeys = useSingleKeys()
  const signOut = useSignOut()
  return (
    <>
      <div className="account-head">
        <p className="strong">{user.name}</p>
        <p className="small quiet">{user.email}</p>
        <p className="small quiet">{user.dealer ? `${texts.roles[user.role]}, ${user.dealer.name}` : texts.roles[user.role]}</p>
      </div>
      <hr />
      <ThemeChoice />
      <label className="check account-keys">
        <input type="checkbox" checked={singleKeys} onChange={(event) => setSingleKeys(event.target.checked)} />
        <span>{texts.account.keys}</span>
      </label>
      <button
        type="button"
        className="item account-keys"
        onClick={() => {
          onLeave()
          showKeySheet()
        }}
      >
        <Icon name="keyboard" size="s" />
        {texts.account.showKeys}
      </button>
      <hr />
      <button type="button" className="item" onClick={() => signOut.mutate()}>
        <Icon name="signOut" size="s" />
        {demo ? texts.demo.switch : texts.account.signOut}
      </button>
    </>
  )
}

function AccountButton({ expanded, controls, toggle }: TriggerProps) {
  const { user } = useSession()
  return (
    <button type="button" className="account" aria-expanded={expanded} aria-controls={controls} onClick={toggle}>
      <Avatar name={user.name} natre={isStaff(user.role)} />
      <span className="vh">{texts.account.open(user.name)}</span>
    </button>
  )
}

const accountButton = (props: TriggerProps) => <AccountButton {...props} />

export function AccountMenu() {
  const { user } = useSession()
  return (
    <Popover label={texts.account.open(user.name)} trigger={accountButton}>
      {(close) => <AccountPanel onLeave={close} />}
    </Popover>
  )
}
