import { useId } from 'react'
import { Shape } from '#web/ui/display/Shape.tsx'

export interface Tile<T extends string = string> {
  value: T
  label: string
  /** Usually a small drawing. */
  picture?: React.ReactNode
  /** `+530 kr`, when the choice changes the price. */
  price?: string
  /** Not legal now: drawn dashed, cannot be chosen, reason listed beneath. */
  disabledReason?: string | null | undefined
  /** A way out beside the reason: «Legg til katastrofebeslag». */
  wayOut?: React.ReactNode
}

interface Props<T extends string> {
  label: string
  labelHidden?: boolean
  tiles: readonly Tile<T>[]
  value: T | null
  onChange: (value: T) => void
  large?: boolean
  aside?: React.ReactNode
}

/** One choice of several, drawn. Arrow keys move within the group, as with any radio buttons. */
export function Tiles<T extends string>({ label, labelHidden = false, tiles, value, onChange, large = false, aside }: Props<T>) {
  const name = useId()
  const off = tiles.filter((tile) => tile.disabledReason)
  return (
    <fieldset className="tiles-group">
      <legend className={labelHidden ? 'vh' : 'field-label'}>
        {label}
        {aside ? <span className="push">{aside}</span> : null}
      </legend>
      <div className={large ? 'tiles tiles-l' : 'tiles'}>
        {tiles.map((tile) => (
          <label
            key={tile.value}
            className="tile"
            data-off={tile.disabledReason ? '' : undefined}
            title={tile.disabledReason ?? undefined}
          >
            <input
              type="radio"
              name={name}
              value={tile.value}
              checked={value === tile.value}
              disabled={Boolean(tile.disabledReason)}
              onChange={() => onChange(tile.value)}
              aria-describedby={tile.disabledReason ? `${name}-${tile.value}` : undefined}
            />
            {tile.picture}
            <span className="tile-label">{tile.label}</span>
            {tile.price ? <span className="tile-price">{tile.price}</span> : null}
          </label>
        ))}
      </div>
      {off.length > 0 ? (
        <ul className="tile-reasons">
          {off.map((tile) => (
            <li key={tile.value}>
              <Shape tone="still" />
              <span id={`${name}-${tile.value}`}>
                {tile.label}: {tile.disabledReason} {tile.wayOut}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
    </fieldset>
  )
}
