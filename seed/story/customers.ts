import type { Tx } from '#server/db/transaction.ts'
import { dealers } from './cast.ts'

// Nobody's customers: the names say that they are made up, org numbers begin with 3, addresses end in .example.

export interface StoryCustomer {
  id: string
  dealerId: string
  kind: 'private' | 'company'
  name: string
  orgNumber: string | null
  address: string
  postalCode: string
  place: string
  email: string
  phone: string
}

let count = 0
const id = (): string => `00000000-0000-7000-8000-0000000003${String(++count).padStart(2, '0')}`

type Home = [address: string, postalCode: string, place: string]
const mail = (name: string): string => `${name.toLowerCase().replace(/[^a-z]+/g, '.')}@kunde.example`
const person = (dealer: { id: string }, name: string, [address, postalCode, place]: Home): StoryCustomer => ({
  id: id(),
  dealerId: dealer.id,
  kind: 'private',
  name,
  orgNumber: null,
  address,
  postalCode,
  place,
  email: mail(name),
  phone: `900003${String(count).padStart(2, '0')}`,
})
const company = (dealer: { id: string }, name: string, orgNumber: string, home: Home): StoryCustomer => ({
  ...person(dealer, name, home),
  kind: 'company',
  orgNumber,
  email: 'post@firma.example',
})

const { fjordbygg, solvang } = dealers
export const customers = {
  eksempel: person(fjordbygg, 'Anne Eksempelsen', ['Bekkefaret 14', '2312', 'Ottestad']),
  provestad: person(fjordbygg, 'Geir Prøvestad', ['Storgata 41', '2317', 'Hamar']),
  liksom: person(fjordbygg, 'Mona Liksom', ['Skeikampvegen 310', '2652', 'Svingvoll']),
  paafunn: person(fjordbygg, 'Odd Påfunn', ['Åsvegen 7', '2320', 'Furnes']),
  tenktvik: person(fjordbygg, 'Turid Tenktvik', ['Solbakken 9', '2315', 'Hamar']),
  oppdiktet: person(fjordbygg, 'Leif Oppdiktet', ['Furuvegen 3', '2321', 'Hamar']),
  fantasi: person(fjordbygg, 'Hanne Fantasi', ['Fagerlivegen 1', '2316', 'Hamar']),
  byggmester: company(fjordbygg, 'Byggmester Tenkt AS', '310000108', ['Industrigata 5', '2319', 'Hamar']),
  borettslag: company(fjordbygg, 'Prøveborettslaget Elvetun', '310000116', ['Elvetunvegen 2', '2322', 'Ridabu']),
  eiendom: company(fjordbygg, 'Eksempel Eiendom AS', '310000124', ['Parkgata 22', '2317', 'Hamar']),
  hytter: company(fjordbygg, 'Påfunn Hytteservice AS', '310000132', ['Nordsetervegen 118', '2618', 'Lillehammer']),
  gard: company(fjordbygg, 'Tenkegård Samdrift DA', '310000140', ['Øvre Moen 60', '2344', 'Ilseng']),
  solberg: person(solvang, 'Unni Utenkt', ['Glomvegen 12', '2407', 'Elverum']),
  sagtomta: company(solvang, 'Sagtomta Prøvelager AS', '310000159', ['Sagveien 30', '2406', 'Elverum']),
  vestbygda: company(solvang, 'Entreprenør Liksom AS', '310000167', ['Vestbygdvegen 5', '2450', 'Rena']),
  skogheim: person(solvang, 'Per Prøvesen', ['Skogheimvegen 8', '2409', 'Elverum']),
} satisfies Record<string, StoryCustomer>

export async function insertCustomers(tx: Tx, since: Date): Promise<void> {
  for (const one of Object.values(customers))
    await tx.query`insert into customers (id, dealer_id, kind, name, org_number, address, postal_code, place, email, phone, created_at)
      values (${one.id}, ${one.dealerId}, ${one.kind}, ${one.name}, ${one.orgNumber}, ${one.address}, ${one.postalCode}, ${one.place},
        ${one.email}, ${one.phone}, ${since})`
}
