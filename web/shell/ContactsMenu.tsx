import { paths, outside } from '#web/paths.ts'
import { IconButton } from '#web/ui/actions/IconButton.tsx'
import { TextLink } from '#web/ui/actions/TextLink.tsx'
import { Avatar } from '#web/ui/display/Avatar.tsx'
import { Icon } from '#web/ui/display/Icon.tsx'
import { Popover, type TriggerProps } from '#web/ui/overlays/Popover.tsx'
import { tel } from './Contacts.tsx'
import type { Contacts } from './session.ts'
import { texts } from './texts.ts'

function Lines({ email, phone, note }: { email: string; phone: string; note?: string }) {
  return (
    <>
      <a href={tel(phone)}>
        <Icon name="phone" size="s" />
        {phone}
        {note ? texts.contacts.menu(note) : ''}
      </a>
      <a href={`mailto:${email}`}>
        <Icon name="mail" size="s" />
        {email}
      </a>
    </>
  )
}

/** Whom to call and write to, in full. */
export function ContactCard({ contacts }: { contacts: Contacts }) {
  const { service, seller } = contacts
  return (
    <div className="contacts">
      <h2>{texts.contacts.title}</h2>
      {seller ? (
        <div>
          <p className="row">
            <Avatar name={seller.name} natre small />
            <span>
              <strong>{seller.name}</strong>
              <br />
              <span className="small quiet">{texts.contacts.seller}</span>
            </span>
          </p>
          <Lines email={seller.email} phone={seller.phone} />
        </div>
      ) : null}
      <div>
        <p>
          <strong>{texts.contacts.service}</strong>
        </p>
        <Lines email={service.email} phone={service.phone} note={service.note} />
      </div>
    </div>
  )
}

const contactsButton = ({ expanded, controls, toggle }: TriggerProps) => (
  <IconButton icon="phone" label={texts.contacts.open} onPress={toggle} expanded={expanded} controls={controls} />
)

export function ContactsMenu({ contacts }: { contacts: Contacts }) {
  return (
    <Popover label={texts.contacts.title} trigger={contactsButton}>
      {(close) => (
        <>
          <ContactCard contacts={contacts} />
          <hr />
          <div className="contacts">
            <TextLink to={paths.contact} className="item" onPress={close}>
              <Icon name="help" size="s" />
              {texts.nav.help}
            </TextLink>
            <a href={outside.mainSite} className="item">
              <Icon name="external" size="s" />
              {texts.contacts.mainSite}
            </a>
          </div>
        </>
      )}
    </Popover>
  )
}
