import { texts } from '#web/ui/texts.ts'
import { waited } from '#web/ui/format.ts'

export type TurnOf = 'dealer' | 'natre' | 'customer' | null

interface Props {
  of: TurnOf
  /** Who is looking: his own side is called «Deg». */
  viewer: 'dealer' | 'natre'
  since?: Date | string | null
}

/** Whose turn it is, with the age in working days: «Deg 2 virkedager». */
export function Turn({ of, viewer, since }: Props) {
  if (of === null)
    return (
      <span className="quiet" aria-label={texts.turn.nobody}>
        {texts.none}
      </span>
    )
  const mine = of === viewer
  const word = mine ? texts.yours : of === 'natre' ? texts.ours : of === 'customer' ? texts.theCustomer : texts.theDealer
  return (
    <span className={mine ? 'turn mine' : 'turn theirs'}>
      <span className="turn-who">{word}</span>
      {since ? <span className="turn-age"> {waited(since)}</span> : null}
    </span>
  )
}
