import { confirmOrder, checkConfirmation, holdOrder, rejectOrder, returnOrder, withdrawOrder } from '#server/orders/moves.ts'
import { draftOrder, putInOrder } from '#server/orders/place.ts'
import { approveOrder, releaseOrderCredit } from '#server/orders/review.ts'
import type { Tx } from '#server/db/transaction.ts'
import { createQuote } from '#server/quotes/commands.ts'
import { acceptQuote, declineQuote, reviseQuote, sendQuote } from '#server/quotes/send.ts'
import { weekAfter, type Ago } from './calendar.ts'
import { people, sellerOf, type Person } from './cast.ts'
import { customers, type StoryCustomer } from './customers.ts'
import type { StoryLine } from './windows.ts'

/** One job of a dealer from first quote to where it stands today. */
export interface Deal {
  by: Person
  /** The firm a seller at Natre makes it for. */
  dealer?: string
  customer: StoryCustomer | null
  mark: string
  common?: Record<string, string>
  lines: StoryLine[]
  steps: Step[]
}

/** Something done at a time of day so long ago, by the deal's author unless somebody else is named. */
export interface Step {
  ago: Ago
  time: string
  by?: 'seller' | 'credit' | 'dealer'
  act(tx: Tx, scene: Scene): Promise<unknown>
}

export interface Scene {
  deal: Deal
  /** Of the quote and its order, from the first step on. */
  number: string
  reference: string
}

/** Who does a step: the dealer's own seller, Natre's credit manager, someone of the dealer, or the author. */
export function personOf({ by }: Step, deal: Deal): Person {
  const dealerId = dealerOf(deal)
  if (by === 'seller') return Object.values(people).find((one) => one.id === sellerOf[dealerId])!
  if (by === 'credit') return people.ingrid
  if (by === 'dealer' && deal.by.dealerId === null) return Object.values(people).find((one) => one.dealerId === dealerId)!
  return deal.by
}

const dealerOf = (deal: Deal): string => deal.dealer ?? deal.by.dealerId!

const quoteRevision = async (tx: Tx, number: string): Promise<number> =>
  (await tx.query<{ revision: number }>`select revision from quotes where number = ${number}`)[0]!.revision
const orderRevision = async (tx: Tx, number: string): Promise<number> =>
  (await tx.query<{ revision: number }>`select revision from orders where number = ${number}`)[0]!.revision

export const made = (ago: Ago): Step => ({
  ago,
  time: '09:05',
  act: async (tx, scene) => {
    const { deal, reference } = scene
    const body = {
      customerId: deal.customer?.id ?? null,
      mark: deal.mark,
      reference,
      common: deal.common ?? { handle: 'white' },
      lines: deal.lines,
    }
    scene.number = (await createQuote(tx, { ...body, dealerId: deal.dealer })).quote.number
  },
})

export const sent = (ago: Ago): Step => ({
  ago,
  time: '10:20',
  act: async (tx, { number }) => sendQuote(tx, number, await quoteRevision(tx, number)),
})

export const accepted = (ago: Ago): Step => ({
  ago,
  time: '12:45',
  act: (tx, { number, deal }) => acceptQuote(tx, number, { version: 1, by: deal.customer?.name ?? '' }),
})

export const declined = (ago: Ago, reason: string): Step => ({
  ago,
  time: '13:10',
  act: (tx, { number }) => declineQuote(tx, number, reason),
})

export const revised = (ago: Ago): Step => ({ ago, time: '08:35', act: (tx, { number }) => reviseQuote(tx, number) })

/** Placed from its draft, everything checked and every warning taken on, wanted so many weeks later. */
const placed = (ago: Ago, time: string, { weeks, note = '' }: { weeks: number; note?: string }): Step => ({
  ago,
  time,
  act: async (tx, { number, deal, reference }) => {
    const draft = await draftOrder(tx, number)
    const { address, postalCode, place, name, phone } = deal.customer ?? customers.byggmester
    await putInOrder(tx, number, {
      destination: {
        address,
        postalCode,
        place,
        wantedWeek: weekAfter(tx.now, weeks),
        contactName: name,
        contactPhone: phone,
        road: 'truck',
        unloading: 'forklift',
        note,
      },
      reference,
      checkedLines: draft.lines.map((line) => line.id),
      acceptedWarnings: draft.lines.flatMap((line) => line.warnings.map(({ rule }) => ({ line: line.id, rule }))),
      termsAccepted: true,
      seenTotal: draft.totals.gross,
    })
  },
})
export const ordered = (ago: Ago, weeks: number, note = ''): Step => placed(ago, '14:05', { weeks, note })
export const orderedAgain = (ago: Ago, weeks: number): Step => placed(ago, '14:40', { weeks })

type Reasoned = (tx: Tx, number: string, body: { revision: number; reason: string }) => Promise<unknown>
const reasoned = (act: Reasoned, ago: Ago, reason: string): Step => ({
  ago,
  time: '11:15',
  by: 'seller',
  act: async (tx, { number }) => act(tx, number, { revision: await orderRevision(tx, number), reason }),
})
export const returned = (ago: Ago, reason: string): Step => reasoned(returnOrder, ago, reason)
export const rejected = (ago: Ago, reason: string): Step => reasoned(rejectOrder, ago, reason)
export const held = (ago: Ago, reason: string): Step => reasoned(holdOrder, ago, reason)

export const approved = (ago: Ago): Step => ({
  ago,
  time: '10:40',
  by: 'seller',
  act: async (tx, { number }) => approveOrder(tx, number, await orderRevision(tx, number)),
})

/** Credit lets it past the limit, up to so many kroner. */
export const released = (ago: Ago, kroner: number, reason: string): Step => ({
  ago,
  time: '13:30',
  by: 'credit',
  act: async (tx, { number }) =>
    releaseOrderCredit(tx, number, { revision: await orderRevision(tx, number), amount: kroner * 100, reason }),
})

export const withdrawn = (ago: Ago): Step => ({
  ago,
  time: '15:10',
  by: 'dealer',
  act: async (tx, { number }) => withdrawOrder(tx, number, await orderRevision(tx, number)),
})

/** A delivery week promised, so many weeks after the confirmation. */
export const confirmed = (ago: Ago, weeks: number): Step => ({
  ago,
  time: '14:50',
  by: 'seller',
  act: async (tx, { number }) =>
    confirmOrder(tx, number, { revision: await orderRevision(tx, number), deliveryWeek: weekAfter(tx.now, weeks) }),
})

export const checked = (ago: Ago): Step => ({
  ago,
  time: '08:50',
  by: 'dealer',
  act: async (tx, { number }) => {
    const [newest] = await tx.query<{ version: number; hash: string }>`
      select c.version, c.hash from confirmations c join orders o on o.dealer_id = c.dealer_id and o.id = c.order_id
      where o.number = ${number} order by c.version desc limit 1`
    await checkConfirmation(tx, number, { revision: await orderRevision(tx, number), ...newest! })
  },
})
