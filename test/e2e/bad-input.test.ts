import type { Locator } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { changeLine, makeQuote, openQuote } from '#contract/quotes.ts'
import { people } from '#seed/story/cast.ts'
import { enter } from './api.ts'
import { editorOf, newQuote, plain } from './editor.ts'
import { fixedWindow } from './trade.ts'
import { signInAs } from './visit.ts'

/** What a screen reader says of a field: what stands in it, whether it is wrong, and besides its name its range and why. */
const heardOf = async (field: Locator): Promise<{ typed: string; invalid: boolean; said: string }> => ({
  typed: plain(await field.inputValue()),
  invalid: (await field.getAttribute('aria-invalid')) === 'true',
  said: plain(
    await field.evaluate((node: HTMLInputElement) =>
      (node.ariaDescribedByElements ?? []).map((one) => one.textContent).join(' '),
    ),
  ),
})

const unreadable = 'Skriv for eksempel 1190, 119 cm eller 1,19 m.'
const wrongMeasures: readonly [typed: string, sentence: string][] = [
  ['0', 'Målet må være større enn 0 mm.'],
  ['-1190', 'Målet må være større enn 0 mm.'],
  ['abc', `Forstår ikke «abc». ${unreadable}`],
  ['99999', 'Så langt går ikke: høyst 20 000 mm.'],
  ['1190,5', 'Målet må gå opp i hele millimeter.'],
]
const wrongQuantities: readonly [typed: string, sentence: string][] = [
  ['0', 'Minst 1.'],
  ['-2', 'Skriv et helt tall.'],
  ['1.5', 'Skriv et helt tall.'],
  ['1000000', 'Høyst 999.'],
]

test('a measure that cannot be is told at its field, and the window stays as it was', async () => {
  const page = await signInAs(people.ola)
  const editor = await newQuote(page, 'Gale mål')
  await page.getByRole('button', { name: 'Fastkarm' }).click()
  await editor.name('V1', 'Stue')
  const width = editor.sizes.getByRole('textbox', { name: 'Bredde' })
  const drawing = editor.stage.getByRole('img', { name: /^Fastkarm/ })
  for (const [typed, sentence] of wrongMeasures) {
    await width.fill(typed)
    const wrong = { typed, invalid: true, said: expect.stringContaining(sentence) as string }
    expect(await heardOf(width)).toEqual(wrong)
    await page.keyboard.press('Tab')
    // It stands as it was typed, so that it can be put right.
    expect(await heardOf(width)).toEqual(wrong)
    expect(plain((await drawing.getAttribute('aria-label'))!)).toBe('Fastkarm 1 190 × 1 190 mm. Sett utenfra.')
  }
  for (const [typed, size] of [
    ['1 230', '1 230'],
    ['124 cm', '1 240'],
    ['1,25 m', '1 250'],
  ] as const) {
    await width.fill(typed)
    expect(await heardOf(width)).toMatchObject({ typed, invalid: false })
    await editor.stage.getByRole('img', { name: new RegExp(`^Fastkarm ${size} × 1 190 mm`) }).waitFor()
    await page.keyboard.press('Tab')
    expect(plain(await width.inputValue())).toBe(size)
  }
  await editor.saved()
  const [line] = (await editor.stored()).lines
  expect(line).toMatchObject({ mark: 'V1', room: 'Stue', quantity: 1, configuration: { width: 1250, height: 1190 } })
})

test('a quantity that cannot be is told at its field, and the line keeps the last that could', async () => {
  const page = await signInAs(people.ola)
  const editor = await newQuote(page, 'Galt antall')
  await page.getByRole('button', { name: 'Fastkarm' }).click()
  const quantity = editor.sizes.getByRole('textbox', { name: 'Antall' })
  await quantity.fill('7')
  for (const [typed, sentence] of wrongQuantities) {
    await quantity.fill(typed)
    expect(await heardOf(quantity)).toEqual({ typed, invalid: true, said: expect.stringContaining(sentence) as string })
  }
  await editor.saved()
  expect((await editor.stored()).lines.map((line) => line.quantity)).toEqual([7])
})

test('script in a name is a name', async () => {
  const page = await signInAs(people.ola)
  const name = '<img src=x onerror=alert(1)><script>alert(2)</script>'
  const editor = await newQuote(page, name)
  await page.getByRole('button', { name: 'Fastkarm' }).click()
  await editor.name(name, name)
  await editor.saved()
  await page.goto('/tilbud-og-ordre')
  await page.getByRole('cell', { name }).first().waitFor()
  expect((await page.request.get(`/api/deals?q=${encodeURIComponent('onerror')}`)).ok()).toBe(true)
})

test('Q-7: what a colleague was first to change is not overwritten unseen, and nothing typed is lost', async () => {
  const kari = await enter(inject('portal').url, people.kari)
  const { number } = await kari.call(makeQuote, { body: { mark: 'To på en gang', lines: [fixedWindow(1, 'V1')] } })
  const page = await signInAs(people.ola, { refusals: [/^409 PUT \/api\/quotes\/\d+\/lines\//] })
  await page.goto(`/tilbud/T-${number}`)
  const editor = editorOf(page)
  await editor.stage.getByRole('img', { name: /^Fastkarm 1 190 × 1 190 mm/ }).waitFor()

  const [line] = (await kari.call(openQuote, { params: { number } })).lines
  await kari.call(changeLine, {
    params: { number, lineId: line!.id },
    body: { revision: line!.revision, ...fixedWindow(4, 'V1 Kari') },
  })
  await editor.properties.getByRole('textbox', { name: 'Rom', exact: true }).fill('Kjøkken')
  await page.getByText('En kollega endret denne posisjonen mens du skrev. Nå står det som ble lagret sist.').waitFor()
  expect((await editor.stored()).lines[0]).toMatchObject({ quantity: 4, mark: 'V1 Kari', room: '' })
  await page.getByText(/^Du hadde: V1 Kjøkken/).waitFor()
  await page.getByRole('button', { name: 'Bruk mitt' }).click()
  await editor.saved()
  expect((await editor.stored()).lines[0]).toMatchObject({ quantity: 1, mark: 'V1', room: 'Kjøkken' })
})
