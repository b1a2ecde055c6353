import { OutLink } from '#web/ui/actions/TextLink.tsx'
import { Icon } from '#web/ui/display/Icon.tsx'
import { DateText } from '#web/ui/display/figures.tsx'
import { Popover } from '#web/ui/overlays/Popover.tsx'
import { useEditor } from '#web/quotes/editor-context.ts'
import { pdfPath } from '#web/quotes/queries.ts'
import { texts } from '#web/quotes/texts.ts'

interface Turned {
  expanded: boolean
  controls: string
  toggle: () => void
}

const versionsButton =
  (version: number) =>
  ({ expanded, controls, toggle }: Turned) => (
    <button type="button" className="versions-button" aria-expanded={expanded} aria-controls={controls} onClick={toggle}>
      {texts.head.version(version)}
      <span className="vh">, {texts.versions.title}</span>
      <Icon name="down" size="s" />
    </button>
  )

/** Every version that was sent, with its paper. */
export function VersionsPopover() {
  const { quote } = useEditor().state
  return (
    <Popover label={texts.versions.title} align="start" trigger={versionsButton(quote.version)}>
      <h3>{texts.versions.title}</h3>
      <ul className="versions">
        {quote.versions.map((one) => (
          <li key={one.version}>
            <span>{texts.versions.one(one.version)}</span>
            <DateText at={one.sentAt} time />
            {one.pdf === 'ready' ? (
              <OutLink href={pdfPath(quote.number, one.version)}>{texts.versions.open}</OutLink>
            ) : (
              <span className="small quiet">{one.pdf === 'waiting' ? texts.versions.waiting : texts.versions.failed}</span>
            )}
          </li>
        ))}
      </ul>
    </Popover>
  )
}
