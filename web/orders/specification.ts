/** What is read at a glance of a specification: swing, glass, colours, handle. The rest stands behind «Alle valg». */
interface Specified {
  label: string
  value: string
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

function colours(outside: string | undefined, inside: string | undefined): string[] {
  if (outside !== undefined && outside === inside) return [`${outside}, ute og inne`]
  const both = [outside === undefined ? '' : `${outside} ute`, inside === undefined ? '' : `${inside} inne`].filter(Boolean)
  return both.length > 0 ? [both.join(', ')] : []
}

/** The lines that are most often wrong, short, in the order a fitter reads them. */
export function glance(specification: readonly Specified[]): string[] {
  const valueOf = (label: string) => specification.find((one) => one.label === label)?.value
  const starting = (label: string) => specification.filter((one) => one.label.startsWith(label))
  const swing = valueOf('Slagretning')
  const handle = valueOf('Vrider')
  return [
    ...(swing ? [capital(swing)] : starting('Felt ').map(({ label, value }) => `${label}: ${value}`)),
    ...starting('Glass').map(({ label, value }) => (label === 'Glass' ? value : `${label.replace('Glass i felt', 'Felt')}: ${value}`)),
    ...colours(valueOf('Farge utvendig'), valueOf('Farge innvendig')),
    ...(handle ? [`Vrider: ${handle}`] : []),
  ]
}
