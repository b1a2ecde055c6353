import { describe, expect, test } from 'vitest'
import type { FrozenLineView, OrderDraft } from '#contract/orders.ts'
import { fingerprint, warningKey, type PlaceState } from './draft.ts'
import { bodyOf, refusalsOf, wrongFields } from './missing.ts'
import { blockOf, missingOf } from './missing-words.ts'

const aLine = (position: number, change: Partial<FrozenLineView> = {}): FrozenLineView => ({
  id: `00000000-0000-7000-8000-00000000000${position}`,
  position,
  quantity: 1,
  mark: `EG-${position}`,
  room: '',
  configuration: { width: 980 },
  title: 'Toppsving',
  width: 980,
  height: 1180,
  specification: [],
  warnings: [],
  listUnit: 0,
  discountBasisPoints: 0,
  netUnit: 0,
  breakdown: [],
  weightGrams: 0,
  uValue: 0,
  uValueText: '',
  areaMm2: 0,
  leadTimeWeeks: 4,
  ...change,
})
const warning = { rule: 'W-5', text: 'Ruten er stor.' }
const aDraft = (change: Partial<OrderDraft> = {}): OrderDraft => ({
  quoteNumber: '260440',
  common: {},
  dealer: { id: '00000000-0000-7000-8000-000000000101', name: 'Fjordbygg', state: 'approved' },
  customer: null,
  mark: '',
  reference: '',
  lines: [aLine(1), aLine(2, { warnings: [warning] })],
  notOrderable: [],
  delivery: [],
  totals: { goods: 0, delivery: 0, net: 0, vat: 0, gross: 125_00 },
  termsVersion: '1',
  credit: null,
  destination: null,
  returned: null,
  ...change,
})
const filled = {
  address: 'Bekkefaret 14',
  postalCode: '2312',
  place: 'Ottestad',
  wantedWeek: '2027-3',
  contactName: 'Jon',
  contactPhone: '412 34 567',
  road: 'truck',
  unloading: 'crane',
  note: '',
  reference: '',
} as const
const aState = (change: Partial<PlaceState> = {}): PlaceState => ({
  filled,
  checked: {},
  accepted: [],
  terms: null,
  sending: null,
  ...change,
})
const missing = (draft: OrderDraft, state: PlaceState, staff = false) => {
  const body = bodyOf(draft, state)
  return missingOf(refusalsOf(draft, body, staff), wrongFields(body)).map((one) => one.words)
}

describe('O-1 what is missing before an order can be sent', () => {
  test('everything at once, in the order of the page', () => {
    const state = aState({ filled: { ...filled, postalCode: '23', road: '' } })
    expect(missing(aDraft(), state)).toEqual(['2 leveringsfelter', '2 posisjoner', '1 varsel', 'vilkår'])
  })
  test('nothing, when all is ticked and filled in', () => {
    const draft = aDraft()
    const checked = Object.fromEntries(draft.lines.map((line) => [line.id, fingerprint(line)]))
    const accepted = [warningKey(draft.lines[1]!.id, warning)]
    expect(missing(draft, aState({ checked, accepted, terms: '1' }))).toEqual([])
  })
  test('a tick falls away when the line is another than the one that was ticked', () => {
    const draft = aDraft({ lines: [aLine(1)] })
    const checked = { [draft.lines[0]!.id]: fingerprint(draft.lines[0]!) }
    expect(missing(draft, aState({ checked, terms: '1' }))).toEqual([])
    expect(missing(aDraft({ lines: [aLine(1, { quantity: 2 })] }), aState({ checked, terms: '1' }))).toEqual(['1 posisjon'])
  })
  test('new terms must be accepted anew', () => {
    expect(missing(aDraft({ termsVersion: '2' }), aState({ terms: '1' }))).toContain('vilkår')
  })
  test('a blocked dealer and a quote without lines cannot be helped on this page', () => {
    const blockedBy = (draft: OrderDraft) => blockOf(refusalsOf(draft, bodyOf(draft, aState()), false))?.code
    expect(blockedBy(aDraft({ dealer: { ...aDraft().dealer, state: 'blocked' } }))).toBe('dealer.mayNotOrder')
    expect(blockedBy(aDraft({ lines: [] }))).toBe('quote.noLines')
    expect(blockedBy(aDraft())).toBeUndefined()
  })
  test('Natre’s seller needs the dealer’s reference', () => {
    const codes = refusalsOf(aDraft(), bodyOf(aDraft(), aState()), true).map((one) => one.code)
    expect(codes[0]).toBe('order.referenceMissing')
  })
})
