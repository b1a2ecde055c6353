import { instantOf } from './calendar.ts'
import { actorOf, people, type Person } from './cast.ts'
import { insertCustomers } from './customers.ts'
import { fjordbyggDeals } from './fjordbygg.ts'
import { solvangDeals } from './solvang.ts'
import { personOf, type Deal, type Scene, type Step } from './steps.ts'
import { settingsOf, type Scope } from '#server/db/scope.ts'
import type { Tx } from '#server/db/transaction.ts'

interface Moment {
  at: Date
  step: Step
  scene: Scene
}

/**
 * The demo's story with `now` as its last day, told in the order it happened and through the server's own commands, so
 * that every snapshot, ledger row and event is real. It runs in the transaction it is given: there whole, or not at all.
 */
export async function tellStory(tx: Tx, now: Date): Promise<void> {
  const moments = [...fjordbyggDeals, ...solvangDeals].flatMap((deal, at) => momentsOf(deal, at, now))
  moments.sort((a, b) => a.at.getTime() - b.at.getTime())
  await insertCustomers(tx, moments[0]?.at ?? now)
  for (const { at, step, scene } of moments) await step.act(await as(tx, personOf(step, scene.deal), at), scene)
  await as(tx, people.arne, now)
}

/** A few minutes between the deals, so that no two things happen at once. */
function momentsOf(deal: Deal, index: number, now: Date): Moment[] {
  const scene: Scene = { deal, number: '', reference: `${deal.mark.slice(0, 2).toUpperCase()}-${2400 + index * 3}` }
  const moments = deal.steps.map((step) => ({
    at: new Date(instantOf(step.ago, step.time, now).getTime() + index * 61_000),
    step,
    scene,
  }))
  if (moments.some((one, at) => at > 0 && one.at <= moments[at - 1]!.at)) throw new Error(`${deal.mark} is told out of order`)
  return moments
}

/** The same transaction with another person at the keyboard and another time; the database's walls follow. */
async function as(tx: Tx, person: Person, at: Date): Promise<Tx> {
  const actor = actorOf(person)
  const scope: Scope = person.dealerId === null ? { kind: 'staff' } : { kind: 'dealer', dealerId: person.dealerId }
  const [dealer, staff, who] = settingsOf(scope, actor)
  await tx.query`select set_config('app.dealer', ${dealer}, true), set_config('app.staff', ${staff}, true), set_config('app.actor', ${who}, true)`
  return { ...tx, scope, actor, now: at }
}
