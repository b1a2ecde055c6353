import { describe, expect, test } from 'vitest'
import { readConfig } from './config.ts'

describe('configuration', () => {
  test('an empty environment gives a server that runs at once, on this machine only', () => {
    expect(readConfig({})).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      databaseUrl: null,
      production: false,
      demo: true,
      secureCookies: false,
      logLevel: 'info',
    })
  })

  test('production has no demo unless asked, and refuses when asked', () => {
    expect(readConfig({ NODE_ENV: 'production' }).demo).toBe(false)
    expect(() => readConfig({ NODE_ENV: 'production', DEMO: 'on' })).toThrow(/^DEMO must not be "on"/)
  })

  test.each([
    [{ PORT: '80a' }, /^PORT must be/],
    [{ PORT: '70000' }, /^PORT must be/],
    [{ DEMO: 'yes' }, /^DEMO must be/],
    [{ PUBLIC_URL: 'portal.example' }, /^PUBLIC_URL must be/],
    [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL must be one of/],
    [{ DATABASE_URL: 'mysql://x' }, /^DATABASE_URL must begin/],
    [{ DATABASE_APP_URL: 'postgresql://x/y' }, /^DATABASE_APP_URL is set but/],
  ])('%j is refused with a sentence that names the variable', (env, sentence) => {
    expect(() => readConfig(env)).toThrow(sentence)
  })

  test('a password in a faulty address is not repeated', () => {
    expect(() => readConfig({ DATABASE_URL: 'psql://owner:hemmelig@db' })).toThrow(/^(?!.*hemmelig)/)
  })

  test('an https address means secure cookies', () => {
    expect(readConfig({ PUBLIC_URL: 'https://portal.example/' })).toMatchObject({
      publicUrl: 'https://portal.example',
      secureCookies: true,
    })
  })
})
