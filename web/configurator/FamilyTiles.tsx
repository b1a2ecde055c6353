import { memo, useDeferredValue, useMemo } from 'react'
import type { Engine } from '#domain/configurator/evaluate.ts'
import { startConfiguration, withFamily, type CommonChoices, type Configuration } from '#domain/configurator/window.ts'
import { mm } from '#domain/shared/length.ts'
import { DrawnTiles } from './DrawnTiles.tsx'
import { blockerOf } from './editing.ts'
import { texts } from './texts.ts'
import { WindowDrawing } from './WindowDrawing.tsx'

/** How the product looks, for a tile: a usual size, no colour of anyone's. */
export const FamilyPicture = memo(function FamilyPicture({
  engine,
  family,
  size = 38,
}: {
  engine: Engine
  family: string
  size?: number
}) {
  const found = engine.families.get(family)
  const door = found?.discountGroup === 'doors'
  const width = found?.combination ? 1600 : found?.leaves === 2 ? 1500 : door ? 890 : 1090
  const config = startConfiguration(engine.catalog, family, mm(width), mm(door ? 2090 : 1190))
  return (
    <WindowDrawing engine={engine} configuration={config} common={{}} detail="small" width={size + 8} height={size} decorative />
  )
})

interface Props {
  engine: Engine
  configuration: Configuration
  common: CommonChoices
  onChange: (configuration: Configuration) => void
  readOnly?: boolean
}

/** What kind of window or door it is. The hole in the wall stays as it is. */
export function FamilyTiles({ engine, configuration, common, onChange, readOnly = false }: Props) {
  // What each would lead to can come a moment after the figures that are typed.
  const settled = useDeferredValue(configuration)
  const tiles = useMemo(
    () =>
      engine.catalog.families.map((family) => ({
        value: family.code,
        label: family.name,
        picture: <FamilyPicture engine={engine} family={family.code} />,
        blocked: blockerOf(engine, withFamily(engine.catalog, settled, family.code), common),
      })),
    [engine, settled, common],
  )
  const choose = (family: string) => onChange(withFamily(engine.catalog, configuration, family))
  return <DrawnTiles label={texts.product} tiles={tiles} value={configuration.family} onChange={choose} readOnly={readOnly} />
}
