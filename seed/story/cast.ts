import type { Actor } from '#server/db/transaction.ts'

// The same people in the demo, the tests, the stories and the screenshots. All of them, and their firms, are invented;
// the org numbers begin with 3, which no real one does.

export interface Person {
  id: string
  name: string
  email: string
  phone: string
  role: Exclude<Actor['role'], 'system'>
  dealerId: string | null
  about: string
}

/** Everybody in the demo signs in with this. */
export const demoPassword = 'natre-ekspress-demo'

const dealerId = (n: number): string => `00000000-0000-7000-8000-0000000001${String(n).padStart(2, '0')}`
const personId = (n: number): string => `00000000-0000-7000-8000-0000000002${String(n).padStart(2, '0')}`

export const dealers = {
  fjordbygg: {
    id: dealerId(1),
    customerNo: '10412',
    name: 'Fjordbygg',
    orgNumber: '310000019',
    address: 'Strandgata 18',
    postalCode: '2317',
    place: 'Hamar',
    discountClass: 1,
    freightZone: 2,
    markup: 3200,
    limit: 600_000,
    unpaid: 214_300,
    overdue: 0,
  },
  solvang: {
    id: dealerId(2),
    customerNo: '10418',
    name: 'Solvang Trelast',
    orgNumber: '310000027',
    address: 'Sagveien 4',
    postalCode: '2406',
    place: 'Elverum',
    discountClass: 2,
    freightZone: 2,
    markup: 2800,
    limit: 200_000,
    unpaid: 182_500,
    overdue: 41_200,
  },
  nordlys: {
    id: dealerId(3),
    customerNo: '10437',
    name: 'Nordlys Vindu',
    orgNumber: '310000035',
    address: 'Havnegata 2',
    postalCode: '9008',
    place: 'Tromsø',
    discountClass: 3,
    freightZone: 3,
    markup: 2500,
    limit: null,
    unpaid: 0,
    overdue: 0,
  },
} as const

const person = (
  n: number,
  role: Person['role'],
  dealer: string | null,
  [name, email, phone, about]: [string, string, string, string],
): Person => ({
  id: personId(n),
  role,
  dealerId: dealer,
  name,
  email,
  phone,
  about,
})

const { fjordbygg, solvang, nordlys } = dealers
export const people = {
  kari: person(1, 'superuser', fjordbygg.id, [
    'Kari Lunde',
    'kari@fjordbygg.example',
    '900 00 101',
    'Superbruker: tilbud, ordre og firmaets brukere',
  ]),
  ola: person(2, 'user', fjordbygg.id, ['Ola Nes', 'ola@fjordbygg.example', '900 00 102', 'Bruker: tilbud og ordre ved disken']),
  tone: person(3, 'superuser', solvang.id, [
    'Tone Vik',
    'tone@solvang.example',
    '900 00 103',
    'Superbruker hos en forhandler over kredittgrensen',
  ]),
  jan: person(4, 'user', solvang.id, [
    'Jan Moe',
    'jan@solvang.example',
    '900 00 104',
    'Bruker hos en forhandler over kredittgrensen',
  ]),
  eva: person(5, 'superuser', nordlys.id, [
    'Eva Strøm',
    'eva@nordlys.example',
    '900 00 105',
    'Superbruker hos en ny forhandler uten tilbud',
  ]),
  per: person(6, 'seller', null, [
    'Per Aune',
    'per.aune@natre.example',
    '900 00 106',
    'Selger: går gjennom ordre og lover leveringsuke',
  ]),
  liv: person(7, 'seller', null, [
    'Liv Haug',
    'liv.haug@natre.example',
    '900 00 107',
    'Selger: lager også tilbud for forhandlere',
  ]),
  ingrid: person(8, 'credit', null, [
    'Ingrid Holm',
    'ingrid.holm@natre.example',
    '900 00 108',
    'Kreditt: slipper gjennom over grensen',
  ]),
  arne: person(9, 'admin', null, ['Arne Dahl', 'arne.dahl@natre.example', '900 00 109', 'Administrator: ser alt']),
} satisfies Record<string, Person>

/** The seller each dealer calls. */
export const sellerOf: Record<string, string> = {
  [fjordbygg.id]: people.per.id,
  [solvang.id]: people.liv.id,
  [nordlys.id]: people.per.id,
}

export const actorOf = ({ id, role, dealerId: dealer, name }: Person): Actor => ({ id, role, dealerId: dealer, name })

/** What the terminal says after a start in demo mode. */
export function demoSignIns(): string {
  const rows = Object.values(people).map(({ email, about }) => `  ${email.padEnd(30)} ${about}`)
  return ['Demo: one click on the sign-in page, or', ...rows, `  password for all: ${demoPassword}`].join('\n')
}
