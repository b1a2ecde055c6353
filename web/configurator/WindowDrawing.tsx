import { leavesOf } from '#domain/configurator/geometry.ts'
import type { Engine } from '#domain/configurator/evaluate.ts'
import { fieldsOf, type CommonChoices, type Configuration } from '#domain/configurator/window.ts'
import '#web/styles/configurator.css'

export type Detail = 'small' | 'medium' | 'large'

export interface WindowDrawingProps {
  engine: Engine
  configuration: Configuration
  common: CommonChoices
  detail: Detail
  view?: 'outside' | 'inside'
  /** Numbers of the fields that break a rule. */
  faults?: readonly number[]
  selected?: number
  onSelectField?: (field: number) => void
  /** The box it may fill, in px; the window keeps its proportions inside. */
  width: number
  height: number
}

/** A window as it will stand in the wall, to scale inside its box. */
export function WindowDrawing({ engine, configuration, width, height }: WindowDrawingProps) {
  const scale = Math.min((width - 2) / configuration.width, (height - 2) / configuration.height)
  return (
    <svg className="wd" role="img" aria-label="" width={width} height={height} viewBox={`0 0 ${configuration.width * scale} ${configuration.height * scale}`}>
      <g transform={`scale(${scale})`}>
        <rect className="wd-frame" width={configuration.width} height={configuration.height} />
        {fieldsOf(configuration).map((placed) => {
          const family = engine.families.get(placed.field.opening)
          return family ? leavesOf(placed, family, engine.catalog.geometry).map((leaf, at) => <rect key={`${placed.number}-${at}`} className="wd-glass" {...leaf.glass} />) : null
        })}
      </g>
    </svg>
  )
}
