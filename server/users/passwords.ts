import { hash, verify } from '@node-rs/argon2'

/** argon2id, 19 MiB, two passes: OWASP's floor, about 30 ms. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** Hashed at once so that an unknown e-mail costs what a known one does (D13). */
const nobody = hash('nobody has this password', cost)

export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFKC'), cost)

/** True when the password is right; a missing hash takes the same time and is always false. */
export async function isPassword(kept: string | null, password: string): Promise<boolean> {
  const right = await verify(kept ?? (await nobody), password.normalize('NFKC'))
  return kept !== null && right
}
