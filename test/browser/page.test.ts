// The page as a reader uses it: clicks, keys, filters, links that last, printing, and all of it with the script turned off.

import fs from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, open, reportFile, temporaryFolder } from './browser.ts'

let browser: Browser
let folder = ''
let file = ''

beforeAll(async () => {
  browser = await launch()
  folder = temporaryFolder()
  file = await reportFile(folder, ['fixtures/event'])
})
afterAll(async () => {
  await browser.close()
  fs.rmSync(folder, { recursive: true, force: true })
})

const killed = 'tr[data-f=killed]'
const panel = '[data-panel]'

/** What has the focus, in words. */
const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')

describe('the panel of evidence', () => {
  test('a cell opens it with the sentence, the voice, the rules and the place; Escape closes it and gives the focus back', async () => {
    const { page, complaints, requests } = await open(browser, file)
    const cell = page.locator(`${killed} .cell`).first()
    await cell.click()
    const shown = await page.locator(panel).innerText()
    expect(shown).toContain('Killed · Harbor Wire')
    expect(shown).toContain('killing at least three people and injuring 14 others')
    expect(shown).toContain('officials')
    expect(shown).toContain('count.at-least')
    expect(shown).toMatch(/1-harbor-wire\.md:\d+:\d+/)
    expect(await page.locator(`${panel} mark`).allInnerTexts()).toEqual(['Three dead', 'at least three people'])
    expect(await cell.getAttribute('aria-expanded')).toBe('true')
    await page.keyboard.press('Escape')
    expect(await page.locator(panel).isVisible()).toBe(false)
    expect(await focused(page)).toContain('at least 3')
    expect([...complaints, ...requests]).toEqual([])
  })

  test('the link to the source leads to the very sentence', async () => {
    const { page } = await open(browser, file)
    await page.locator(`${killed} .cell`).first().click()
    const href = await page.locator(`${panel} a`, { hasText: 'open the source' }).first().getAttribute('href')
    expect(href).toMatch(/^https:\/\/wire\.example\.org\/2021\/03\/06\/port-calder-fire#:~:text=Three%20dead%20as/)
  })

  test('it is not modal: another cell can be opened over it', async () => {
    const { page } = await open(browser, file)
    await page.locator(`${killed} .cell`).nth(0).click()
    await page.locator(`${killed} .cell`).nth(1).click()
    expect(await page.locator(`${panel} h2`).innerText()).toBe('Killed · The Calder Courier')
  })

  test('a marked claim of an article opens it too', async () => {
    const { page } = await open(browser, file)
    await page.locator('a.mark.v-contradict').first().click()
    expect(await page.locator(`${panel} .chosen`).count()).toBe(1)
    expect(page.url()).toMatch(/#c=\w+/)
  })
})

describe('the keyboard', () => {
  test('the table is one stop; arrows go from cell to cell; Enter opens', async () => {
    const { page } = await open(browser, file)
    await page.locator(`${killed} .cell`).first().focus()
    await page.keyboard.press('ArrowRight')
    expect(await focused(page)).toMatch(/^5/)
    await page.keyboard.press('ArrowDown')
    expect(await focused(page)).toMatch(/^17/)
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Home')
    expect(await focused(page)).toBe('Killed')
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    expect(await page.locator(`${panel} h2`).innerText()).toBe('Killed · Evening Post')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('[data-matrix]') === null)).toBe(true)
  })

  test('n and p walk along the contradictions, from the table into the articles', async () => {
    const { page } = await open(browser, file)
    const seen: string[] = []
    for (let i = 0; i < 3; i++) {
      await page.keyboard.press('n')
      seen.push(await focused(page))
    }
    expect(seen).toEqual(['Killed', 'Injured', 'Arrested'])
    await page.keyboard.press('p')
    expect(await focused(page)).toBe('Injured')
    for (let i = 0; i < 8; i++) await page.keyboard.press('n')
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('mark')
    expect(await page.locator('a.mark:focus').isVisible()).toBe(true)
  })

  test('/ goes to the filter, ? lists the keys, and a letter that is typed is a letter', async () => {
    const { page } = await open(browser, file)
    await page.keyboard.press('/')
    await page.keyboard.type('np?')
    expect(await page.locator('[name=q]').inputValue()).toBe('np?')
    await page.locator('[name=q]').blur()
    await page.keyboard.press('?')
    expect(await page.locator('.help').isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    expect(await page.locator('.help').isVisible()).toBe(false)
  })
})

describe('filters', () => {
  const rows = (page: Page): Promise<string[]> =>
    page.locator('tr[data-row]:visible').evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset.f!))

  test('by state, field, article and words; the count is announced and the address keeps it all', async () => {
    const { page } = await open(browser, file)
    const all = (await rows(page)).length
    await page.locator('[data-state=contradict]').click()
    const clashes = await rows(page)
    expect(clashes).toContain('killed')
    expect(clashes.length).toBeLessThan(all)
    expect(await page.locator('[aria-live=polite]').innerText()).toBe(`${clashes.length} of ${all} rows`)
    expect(page.url()).toContain('v=contradict')
    await page.locator('[name=s]').selectOption({ label: 'Coast Radio' })
    expect(await rows(page)).toEqual(['killed', 'injured', 'evacuated', 'incident-time'])
    await page.locator('[name=q]').fill('about 100')
    expect(await rows(page)).toEqual(['evacuated'])
    expect(await page.locator('section.field:visible').count()).toBe(1)
    await page.reload()
    expect(await rows(page)).toEqual(['evacuated'])
    expect(await page.locator('[data-state=contradict]').getAttribute('aria-pressed')).toBe('true')
  })

  test('the table turns, stays turned under a filter, and turns back to what it was', async () => {
    const { page } = await open(browser, file)
    const before = await page.locator('[data-matrix]').innerText()
    await page.keyboard.press('t')
    expect(await page.locator('[data-matrix] tbody tr').count()).toBe(8)
    expect(await page.locator('[data-matrix] thead th').nth(1).getAttribute('scope')).toBe('col')
    await page.locator('[data-state=contradict]').click()
    expect(await page.locator('[data-matrix] thead th').count()).toBe(10)
    await page.locator('[data-state=contradict]').click()
    await page.keyboard.press('t')
    expect(await page.locator('[data-matrix]').innerText()).toBe(before)
  })
})

describe('links that last', () => {
  test('field, article and claim in the address open the same place, also in the report of the next run', async () => {
    const { page } = await open(browser, file)
    await page.locator(`${killed} .cell`).nth(1).click()
    const claim = new URL(page.url()).hash.slice('#c='.length)
    const again = temporaryFolder()
    const next = await reportFile(again, ['fixtures/event'])
    expect(fs.readFileSync(next, 'utf8')).toBe(fs.readFileSync(file, 'utf8'))
    const opened = await open(browser, next, `#f=killed&s=2-calder-courier&c=${claim}`)
    expect(await opened.page.locator(`${panel} h2`).innerText()).toBe('Killed · The Calder Courier')
    expect(await opened.page.locator('tr[data-row]:visible').count()).toBe(1)
    expect(await opened.page.locator('[name=s]').inputValue()).toBe('fixtures/event/2-calder-courier.md')
    fs.rmSync(again, { recursive: true })
  })

  test('an anchor inside something folded unfolds it', async () => {
    const { page } = await open(browser, file)
    const anchor = await page.locator('.article:not([open]) a.mark[id]').first().getAttribute('id')
    const opened = await open(browser, file, `#${anchor}`)
    expect(await opened.page.locator(`[id="${anchor}"]`).isVisible()).toBe(true)
  })

  test('every link within the page leads somewhere, and no place has two', async () => {
    const { page } = await open(browser, file)
    const { dead, twice } = await page.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map((part) => part.id)
      const links = [...document.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href')!.slice(1))
      return {
        dead: links.filter((link) => document.getElementById(link) === null),
        twice: ids.filter((id, index) => ids.indexOf(id) !== index),
      }
    })
    expect(dead).toEqual([])
    expect(twice).toEqual([])
  })
})

describe('without the script', () => {
  test('the whole matrix, every sentence and every article can be read', async () => {
    const { page, requests } = await open(browser, file, '', { javaScriptEnabled: false })
    expect(await page.locator('.toolbar').isVisible()).toBe(false)
    expect(await page.locator('tr[data-row]').count()).toBeGreaterThan(15)
    const evidence = page.locator('section.field', { hasText: 'Killed' }).first().locator('.evidence')
    await evidence.locator('summary').click()
    expect(await evidence.innerText()).toContain('killing at least three people and injuring 14 others')
    await page.locator('.article > summary').nth(4).click()
    expect(await page.locator('.article').nth(4).innerText()).toContain('to remember them, police said.')
    expect(requests).toEqual([])
  })
})

describe('on paper', () => {
  test('everything folded is open, the table is whole, and a PDF comes out in landscape', async () => {
    const { page } = await open(browser, file)
    const pdf = await page.pdf({ preferCSSPageSize: true })
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 84[12](?:\.\d+)? 59[456]/)
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    expect(await page.locator('details:not([open])').count()).toBe(0)
    expect(await page.locator('.toolbar').isVisible()).toBe(false)
    const frame = page.locator('.matrix-frame')
    expect(await frame.evaluate((one) => one.scrollHeight <= one.clientHeight + 2)).toBe(true)
    expect(await page.locator('.matrix thead').evaluate((one) => getComputedStyle(one).display)).toBe(
      'table-header-group',
    )
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
    expect(await page.locator('details:not([open])').count()).toBeGreaterThan(10)
  })
})

test('nothing moves for readers who want no motion', async () => {
  const { page } = await open(browser, file, '', { reducedMotion: 'reduce' })
  await page.locator(`${killed} .cell`).first().click()
  const moving = await page.evaluate(() => ({
    scroll: getComputedStyle(document.documentElement).scrollBehavior,
    panel: getComputedStyle(document.querySelector('[data-panel]')!).animationName,
  }))
  expect(moving).toEqual({ scroll: 'auto', panel: 'none' })
})

test('several events: an index, and a section for each', async () => {
  const own = temporaryFolder()
  const page = (await open(browser, await reportFile(own, ['fixtures/event', 'seeds']))).page
  expect(await page.locator('#events tbody tr').count()).toBe(2)
  expect(await page.locator('section.event').count()).toBe(2)
  await page.locator('#events tbody a').nth(1).click()
  expect(await page.evaluate(() => location.hash)).toBe('#event-2')
  fs.rmSync(own, { recursive: true })
})
