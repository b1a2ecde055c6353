import { rowOf, startConfiguration, withField, type Configuration } from '#domain/configurator/window.ts'
import { mm } from '#domain/shared/length.ts'
import { demoCatalog } from '#seed/catalog/catalog.ts'

export interface StoryLine {
  quantity: number
  mark: string
  room: string
  configuration: Configuration
}

const pattern = /^(\d+) (\w+)(?:\[([\w+]+)\])?(\/R)? (\d+)x(\d+), ([^,]+)(?:, (.+))?$/

/**
 * Windows as one would say them over the counter: `'3 TS 1190x1190, Stue'`, `'1 SH/R 590x1190, Bad, glass=G3-OB; vent=slot'`,
 * `'2 KB[TS+FK] 1980x1180, Stue'`. Hinges are on the left, seen from outside, unless `/R` is said.
 */
export function windows(...spoken: string[]): StoryLine[] {
  const counts = { V: 0, D: 0 }
  return spoken.map((words) => {
    const match = pattern.exec(words)
    if (!match) throw new Error(`not a window: ${words}`)
    const [, quantity = '', family = '', fields, right, width = '', height = '', room = '', choices = ''] = match
    const kind = family.startsWith('BD') ? 'D' : 'V'
    const configuration = {
      ...shape(family, { fields, right: right !== undefined, width: mm(Number(width)), height: mm(Number(height)) }),
      choices: chosen(choices),
    }
    return { quantity: Number(quantity), mark: `${kind}${++counts[kind]}`, room, configuration }
  })
}

interface Shape {
  fields: string | undefined
  right: boolean
  width: ReturnType<typeof mm>
  height: ReturnType<typeof mm>
}

function shape(family: string, { fields, right, width, height }: Shape): Configuration {
  const start = startConfiguration(demoCatalog, family, width, height)
  if (fields !== undefined) {
    const openings = fields.split('+').map((opening) => startConfiguration(demoCatalog, opening, width, height).layout)
    return { ...start, layout: rowOf(openings, width) }
  }
  return right ? withField(start, 1, { hinge: 'right' }) : start
}

const chosen = (text: string): Record<string, string> =>
  Object.fromEntries(text === '' ? [] : text.split('; ').map((one) => one.split('=') as [string, string]))
