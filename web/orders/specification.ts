/** What is read at a glance of a specification. What most positions share is said once; a position says what is its own. */
interface Specified {
  label: string
  value: string
}
interface Line {
  specification: readonly Specified[]
}

/** One thing at a glance: its kind, so that positions can be compared, and its words. */
interface Glanced {
  kind: string
  text: string
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
/** The page says once that all is seen from outside. */
const short = (text: string): string => text.replace(', sett utenfra', '').replace(', utvendig', '')

function coloursOf(outside: string | undefined, inside: string | undefined): string {
  if (outside !== undefined && outside === inside) return `${outside}, ute og inne`
  return [outside === undefined ? '' : `${outside} ute`, inside === undefined ? '' : `${inside} inne`].filter(Boolean).join(', ')
}

/** Choices that change what is made; each is to be checked before it is ordered (O-1). */
const extras = ['Serie', 'Karmdybde', 'Kantlist', 'Vrider', 'Bruk', 'Ventil', 'Barnesikring', 'Terskel']

/** Swing and division, glass, colours, then the rest of the choices: in the order a fitter reads them. */
function glancesOf({ specification }: Line): Glanced[] {
  const valueOf = (label: string) => specification.find((one) => one.label === label)?.value
  const startingWith = (label: string) => specification.filter((one) => one.label.startsWith(label))
  const swing = valueOf('Slagretning')
  const handed = startingWith('Felt ').filter(({ value }) => /hengsler|fløy/.test(value))
  const said: Glanced[] = [
    { kind: 'division', text: valueOf('Deling') ?? '' },
    ...handed.map(({ label, value }) => ({
      kind: 'division',
      text: `${label}: ${short(value.slice(value.indexOf(', ') + 2))}`,
    })),
    { kind: 'division', text: swing && swing !== 'Åpnes ikke' ? capital(short(swing)) : '' },
    {
      kind: 'glass',
      text: startingWith('Glass')
        .map(({ label, value }) => (label === 'Glass' ? value : `${label.replace('Glass i felt', 'Felt')}: ${value}`))
        .join(', '),
    },
    { kind: 'colours', text: coloursOf(valueOf('Farge utvendig'), valueOf('Farge innvendig')) },
    ...extras.map((label) => ({ kind: label, text: valueOf(label) === undefined ? '' : `${label}: ${valueOf(label)}` })),
  ]
  return said.filter(({ text }) => text !== '')
}

const shared = ['glass', 'colours', ...extras]

/** The glass, colours and other choices of more than half of the positions; empty for a kind nobody leads, and for one position alone. */
export function mostCommon(lines: readonly Line[]): string[] {
  const all = lines.map(glancesOf)
  return shared.flatMap((kind) => {
    const texts = all.flatMap((said) => said.filter((one) => one.kind === kind).map((one) => one.text))
    const leading = texts.find((text) => texts.filter((one) => one === text).length * 2 > texts.length)
    return leading !== undefined && texts.length > 1 ? [leading] : []
  })
}

/** What one position has to say for itself; `own` where it differs from most. */
export function glance(line: Line, common: readonly string[]): { text: string; own: boolean }[] {
  return glancesOf(line)
    .filter(({ text }) => !common.includes(text))
    .map(({ kind, text }) => ({ text, own: kind !== 'division' && common.length > 0 }))
}
