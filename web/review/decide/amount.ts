/** Kroner as people type them, `41 270,00` or `41270`, in whole øre; null when it cannot be read. */
export function parseKroner(typed: string): number | null {
  const match = /^(\d+)(?:[.,](\d{1,2}))?(?:kr)?$/.exec(typed.toLowerCase().replaceAll(/[\s\u00a0\u202f]/g, ''))
  if (!match) return null
  const ore = Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0') || 0)
  return Number.isSafeInteger(ore) ? ore : null
}
