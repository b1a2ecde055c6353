import { useSession } from '#web/shell/session.ts'
import { OutLink } from '#web/ui/actions/TextLink.tsx'
import { texts } from './texts.ts'

/** A ready-made letter to customer service. */
export function AskForTraining() {
  const { user, contacts } = useSession()
  const { training } = texts
  const body = training.askBody(user.dealer?.name ?? user.name, user.name)
  const href = `mailto:${contacts.service.email}?subject=${encodeURIComponent(training.askSubject)}&body=${encodeURIComponent(body)}`
  return (
    <section className="stack">
      <h2>{training.ask}</h2>
      <p>{training.askAbout}</p>
      <OutLink href={href} icon="mail" className="btn btn-plain">
        {training.ask}
      </OutLink>
    </section>
  )
}
