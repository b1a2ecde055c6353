/** A piece of SQL with its values: pieces fit into each other, values stay parameters, and no string gets in from outside. */
export interface Fragment {
  readonly parts: readonly string[]
  readonly values: readonly unknown[]
}

const isFragment = (input: unknown): input is Fragment =>
  typeof input === 'object' && input !== null && 'parts' in input && 'values' in input

/** For queries whose conditions vary. Composing text is all it does: a query builder's tree would cost more than the query. */
export function sql(template: TemplateStringsArray, ...inputs: readonly unknown[]): Fragment {
  const parts = [template[0]!]
  const values: unknown[] = []
  const add = (text: string): void => void (parts[parts.length - 1] += text)
  inputs.forEach((input, at) => {
    if (isFragment(input)) {
      add(input.parts[0]!)
      input.values.forEach((value, nth) => {
        values.push(value)
        parts.push(input.parts[nth + 1]!)
      })
      add(template[at + 1]!)
    } else {
      values.push(input)
      parts.push(template[at + 1]!)
    }
  })
  return { parts, values }
}

/** A whole number written into the text: a LIMIT the planner must know to choose an index that already has the order. */
export function whole(value: number): Fragment {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a whole number: ${value}`)
  return { parts: [String(value)], values: [] }
}

export const nothing = sql``

export function join(pieces: readonly Fragment[], between: Fragment): Fragment {
  return pieces.reduce((whole, piece, at) => (at === 0 ? piece : sql`${whole}${between}${piece}`), nothing)
}

/** The statement's text with numbered parameters. */
export const textOf = ({ parts }: Fragment): string => parts.reduce((text, part, at) => `${text}$${at}${part}`)
