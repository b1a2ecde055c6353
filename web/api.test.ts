import { afterEach, describe, expect, test, vi } from 'vitest'
import { api, ApiFault, ApiRefusal, onSessionEnded, query } from './api.ts'

const reply = (status: number, body: unknown = {}) => new Response(JSON.stringify(body), { status })
const keysOf = (calls: unknown[][]) =>
  calls.map((call) => (call[1] as { headers: Record<string, string> }).headers['idempotency-key'])

afterEach(() => vi.unstubAllGlobals())

describe('O-3 an unsafe call acts once', () => {
  test('after a lost connection the same key is sent again', async () => {
    const fetch = vi
      .fn<typeof globalThis.fetch>()
      .mockRejectedValueOnce(new TypeError('lost'))
      .mockResolvedValueOnce(reply(201, { number: 'O-1' }))
    vi.stubGlobal('fetch', fetch)
    expect(await api.post('/api/orders', {})).toEqual({ number: 'O-1' })
    const [first, second] = keysOf(fetch.mock.calls)
    expect(first).toBeTruthy()
    expect(second).toBe(first)
  })

  test('a read is not repeated here, and a lost one is told as offline', async () => {
    const fetch = vi.fn<typeof globalThis.fetch>().mockRejectedValue(new TypeError('lost'))
    vi.stubGlobal('fetch', fetch)
    await expect(api.get('/api/deals')).rejects.toMatchObject({ offline: true })
    expect(fetch).toHaveBeenCalledTimes(1)
  })
})

describe('answers', () => {
  test('a problem becomes a refusal with its code and figures', async () => {
    vi.stubGlobal(
      'fetch',
      vi
        .fn<typeof globalThis.fetch>()
        .mockResolvedValue(reply(409, { code: 'order.totalDiffers', params: { by: 290 }, requestId: 'r1' })),
    )
    const refusal = await api.post('/api/orders', {}).catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(ApiRefusal)
    expect(refusal).toMatchObject({ status: 409, code: 'order.totalDiffers', params: { by: 290 }, requestId: 'r1' })
  })

  test('a fault of the server is not a refusal', async () => {
    vi.stubGlobal('fetch', vi.fn<typeof globalThis.fetch>().mockResolvedValue(reply(500, { requestId: 'r2' })))
    await expect(api.get('/api/deals')).rejects.toBeInstanceOf(ApiFault)
  })

  test.each([
    ['/api/deals', 1],
    ['/api/session', 0],
  ])('401 from %s ends the session %i times', async (path, times) => {
    const ended = vi.fn<() => void>()
    const stop = onSessionEnded(ended)
    vi.stubGlobal('fetch', vi.fn<typeof globalThis.fetch>().mockResolvedValue(reply(401, { code: 'session.missing' })))
    await api.get(path).catch(() => undefined)
    expect(ended).toHaveBeenCalledTimes(times)
    stop()
  })
})

test('a query leaves out what is not given', () =>
  expect(query({ q: 'hytte', page: 2, status: undefined, view: '' })).toBe('?q=hytte&page=2'))
