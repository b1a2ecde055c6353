import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type FreshDatabase } from '#test/support/database.ts'
import { checkServer } from './postgres-checks.ts'
import { connectClient, type Connection } from './postgres-connection.ts'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
})
afterAll(() => fresh.drop())

/** The throw-away server runs without fsync, so what it says is corrected before it is judged. */
async function judge(connection: Connection, settings: Record<string, string> = {}): Promise<void> {
  const client = await connectClient(connection, 'natre test')
  try {
    const safe = { fsync: 'on', full_page_writes: 'on', synchronous_commit: 'on', ...settings }
    await checkServer({
      query: async (text: string) => {
        const { rows } = await client.query<object>(text)
        return { rows: rows.map((row) => ({ ...row, ...safe })) }
      },
    } as never)
  } finally {
    await client.end()
  }
}

test('the app’s own sign-in is accepted', async () => {
  await expect(judge(fresh.app)).resolves.toBeUndefined()
})

test.each([
  [{ fsync: 'off' }, /^The database runs with fsync off/],
  [{ full_page_writes: 'off' }, /^The database runs with full_page_writes off/],
  [{ synchronous_commit: 'off' }, /^The database runs with synchronous_commit "off"/],
  [{ row_security: 'off' }, /^The database runs with row_security off/],
])('D10 %j is refused', async (settings, sentence) => {
  await expect(judge(fresh.app, settings)).rejects.toThrow(sentence)
})

test('D1 an owner or superuser as the app is refused', async () => {
  await expect(judge(fresh.owner)).rejects.toThrow(/^The app signs in as .*(superuser|owns)/)
})
