import type { CommonChoices } from '#domain/configurator/window.ts'
import { useEngine } from '#web/configurator/useEngine.ts'
import { WindowDrawing, type WindowDrawingProps } from '#web/configurator/WindowDrawing.tsx'
import { configurationOf } from './order-facts.ts'

interface Props extends Pick<WindowDrawingProps, 'detail' | 'width' | 'height'> {
  line: { configuration: unknown }
  /** The common choices the line was frozen with. */
  common: CommonChoices
  /** Silent where the words stand beside it. */
  decorative?: boolean
}

/** The window of a line in a box of fixed size, so that nothing moves when the catalogue arrives. */
export function LineDrawing({ line, common, detail, width, height, decorative = false }: Props) {
  const engine = useEngine()
  const configuration = configurationOf(line)
  return (
    <span className="line-drawing" style={{ width, height }}>
      {engine && configuration ? <WindowDrawing engine={engine} configuration={configuration} common={common} detail={detail} width={width} height={height} decorative={decorative} /> : null}
    </span>
  )
}
