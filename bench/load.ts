import { readFileSync } from 'node:fs'
import { Agent, request } from 'node:http'

export interface Call {
  method: 'GET' | 'POST'
  path: string
  body?: unknown
  headers?: Record<string, string>
}

/** One call over a kept connection; answers status and body text. */
export function send(
  agent: Agent,
  port: number,
  { method, path, body, headers = {} }: Call,
): Promise<{ status: number; text: string }> {
  const payload = body === undefined ? null : JSON.stringify(body)
  return new Promise((resolve, reject) => {
    const type =
      payload === null ? {} : { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(payload)) }
    const sent = request({ agent, port, host: '127.0.0.1', method, path, headers: { ...headers, ...type } }, (reply) => {
      const chunks: Buffer[] = []
      reply.on('data', (chunk: Buffer) => chunks.push(chunk))
      reply.on('end', () => resolve({ status: reply.statusCode ?? 0, text: Buffer.concat(chunks).toString() }))
    })
    sent.on('error', reject)
    sent.end(payload)
  })
}

/** Requests a second of one caller after another over `connections` kept connections; any other status ends the run. */
export async function rate(port: number, calls: readonly Call[], { connections = 16, expect = 200 } = {}): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  let next = 0
  const began = performance.now()
  const worker = async (): Promise<void> => {
    for (let call = calls[next++]; call; call = calls[next++]) {
      const { status, text } = await send(agent, port, call)
      if (status !== expect) throw new Error(`${call.method} ${call.path} answered ${status}: ${text.slice(0, 300)}`)
    }
  }
  await Promise.all(Array.from({ length: connections }, worker))
  agent.destroy()
  return calls.length / ((performance.now() - began) / 1000)
}

/** Processor time a process has used, in ms, from /proc (ticks of 10 ms); 0 where there is none. */
export function cpuMillis(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ')
    return (Number(fields[11]) + Number(fields[12])) * 10
  } catch {
    return 0
  }
}

export const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!
