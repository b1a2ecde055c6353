import { Worker } from 'node:worker_threads'
import type { PaperKind, Papers } from './paper.ts'
import type { Rendered, RenderJob } from './worker.ts'

const timeLimitMs = 20_000
const papersPerWorker = 1_000
const maxWaiting = 200
/** A paper has at most 2,000 lines; typst's own memory lies outside the worker's heap, so the bound stands at its door. */
const maxChars = 64_000_000
const workerHeapMb = 512

interface Desk {
  worker: Worker
  papers: number
}

let desk: Desk | null = null
let waiting = 0
let last: Promise<unknown> = Promise.resolve()

/** Draws a paper as PDF/UA-1; one at a time, the next waits. Equal data gives equal bytes. Throws with typst's own words. */
export function renderPdf<Kind extends PaperKind>(paper: Kind, data: Papers[Kind]): Promise<Uint8Array> {
  if (waiting >= maxWaiting) return Promise.reject(new Error(`${waiting} papers are waiting to be drawn`))
  waiting++
  const drawn = last.then(() => drawNow({ paper, data })).finally(() => waiting--)
  last = drawn.catch(() => undefined)
  return drawn
}

/** Lets the worker go, for a clean shutdown; the next paper starts a new one. */
export async function closePdf(): Promise<void> {
  await last
  await dismiss()
}

async function drawNow(job: RenderJob): Promise<Uint8Array> {
  const chars = JSON.stringify(job.data).length
  if (chars > maxChars) throw new Error(`a paper of ${chars} characters is too large`)
  const { worker } = takeDesk()
  worker.ref()
  try {
    const rendered = await answerOf(worker, job)
    if (!rendered.ok) throw new Error(`the ${job.paper} could not be drawn: ${rendered.diagnostics.join('; ')}`)
    return rendered.pdf
  } finally {
    worker.unref()
  }
}

function takeDesk(): Desk {
  if (desk && desk.papers >= papersPerWorker) void dismiss()
  desk ??= { worker: new Worker(new URL('./worker.ts', import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: workerHeapMb } }), papers: 0 }
  desk.papers++
  return desk
}

async function dismiss(): Promise<void> {
  const gone = desk
  desk = null
  await gone?.worker.terminate()
}

function answerOf(worker: Worker, job: RenderJob): Promise<Rendered> {
  const { promise, resolve, reject } = Promise.withResolvers<Rendered>()
  const failed = (error: Error) => {
    // Not awaited: a thread inside typst ends only when typst returns, and the next paper must not wait for it.
    if (desk?.worker === worker) void dismiss()
    reject(error)
  }
  const timer = setTimeout(() => failed(new Error(`the ${job.paper} took more than ${timeLimitMs} ms`)), timeLimitMs)
  const onExit = (code: number) => failed(new Error(`the PDF worker ended with code ${code}`))
  worker.once('message', resolve).once('error', failed).once('exit', onExit)
  worker.postMessage(job)
  return promise.finally(() => {
    clearTimeout(timer)
    worker.off('message', resolve).off('error', failed).off('exit', onExit)
  })
}
