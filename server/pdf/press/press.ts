import { fork, type ChildProcess } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Rendered, RenderJob } from './worker.ts'

export interface Limits {
  timeMs: number
  memoryMb: number
}

/** Room for the longest quote, 2,000 positions: 7 s and 1,700 MB. */
const usualLimits: Limits = { timeMs: 20_000, memoryMb: 3_000 }
const heapMb = 512
const watchEveryMs = 250

/**
 * A process that draws papers. Not a thread: typst is native code, which no thread limit reaches. A process can be killed
 * in the middle of a paper, gives its memory back, holds no secrets, and does not take the server with it when it falls.
 */
export function startPress(): ChildProcess {
  const press = fork(fileURLToPath(new URL('./worker.ts', import.meta.url)), [], {
    execArgv: [`--max-old-space-size=${heapMb}`],
    env: {},
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  press.on('error', () => press.kill('SIGKILL'))
  rest(press)
  return press
}

/** An idle press keeps no program alive. */
function rest(press: ChildProcess): void {
  press.unref()
  press.channel?.unref()
}

function wake(press: ChildProcess): void {
  press.ref()
  press.channel?.ref()
}

/** Has one paper drawn; a press that takes too long or too much is killed, and the paper fails. */
export async function draw(press: ChildProcess, job: RenderJob, limits = usualLimits): Promise<Rendered> {
  const { promise, resolve, reject } = Promise.withResolvers<Rendered>()
  const stop = (reason: string) => {
    press.kill('SIGKILL')
    reject(new Error(`the ${job.paper} ${reason}`))
  }
  const onMessage = (message: unknown) => resolve(message as Rendered)
  const onExit = (code: number | null, signal: string | null) => stop(`was not drawn: its process ended with ${code ?? signal}`)
  const timer = setTimeout(() => stop(`took more than ${limits.timeMs} ms`), limits.timeMs)
  const watch = setInterval(
    () => void residentMb(press.pid).then((mb) => mb > limits.memoryMb && stop(`took more than ${limits.memoryMb} MB`)),
    watchEveryMs,
  )
  wake(press)
  press.once('message', onMessage).once('exit', onExit)
  press.send(job, (error) => error && stop(`could not be sent to its process: ${error.message}`))
  return promise.finally(() => {
    clearTimeout(timer)
    clearInterval(watch)
    press.off('message', onMessage).off('exit', onExit)
    rest(press)
  })
}

/** Memory of a process as Linux tells it; 0 where nobody tells, and only the time limit holds. */
async function residentMb(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) / 1_024
}
