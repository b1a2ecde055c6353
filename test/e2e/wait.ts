import { setTimeout as pause } from 'node:timers/promises'

/** Asks until the answer is there. Says what was waited for when it does not come. */
export async function until<T>(what: string, ask: () => T | Promise<T>, limitMs = 30_000): Promise<NonNullable<T>> {
  const deadline = performance.now() + limitMs
  for (;;) {
    const answer = await ask()
    if (answer) return answer
    if (performance.now() > deadline) throw new Error(`Waited ${limitMs / 1000} s in vain for ${what}.`)
    await pause(20)
  }
}
