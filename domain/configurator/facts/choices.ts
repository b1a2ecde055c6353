import type { Catalog, Option, OptionValue, Series } from '#domain/catalog/catalog.ts'
import { notChosen, type CommonChoices, type Configuration } from '#domain/configurator/window.ts'

export type Origin = 'own' | 'common' | 'default'

/** What an option came to, and where from. `known` is false for a value the catalogue does not offer in this series. */
export interface ResolvedChoice {
  option: string
  name: string
  value: string
  label: string
  origin: Origin
  known: boolean
  offered: OptionValue | undefined
}

export type ResolvedChoices = Readonly<Record<string, ResolvedChoice>>

/** Own choice, else the quote's, else the first default that the series offers. Only options that apply to one of the openings. */
export function resolveChoices(
  catalog: Catalog,
  config: Configuration,
  common: CommonChoices,
  openings: readonly string[],
): ResolvedChoices {
  const resolved: Record<string, ResolvedChoice> = {}
  const seriesOption = catalog.options.find((option) => option.code === 'series')
  const series = seriesOption ? resolve(seriesOption, undefined, config, common) : undefined
  for (const option of catalog.options) {
    if (!applies(option, openings)) continue
    resolved[option.code] = option === seriesOption && series ? series : resolve(option, series?.offered?.code, config, common)
  }
  return resolved
}

export const applies = (option: Option, openings: readonly string[]): boolean =>
  !option.appliesTo || openings.some((opening) => option.appliesTo?.includes(opening))

export const isOffered = (value: OptionValue, series: string | undefined): boolean =>
  !value.series || series === undefined || value.series.includes(series)

function resolve(option: Option, series: string | undefined, config: Configuration, common: CommonChoices): ResolvedChoice {
  const own = stated(config.choices, option.code)
  const inherited = own === undefined ? stated(common, option.code) : undefined
  const asked = own ?? inherited
  const find = (code: string): OptionValue | undefined =>
    option.values.find((value) => value.code === code && isOffered(value, series))
  const origin: Origin = own !== undefined ? 'own' : inherited !== undefined ? 'common' : 'default'
  const base = { option: option.code, name: option.name, origin }
  const fallback = option.defaults.map(find).find((value) => value !== undefined)
  if (asked === undefined) return fallback ? chosen(base, fallback) : open(base, undefined)
  if (asked === notChosen) return open(base, fallback)
  const offered = find(asked)
  return offered ? chosen(base, offered) : { ...base, value: asked, label: asked, known: false, offered: fallback }
}

type Base = Pick<ResolvedChoice, 'option' | 'name' | 'origin'>
const chosen = (base: Base, value: OptionValue): ResolvedChoice => ({
  ...base,
  value: value.code,
  label: value.label,
  known: true,
  offered: value,
})
/** Left open: weight, heat and price reckon with the default until somebody chooses. */
const open = (base: Base, offered: OptionValue | undefined): ResolvedChoice => ({
  ...base,
  value: notChosen,
  label: 'Ikke valgt',
  known: true,
  offered,
})

const stated = (choices: Record<string, string>, code: string): string | undefined =>
  Object.hasOwn(choices, code) ? choices[code] : undefined

/** The series the unit is made in; the catalogue's first when none is chosen. */
export function seriesOf(catalog: Catalog, choices: ResolvedChoices): Series {
  const code = choices['series']?.offered?.code
  const series = catalog.series.find((one) => one.code === code) ?? catalog.series[0]
  if (!series) throw new RangeError(`catalogue ${catalog.version} has no series`)
  return series
}
