import { useId } from 'react'
import { texts } from './texts.ts'

export interface DrawnTile {
  value: string
  label: string
  picture: React.ReactNode
  /** It would break this rule as things stand. It may be chosen all the same: what does not fit is mended afterwards. */
  blocked?: { rule: string; text: string } | undefined
}

interface Props {
  label: string
  aside?: React.ReactNode
  tiles: readonly DrawnTile[]
  value: string
  onChange: (value: string) => void
  readOnly?: boolean
}

/** One of several, drawn. What does not fit as it stands is dashed and says why. */
export function DrawnTiles({ label, aside, tiles, value, onChange, readOnly = false }: Props) {
  const name = useId()
  if (readOnly) return <Chosen label={label} value={tiles.find((tile) => tile.value === value)?.label ?? value} />
  return (
    <fieldset className="tiles-group">
      <legend className="field-label wide-legend">
        {label}
        {aside ? <span className="push">{aside}</span> : null}
      </legend>
      <div className="tiles drawn-tiles">
        {tiles.map((tile) => {
          const why =
            tile.blocked && tile.value !== value ? `${texts.blocked(tile.blocked.rule)}: ${tile.blocked.text}` : undefined
          return (
            <label key={tile.value} className="tile" data-blocked={why ? '' : undefined} title={why}>
              <input
                type="radio"
                name={name}
                checked={value === tile.value}
                onChange={() => onChange(tile.value)}
                aria-describedby={why ? `${name}-${tile.value}` : undefined}
              />
              {tile.picture}
              <span className="tile-label">{tile.label.replaceAll('-', '\u2011')}</span>
              {why ? (
                <span className="vh" id={`${name}-${tile.value}`}>
                  {why}
                </span>
              ) : null}
            </label>
          )
        })}
      </div>
    </fieldset>
  )
}

/** Where nothing may be changed the answer is enough. */
function Chosen({ label, value }: { label: string; value: string }) {
  return (
    <div className="choice-row">
      <span className="choice-name">{label}</span>
      <span className="pick pick-still">{value}</span>
    </div>
  )
}
