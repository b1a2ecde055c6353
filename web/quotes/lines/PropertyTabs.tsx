import { texts } from '#web/quotes/texts.ts'

const groups = ['size', 'field', 'common', 'extras'] as const
export type Group = (typeof groups)[number]

/** On a phone one group of properties at a time. */
export function PropertyTabs({ group, onChange }: { group: Group; onChange: (group: Group) => void }) {
  return (
    <div className="views property-tabs" role="group" aria-label={texts.props.groups}>
      {groups.map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={one === group}
          className={one === group ? 'is-here' : undefined}
          onClick={() => onChange(one)}
        >
          {texts.props.tabs[one]}
        </button>
      ))}
    </div>
  )
}
