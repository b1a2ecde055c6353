import type { Refusal } from '#domain/shared/result.ts'
import type { Missing } from './MissingLine.tsx'
import { texts } from './texts.ts'

const words = texts.missing

/** From refusal to the words of the line above the button. */
const told: Record<string, (refusal: Refusal) => Missing> = {
  'order.lineNotOrderable': ({ params }) => ({ section: 'feil', words: words.notOrderable(Number(params['count'])) }),
  'order.linesNotChecked': ({ params }) => ({ section: 'kontroll', words: words.lines(Number(params['count'])) }),
  'order.warningsNotAccepted': ({ params }) => ({ section: 'varsler', words: words.warnings(Number(params['count'])) }),
  'order.termsNotAccepted': () => ({ section: 'vilkar', words: words.terms }),
}

/** A refusal that nothing on this page can mend: a blocked dealer, a quote without lines. */
export const blockOf = (refusals: readonly Refusal[]): Refusal | undefined =>
  refusals.find(({ code }) => told[code] === undefined && code !== 'order.referenceMissing')

/** Everything that is missing, in the order it stands on the page. */
export function missingOf(refusals: readonly Refusal[], wrong: ReadonlySet<string>): Missing[] {
  const delivery: Missing[] = wrong.size > 0 ? [{ section: 'leveranse', words: words.delivery(wrong.size) }] : []
  const rest = refusals.flatMap((refusal) => told[refusal.code]?.(refusal) ?? [])
  return [...rest.filter((one) => one.section === 'feil'), ...delivery, ...rest.filter((one) => one.section !== 'feil')]
}
