import { ApiFault, ApiRefusal } from '#web/api.ts'

export interface Queue {
  /** Something may be waiting: do it when its time has come. */
  pump: () => void
  idle: () => boolean
  /** Resolves when nothing waits any more: true when all was taken, false when something was refused or the net is away. */
  settled: () => Promise<boolean>
}

interface Wiring<Job, Answer> {
  /** What is to be done now, in how many ms something will be, or nothing. */
  next: (now: number) => Job | number | null
  perform: (job: Job) => Promise<Answer>
  onDone: (job: Job, answer: Answer) => void
  /** The server said no. What is thrown here counts as a net that is away: the job is made again. */
  onRefused: (job: Job, refusal: ApiRefusal) => Promise<void>
  /** `rest` answers whether everything has been taken. */
  onState: (state: 'saving' | 'waiting') => void
  onRest: () => boolean
}

const backOff = [2_000, 5_000, 10_000]

/** One call at a time and in order, so that a reply is never older than what it answers. A call nobody answered is made again as it was. */
export function createQueue<Job extends object, Answer>(wiring: Wiring<Job, Answer>): Queue {
  const waiters = new Set<(all: boolean) => void>()
  let job: Job | null = null
  let busy = false
  let failures = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  const tell = (all: boolean): void => {
    for (const waiter of waiters) waiter(all)
    waiters.clear()
  }

  function pump(): void {
    if (busy) return
    clearTimeout(timer)
    const next = job ?? wiring.next(Date.now())
    if (next === null) return tell(wiring.onRest())
    if (typeof next === 'number') {
      timer = setTimeout(pump, Math.max(next, 20))
      return wiring.onState('saving')
    }
    job = next
    busy = true
    wiring.onState(failures > 0 ? 'waiting' : 'saving')
    void make(next)
  }

  async function make(made: Job): Promise<void> {
    try {
      wiring.onDone(made, await wiring.perform(made))
      failures = 0
    } catch (error) {
      if (!(error instanceof ApiRefusal)) return stuck(error)
      try {
        await wiring.onRefused(made, error)
      } catch (second) {
        return stuck(second)
      }
    }
    job = null
    busy = false
    pump()
  }

  function stuck(error: unknown): void {
    if (!(error instanceof ApiFault)) console.error(error)
    busy = false
    timer = setTimeout(pump, backOff[Math.min(failures++, backOff.length - 1)])
    wiring.onState('waiting')
    tell(false)
  }

  const settled = (): Promise<boolean> =>
    new Promise((resolve) => {
      waiters.add(resolve)
      pump()
    })
  return { pump, idle: () => !busy && job === null, settled }
}
