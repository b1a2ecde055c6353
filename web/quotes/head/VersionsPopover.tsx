import { OutLink } from '#web/ui/actions/TextLink.tsx'
import { Icon } from '#web/ui/display/Icon.tsx'
import { DateText } from '#web/ui/display/figures.tsx'
import { Popover } from '#web/ui/overlays/Popover.tsx'
import { useEditor } from '#web/quotes/editor-context.ts'
import { pdfPath } from '#web/quotes/queries.ts'
import { texts } from '#web/quotes/texts.ts'

/** Every version that was sent, with its paper. */
export function VersionsPopover() {
  const { quote } = useEditor().state
  return (
    <Popover
      label={texts.versions.title}
      align="start"
      trigger={({ expanded, controls, toggle }) => (
        <button type="button" className="versions-button" aria-expanded={expanded} aria-controls={controls} aria-label={texts.versions.title} onClick={toggle}>
          {texts.head.version(quote.version)}
          <Icon name="down" size="s" />
        </button>
      )}
    >
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
