import { Shape } from '#web/ui/display/Shape.tsx'
import { texts } from './texts.ts'

export interface Missing {
  /** Where on the page it is put right. */
  section: string
  words: string
}

/** One line above the button: what is missing, each a way to its place. */
export function MissingLine({ missing, onGo }: { missing: readonly Missing[]; onGo: (section: string) => void }) {
  if (missing.length === 0)
    return (
      <p className="status tone-done" role="status">
        <Shape tone="done" />
        <span>{texts.missing.none}</span>
      </p>
    )
  return (
    <p className="place-missing" role="status">
      <Shape tone="mine" />
      <span>
        {texts.missing.label}:{' '}
        {missing.map(({ section, words }, at) => (
          <span key={section}>
            {at > 0 ? ' ' : null}
            <span className="nowrap">
              <button type="button" className="place-jump" onClick={() => onGo(section)}>
                {words}
              </button>
              {at < missing.length - 1 ? ',' : null}
            </span>
          </span>
        ))}
      </span>
    </p>
  )
}
