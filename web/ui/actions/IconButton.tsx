import { useId } from 'react'
import { Icon, type IconName } from '#web/ui/display/Icon.tsx'

interface Props {
  icon: IconName
  /** What it does; shown as a tip and read aloud. */
  label: string
  onPress?: () => void
  keys?: string
  disabledReason?: string | null | undefined
  pressed?: boolean
  expanded?: boolean
  controls?: string
  /** A dot in the corner: something here waits for you. */
  dot?: boolean
  className?: string
}

/** A button with an icon alone: a name, a tip, a 32 px target (44 on phones). */
export function IconButton({
  icon,
  label,
  onPress,
  keys,
  disabledReason,
  pressed,
  expanded,
  controls,
  dot = false,
  className,
}: Props) {
  const tipId = useId()
  return (
    <span className={className ? `reasoned ${className}` : 'reasoned'}>
      <button
        type="button"
        className="iconbtn"
        aria-label={label}
        aria-pressed={pressed}
        aria-expanded={expanded}
        aria-controls={controls}
        aria-disabled={disabledReason ? true : undefined}
        aria-describedby={disabledReason ? tipId : undefined}
        aria-keyshortcuts={keys?.replaceAll(' ', '+').replace('Ctrl', 'Control')}
        onClick={() => (disabledReason ? undefined : onPress?.())}
      >
        <Icon name={icon} />
        {dot ? <span className="dot" /> : null}
      </button>
      <span role="tooltip" id={tipId} className="tip">
        {disabledReason ?? (keys ? `${label} (${keys})` : label)}
      </span>
    </span>
  )
}
