import { Icon } from '#web/ui/display/Icon.tsx'
import { Shape } from '#web/ui/display/Shape.tsx'
import { time } from '#web/ui/format.ts'
import { useSaveSlot } from './save-state.tsx'
import { texts } from './texts.ts'

/** «Lagret 10:42», «Frakoblet, 3 venter»: quiet, in the top bar, read aloud when it changes for the worse. */
export function SaveSlot() {
  const { save, offline } = useSaveSlot()
  if (save.kind === 'waiting')
    return (
      <span className="saved mine" role="status">
        <Icon name="cloudOff" size="s" />
        <span>{texts.save.waiting(save.count)}</span>
      </span>
    )
  if (offline)
    return (
      <span className="saved mine" role="status">
        <Icon name="cloudOff" size="s" />
        <span>{texts.save.offline}</span>
      </span>
    )
  if (save.kind === 'refused')
    return (
      <span className="saved stop" role="status">
        <Shape tone="stop" />
        <span>{texts.save.refused}</span>
      </span>
    )
  if (save.kind === 'saving')
    return (
      <span className="saved">
        <span>{texts.save.saving}</span>
      </span>
    )
  if (save.kind === 'saved')
    return (
      <span className="saved">
        <Icon name="check" size="s" />
        <span>{texts.save.saved(save.at ? time(save.at) : '')}</span>
      </span>
    )
  return null
}
