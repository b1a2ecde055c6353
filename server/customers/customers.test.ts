import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Customer } from '#contract/customers.ts'
import { people } from '#seed/story/cast.ts'
import { done } from '#test/support/client.ts'
import { startPortal, type Portal } from '#test/support/portal.ts'

let portal: Portal
beforeAll(async () => {
  portal = await startPortal()
})
afterAll(() => portal.close())

const ola = () => portal.asUser(people.ola)
const firm = {
  kind: 'company',
  name: 'Prøvefirma AS',
  orgNumber: '310 000 108',
  address: 'Gata 1',
  postalCode: '2317',
  place: 'Hamar',
}
const found = async (q: string, person: { id: string } = people.ola): Promise<string[]> =>
  done(await portal.asUser(person).get<{ customers: Customer[] }>(`/api/customers?q=${encodeURIComponent(q)}`)).customers.map(
    (one) => one.name,
  )

describe('customers', () => {
  test('a firm is kept with its org number in digits, and found by name, place and number', async () => {
    expect(done(await ola().post<Customer>('/api/customers', firm))).toMatchObject({
      name: 'Prøvefirma AS',
      orgNumber: '310000108',
      email: '',
    })
    for (const q of ['prøvef', 'HAMAR', '310000108']) expect(await found(q)).toEqual(['Prøvefirma AS'])
    expect(await found('Bergen')).toEqual([])
  })

  test.each(['310000109', '31000010', 'abc'])('org number %s fails modulo 11', async (orgNumber) => {
    expect(await ola().post('/api/customers', { ...firm, orgNumber })).toBeProblem(422, 'customer.invalid', 'orgNumber')
  })

  test.each([
    ['a name of spaces', { name: '  ' }, 'name'],
    ['a postal code of five', { postalCode: '23171' }, 'postalCode'],
    ['another kind', { kind: 'alien' }, 'kind'],
    ['a name without end', { name: 'x'.repeat(121) }, 'name'],
  ])('%s: 400', async (_, change, field) => {
    expect(await ola().post('/api/customers', { ...firm, ...change })).toBeProblem(400, 'request.invalid', field)
  })

  test('A-1 a colleague finds them too; A-2 another dealer does not, and cannot ask in our name', async () => {
    await ola().post('/api/customers', { kind: 'private', name: 'Felles Kunde' })
    expect(await found('felles', people.kari)).toEqual(['Felles Kunde'])
    expect(await found('felles', people.eva)).toEqual([])
    expect(await portal.asUser(people.eva).get(`/api/customers?dealerId=${people.ola.dealerId}`)).toBeProblem(
      404,
      'dealer.notFound',
      'dealerId',
    )
  })

  test('a seller names the dealer', async () => {
    const liv = portal.asUser(people.liv)
    expect(await liv.get('/api/customers')).toBeProblem(422, 'dealer.missing', 'dealerId')
    done(await liv.post('/api/customers', { dealerId: people.ola.dealerId, kind: 'private', name: 'Livs Kunde' }))
    expect(await found('livs')).toEqual(['Livs Kunde'])
  })
})
