import type { ChildProcess } from 'node:child_process'
import type { PaperKind, Papers } from './paper.ts'
import { draw, startPress } from './press/press.ts'

const papersPerPress = 1_000
/** typst keeps the memory of its largest paper; past this the press is changed. */
const memoryToKeepMb = 500
const maxWaiting = 200

let press: ChildProcess | null = null
let printed = 0
let waiting = 0
let last: Promise<unknown> = Promise.resolve()

/** Draws a paper as PDF/UA-1; one at a time, the next waits. Equal data gives equal bytes. Throws with typst's own words. */
export function renderPdf<Kind extends PaperKind>(paper: Kind, data: Papers[Kind]): Promise<Uint8Array> {
  if (waiting >= maxWaiting) return Promise.reject(new Error(`${waiting} papers are waiting to be drawn`))
  waiting++
  const drawn = last.then(() => drawNow(paper, data)).finally(() => waiting--)
  last = drawn.catch(() => undefined)
  return drawn
}

/** Lets the press go after what is waiting, for a clean shutdown; a later paper starts a new one. */
export async function closePdf(): Promise<void> {
  await last
  dismiss()
}

async function drawNow<Kind extends PaperKind>(paper: Kind, data: Papers[Kind]): Promise<Uint8Array> {
  const rendered = await draw(takePress(), { paper, data })
  printed++
  if (printed >= papersPerPress || rendered.memoryMb > memoryToKeepMb) dismiss()
  if (!rendered.ok) throw new Error(`the ${paper} could not be drawn: ${rendered.diagnostics.join('; ')}`)
  return rendered.pdf
}

function takePress(): ChildProcess {
  if (press?.connected && !press.killed) return press
  printed = 0
  press = startPress()
  return press
}

function dismiss(): void {
  press?.kill('SIGKILL')
  press = null
}
