import { memo } from 'react'
import type { CommonChoices } from '#domain/configurator/window.ts'
import { useEngine } from '#web/configurator/useEngine.ts'
import { WindowDrawing, type WindowDrawingProps } from '#web/configurator/WindowDrawing.tsx'
import { configurationOf } from './order-facts.ts'

interface Measured {
  width: number
  height: number
}

interface Props extends Pick<WindowDrawingProps, 'detail' | 'width' | 'height' | 'common'> {
  line: Measured & { configuration: unknown }
  common: CommonChoices
  /** The positions it stands among: all are drawn to one scale, so that a small window looks small. */
  among?: readonly Measured[]
}

/** Smallest part of its box that a window fills, however large its neighbours. */
const least = 0.45

function drawnSize(line: Measured, box: Measured, among: readonly Measured[]): Measured {
  const fit = (width: number, height: number) => Math.min(box.width / width, box.height / height)
  const together = fit(
    Math.max(line.width, ...among.map((one) => one.width)),
    Math.max(line.height, ...among.map((one) => one.height)),
  )
  const scale = Math.max(together, least * fit(line.width, line.height))
  return { width: Math.round(line.width * scale), height: Math.round(line.height * scale) }
}

/** The window of a line in a box of fixed size, so that nothing moves when the catalogue arrives. Drawn anew only when it is another one. */
export const LineDrawing = memo(function LineDrawing({ line, common, detail, width, height, among }: Props) {
  const engine = useEngine()
  const configuration = configurationOf(line)
  const size = among ? drawnSize(line, { width, height }, among) : { width, height }
  return (
    <span className="line-drawing" style={{ width, height }}>
      {engine && configuration ? (
        <WindowDrawing engine={engine} configuration={configuration} common={common} detail={detail} {...size} />
      ) : null}
    </span>
  )
})
