import { Icon } from './Icon.tsx'
import { texts } from '#web/ui/texts.ts'

interface Props {
  label: string
  value?: string
  onRemove?: () => void
}

/** A filter that says what it filters: «Status: Kladd ×». */
export function Chip({ label, value, onRemove }: Props) {
  return (
    <span className="chip">
      <span>
        {label}
        {value ? <strong> {value}</strong> : null}
      </span>
      {onRemove ? (
        <button
          type="button"
          className="chip-x"
          onClick={onRemove}
          aria-label={texts.removeFilter(value ? `${label} ${value}` : label)}
        >
          <Icon name="close" size="s" />
        </button>
      ) : null}
    </span>
  )
}
