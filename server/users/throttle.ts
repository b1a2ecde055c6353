import { createHash } from 'node:crypto'
import { refusal } from '#server/http/refusal-error.ts'
import type { Tx } from '#server/db/transaction.ts'

const windowMinutes = 15
/** Wrong tries within the window: of one e-mail, and from one address. */
const mostPerEmail = 10
const mostPerAddress = 60

const subjectOf = (kind: string, value: string): Buffer => createHash('sha256').update(`${kind} ${value}`).digest()

/** D22: refuses `session.tooManyTries` before any hashing is done. */
export async function demandFewTries(tx: Tx, email: string, address: string): Promise<void> {
  const since = new Date(tx.now.getTime() - windowMinutes * 60_000)
  const [row] = await tx.query<{ of_email: number; of_address: number }>`
    select count(*) filter (where subject = ${subjectOf('email', email)})::int as of_email,
      count(*) filter (where subject = ${subjectOf('address', address)})::int as of_address
    from sign_in_tries
    where subject in (${subjectOf('email', email)}, ${subjectOf('address', address)}) and at > ${since}`
  if (row!.of_email >= mostPerEmail || row!.of_address >= mostPerAddress)
    throw refusal('session.tooManyTries', { minutes: windowMinutes })
}

export async function noteWrongTry(tx: Tx, email: string, address: string): Promise<void> {
  await tx.query`insert into sign_in_tries (subject, at)
    values (${subjectOf('email', email)}, ${tx.now}), (${subjectOf('address', address)}, ${tx.now})`
}
