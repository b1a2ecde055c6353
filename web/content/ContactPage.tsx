import { outside, paths } from '#web/paths.ts'
import { tel } from '#web/shell/Contacts.tsx'
import { useSession } from '#web/shell/session.ts'
import { OutLink } from '#web/ui/actions/TextLink.tsx'
import { Panel } from '#web/ui/display/Panel.tsx'
import { Note } from '#web/ui/feedback/Note.tsx'
import { texts } from './texts.ts'
import { HelpViews } from './Views.tsx'

interface PersonProps {
  title: string
  name?: string
  about: string
  phone: string
  phoneText?: string
  email: string
}

function Person({ title, name, about, phone, phoneText = phone, email }: PersonProps) {
  return (
    <li className="person">
      <h2>{name ?? title}</h2>
      <p className="quiet">{name ? `${title}. ${about}` : about}</p>
      <OutLink href={tel(phone)} icon="phone">
        {phoneText}
      </OutLink>
      <OutLink href={`mailto:${email}`} icon="mail">
        {email}
      </OutLink>
    </li>
  )
}

export default function ContactPage() {
  const { service, seller } = useSession().contacts
  const { contact } = texts
  return (
    <>
      <HelpViews here={paths.contact} />
      <header className="page-head">
        <div>
          <h1>{contact.title}</h1>
          <p>{contact.lead}</p>
        </div>
      </header>
      <div className="stack-l contact-page">
        <ul className="people">
          {seller ? (
            <Person
              title={contact.seller}
              name={seller.name}
              about={contact.sellerAbout}
              phone={seller.phone}
              email={seller.email}
            />
          ) : null}
          <Person
            title={contact.service}
            about={contact.serviceAbout}
            phone={service.phone}
            phoneText={contact.menu(service.phone, service.note)}
            email={service.email}
          />
        </ul>
        <Panel title={contact.ready}>
          <ul className="dots">
            {contact.readyList.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Panel>
        <Note tone="warn">{contact.transport}</Note>
        <Panel title={contact.site}>
          <p className="panel-body">
            <OutLink href={outside.mainSite} icon="external">
              {contact.siteLink}
            </OutLink>
          </p>
        </Panel>
      </div>
    </>
  )
}
