const weights = [3, 2, 7, 6, 5, 4, 3, 2]

/** Organisasjonsnummer: nine digits, the last a check digit modulo 11 (Brønnøysundregistrene). Spaces are allowed. */
export function isOrgNumber(text: string): boolean {
  const digits = text.replace(/\s/g, '')
  if (!/^\d{9}$/.test(digits)) return false
  const total = weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0)
  const check = (11 - (total % 11)) % 11
  return check !== 10 && check === Number(digits[8])
}
