import type { Customer } from '#contract/customers.ts'
import { paths } from '#web/paths.ts'
import { TextLink } from '#web/ui/actions/TextLink.tsx'
import { Table, Td, Th } from '#web/ui/display/Table.tsx'
import { texts } from './texts.ts'

const grouped = (orgNumber: string): string => orgNumber.replace(/(\d{3})(?=\d)/g, '$1\u00a0')
const placeOf = ({ address, postalCode, place }: Customer): string =>
  [address, [postalCode, place].filter(Boolean).join(' ')].filter(Boolean).join(', ')

/** By name; the name leads to everything that is made for the customer. */
export function CustomersTable({ customers }: { customers: readonly Customer[] }) {
  const { head } = texts
  return (
    <>
      <Table caption={texts.caption} className="table-cards customers-table">
        <thead>
          <tr>
            <Th className="customer-name">{head.name}</Th>
            <Th>{head.kind}</Th>
            <Th>{head.place}</Th>
            <Th>{head.contact}</Th>
            <Th num>{head.orgNumber}</Th>
          </tr>
        </thead>
        <tbody>
          {customers.map((customer) => (
            <tr key={customer.id}>
              <Td className="customer-name area-title">
                <TextLink
                  to={paths.deals}
                  search={{ q: customer.name }}
                  className="customer-link"
                  title={texts.deals(customer.name)}
                >
                  {customer.name}
                </TextLink>
              </Td>
              <Td className="area-status quiet">{texts.kinds[customer.kind]}</Td>
              <Td className="area-who" cut title={placeOf(customer)}>
                {placeOf(customer)}
              </Td>
              <Td className="area-turn">
                <Contact customer={customer} />
              </Td>
              <Td num>{customer.orgNumber ? grouped(customer.orgNumber) : ''}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
      <p className="table-foot">{texts.count(customers.length)}</p>
    </>
  )
}

function Contact({ customer: { phone, email } }: { customer: Customer }) {
  return (
    <span className="row wrap">
      {phone ? (
        <a className="link nowrap" href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`}>
          {phone}
        </a>
      ) : null}
      {email ? (
        <a className="link" href={`mailto:${email}`}>
          {email}
        </a>
      ) : null}
    </span>
  )
}
