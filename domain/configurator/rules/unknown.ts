import type { ResolvedChoices } from '#domain/configurator/facts/choices.ts'
import type { Engine } from '#domain/configurator/engine.ts'
import type { Violation } from './rules.ts'
import type { Configuration, PlacedField } from '#domain/configurator/window.ts'

/** W-0: family, opening, glass, option or value that this catalogue does not have, or not in the chosen series. */
export function unknownParts(
  engine: Engine,
  config: Configuration,
  placed: readonly PlacedField[],
  choices: ResolvedChoices,
): Violation[] {
  const found: Violation[] = []
  if (!engine.families.has(config.family))
    found.push(
      unknown(
        `Produktet «${config.family}» finnes ikke i katalogen.`,
        `The catalogue has no product “${config.family}”.`,
        'family',
      ),
    )
  for (const { field, path, number } of placed) {
    const at = path.length === 0 ? 'layout' : `layout.${path.join('.')}`
    if (!engine.families.has(field.opening) && field.opening !== config.family)
      found.push({
        ...unknown(
          `Åpningen «${field.opening}» finnes ikke i katalogen.`,
          `The catalogue has no opening “${field.opening}”.`,
          `${at}.opening`,
        ),
        fieldNumber: number,
      })
    if (field.glass !== undefined && !engine.glass.has(field.glass))
      found.push({
        ...unknown(
          `Glasset «${field.glass}» finnes ikke i katalogen.`,
          `The catalogue has no glass “${field.glass}”.`,
          `${at}.glass`,
        ),
        fieldNumber: number,
      })
  }
  const series = choices['series']?.label ?? ''
  for (const choice of Object.values(choices)) {
    if (choice.known) continue
    const where = choice.option === 'series' ? '' : ` i ${series}`
    found.push(
      unknown(
        `${choice.name}: «${choice.value}» finnes ikke${where}.`,
        `${choice.name}: “${choice.value}” is not offered.`,
        `choices.${choice.option}`,
      ),
    )
  }
  for (const option of Object.keys(config.choices))
    if (!engine.catalog.options.some((one) => one.code === option))
      found.push(
        unknown(`Valget «${option}» finnes ikke i katalogen.`, `The catalogue has no option “${option}”.`, `choices.${option}`),
      )
  return found
}

const unknown = (text: string, textEn: string, field: string): Violation => ({
  rule: 'W-0',
  severity: 'block',
  text,
  textEn,
  fields: [field],
})
