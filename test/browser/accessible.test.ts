// Accessibility, as axe-core sees it: no violation in light and dark, on a desk and on a telephone, with all of the page open.

import fs from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launch, open, reportFile, temporaryFolder } from './browser.ts'

const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let browser: Browser
let folder = ''
const files = new Map<string, string>()

beforeAll(async () => {
  browser = await launch()
  folder = temporaryFolder()
  for (const name of ['fixtures/event', 'seeds']) {
    fs.mkdirSync(`${folder}/${name}`, { recursive: true })
    files.set(name, await reportFile(`${folder}/${name}`, [name]))
  }
})
afterAll(async () => {
  await browser.close()
  fs.rmSync(folder, { recursive: true, force: true })
})

/** Violations with the first place of each. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  )
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.length}× ${nodes[0]?.html.slice(0, 160)}`)
}

const CASES = ['fixtures/event', 'seeds'].flatMap((name) =>
  (['light', 'dark'] as const).flatMap((colorScheme) =>
    [1280, 390].map((width) => [name, colorScheme, width] as const),
  ),
)

test.each(CASES)('%s in %s at %i px', async (name, colorScheme, width) => {
  const options = { colorScheme, viewport: { width, height: 844 }, reducedMotion: 'reduce' as const }
  const { page } = await open(browser, files.get(name)!, '', options)
  await page.evaluate(() => {
    for (const part of document.querySelectorAll('details')) part.open = true
  })
  await page.locator('.cell').first().click()
  expect(await violations(page)).toEqual([])
  // nothing but what is meant to scroll is wider than the screen
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
})

test.each(['light', 'dark'] as const)('turned, filtered and with the list of keys, in %s', async (colorScheme) => {
  const { page } = await open(browser, files.get('fixtures/event')!, '#v=contradict', {
    colorScheme,
    reducedMotion: 'reduce',
  })
  await page.keyboard.press('t')
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('?')
  expect(await violations(page)).toEqual([])
})
