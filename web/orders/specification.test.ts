import { describe, expect, test } from 'vitest'
import { glance, mostCommon } from './specification.ts'

const line = (values: Record<string, string>) => ({
  specification: Object.entries(values).map(([label, value]) => ({ label, value })),
})
const grey = { 'Farge utvendig': 'Antrasittgrå RAL 7016', 'Farge innvendig': 'Hvit NCS S 0500-N' }

describe('what is said once above the positions', () => {
  const lines = [line({ ...grey, Vrider: 'Krom' }), line({ ...grey, Vrider: 'Krom' }), line({ ...grey, Vrider: 'Sort' })]

  test('is what more than half of them share', () => {
    expect(mostCommon(lines)).toEqual(['Antrasittgrå RAL 7016 ute, Hvit NCS S 0500-N inne', 'Vrider: Krom'])
  })
  test('leaves each position with what is its own, marked', () => {
    expect(glance(lines[2]!, mostCommon(lines))).toEqual([{ text: 'Vrider: Sort', own: true }])
    expect(glance(lines[0]!, mostCommon(lines))).toEqual([])
  })
  test('is nothing when there is one position: it says all itself, and nothing is a deviation', () => {
    const [only] = lines
    expect(mostCommon([only!])).toEqual([])
    expect(glance(only!, []).every((one) => !one.own)).toBe(true)
  })
})

test('the hinge side is always told, fixed windows say nothing of swing', () => {
  const hung = line({ Slagretning: 'Utadslående, med hengsler til venstre, sett utenfra' })
  expect(glance(hung, [])).toEqual([{ text: 'Utadslående, med hengsler til venstre', own: false }])
  expect(glance(line({ Slagretning: 'Åpnes ikke' }), [])).toEqual([])
})
