import { outside } from '#web/paths.ts'
import { Icon } from '#web/ui/display/Icon.tsx'
import { customerService, type Contacts as ContactData } from './session.ts'
import { texts } from './texts.ts'

export const tel = (phone: string): string => `tel:+47${phone.replaceAll(/\D/g, '').replace(/^0047|^47(?=\d{8}$)/, '')}`

/** Customer service and the dealer's own seller: in the rail, in the foot, in sheets. */
export function ContactLines({ contacts }: { contacts: ContactData }) {
  const { service, seller } = contacts
  return (
    <>
      <a href={`mailto:${service.email}`}>{service.email}</a>
      <a href={tel(service.phone)} className="nowrap">
        {service.phone + texts.contacts.menu(service.note)}
      </a>
      {seller ? (
        <a href={`mailto:${seller.email}`} title={`${seller.email}, ${seller.phone}`}>
          {seller.name}, {texts.contacts.seller.toLowerCase()}
        </a>
      ) : null}
    </>
  )
}

/** One slim line under every page where the rail does not show the contacts. */
export function ContactFoot({ contacts = { service: customerService, seller: null } }: { contacts?: ContactData }) {
  return (
    <footer className="foot" aria-label={texts.contacts.title}>
      <span className="foot-title">{texts.contacts.title}</span>
      <ContactLines contacts={contacts} />
      <a href={outside.mainSite} className="push">
        {texts.contacts.mainSite} <Icon name="external" size="s" />
      </a>
    </footer>
  )
}
