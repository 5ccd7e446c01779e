// Hostile articles in a real browser: whatever stands in texts, titles, outlets, addresses and file names, nothing runs and nothing is fetched.

import fs from 'node:fs'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, open, reportFile, temporaryFolder } from './browser.ts'

const MARKUP = [
  '<script>window.PWN=1</script>',
  '</script><script>window.PWN=1</script>',
  '</style><script>window.PWN=1</script>',
  '</title><script>window.PWN=1</script>',
  '<img src=x onerror=window.PWN=1>',
  '<img src="http://evil.example/x.png">',
  '<svg onload=window.PWN=1>',
  '<svg><script>window.PWN=1</script></svg>',
  '<iframe srcdoc="<script>parent.PWN=1</script>">',
  '<iframe src="javascript:parent.PWN=1">',
  '<body onload=window.PWN=1>',
  '<details open ontoggle=window.PWN=1>',
  '<input autofocus onfocus=window.PWN=1>',
  '<a href="javascript:window.PWN=1" id=c-1>click</a>',
  '<link rel=stylesheet href="http://evil.example/x.css">',
  '<style>@import "http://evil.example/x.css"</style>',
  '<meta http-equiv=refresh content="0;url=http://evil.example/">',
  '<base href="http://evil.example/">',
  '<form action="http://evil.example/"><button>go</button></form>',
  '<object data="http://evil.example/x"></object>',
  '" onmouseover="window.PWN=1" x="',
  "' autofocus onfocus='window.PWN=1' x='",
  '<!--<script>window.PWN=1</script>-->',
  ']]><script>window.PWN=1</script>',
  '&lt;script&gt;window.PWN=1&lt;/script&gt;',
  '{{constructor.constructor("window.PWN=1")()}}',
  '\u2028window.PWN=1\u2029',
  '\u202e<script>window.PWN=1</script>\u202c',
]
const ADDRESSES = [
  'javascript:window.PWN=1',
  'JaVaScRiPt:window.PWN=1',
  ' javascript:window.PWN=1',
  'java\tscript:window.PWN=1',
  'data:text/html,<script>window.PWN=1</script>',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  'blob:http://evil.example/x',
  '//evil.example/x',
  'http://user:secret@evil.example/',
  'https://evil.example/"onclick="window.PWN=1',
]

let browser: Browser
let folder = ''
let hostile = ''
let benign = ''

/** Articles in which `words` stand wherever an article can put words. */
function write(base: string, words: (index: number) => string, address: (index: number) => string): void {
  fs.mkdirSync(base, { recursive: true })
  for (const [index] of MARKUP.entries()) {
    const text = words(index)
    const name = `${String(index).padStart(2, '0')}${text.replace(/[/\0]/g, '_').slice(0, 80)}.txt`
    const meta = {
      title: `${text} title`,
      outlet: `${text} News ${index}`,
      published: `2021-03-0${1 + (index % 9)}`,
      url: address(index),
    }
    fs.writeFileSync(
      path.join(base, name),
      `---\n${Object.entries({ ...meta, event: 'Fire' })
        .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
        .join(
          '\n',
        )}\n---\n${text} Mill burns\n\nThe fire killed ${index + 2} people in Dayton ${text} on Sunday at ${1 + (index % 11)}:15 p.m., ${text} police said.\n\n` +
        `“We saw smoke ${text} everywhere” said John Miller of the ${text} Fire Department.\n`,
    )
  }
}

beforeAll(async () => {
  browser = await launch()
  folder = temporaryFolder()
  write(
    path.join(folder, 'hostile'),
    (index) => MARKUP[index]!,
    (index) => ADDRESSES[index % ADDRESSES.length]!,
  )
  write(
    path.join(folder, 'benign'),
    (index) => `word${index}`,
    () => 'https://news.example/story',
  )
  for (const name of ['hostile', 'benign']) fs.mkdirSync(path.join(folder, `out-${name}`))
  hostile = await reportFile(path.join(folder, 'out-hostile'), ['hostile', '--group', 'none'], folder)
  benign = await reportFile(path.join(folder, 'out-benign'), ['benign', '--group', 'none'], folder)
})
afterAll(async () => {
  await browser.close()
  fs.rmSync(folder, { recursive: true, force: true })
})

/** Every element name, and every attribute name with its element. */
const anatomy = (): { names: string[]; scripts: number; links: string[] } => ({
  names: [...document.querySelectorAll('*')].flatMap((part) => [
    part.localName,
    ...[...part.attributes].map((attribute) => `${part.localName}[${attribute.name}]`),
  ]),
  scripts: document.scripts.length,
  links: [...document.querySelectorAll('[href], [src], [action], [data]')].map(
    (part) => part.getAttribute('href') ?? part.getAttribute('src') ?? part.localName,
  ),
})

describe('hostile articles', () => {
  test('nothing runs, nothing is fetched, nothing is refused: there is nothing to refuse', async () => {
    const { page, requests, complaints } = await open(browser, hostile)
    await page.evaluate(() => {
      for (const part of document.querySelectorAll('details')) part.open = true
      for (const cell of document.querySelectorAll<HTMLElement>('.cell')) cell.click()
      for (const mark of document.querySelectorAll<HTMLElement>('a.mark')) mark.click()
    })
    await page.waitForTimeout(300)
    expect(await page.evaluate(() => (window as unknown as { PWN?: number }).PWN)).toBeUndefined()
    expect(requests).toEqual([])
    expect(complaints).toEqual([])
  })

  test('elements and attributes are those of the benign twin, and there are as many scripts', async () => {
    const bad = await (await open(browser, hostile)).page.evaluate(anatomy)
    const good = await (await open(browser, benign)).page.evaluate(anatomy)
    const known = new Set(good.names)
    expect([...new Set(bad.names)].filter((name) => !known.has(name))).toEqual([])
    expect(bad.names.filter((name) => /\[on/.test(name))).toEqual([])
    expect(bad.scripts).toBe(good.scripts)
    expect(bad.links.filter((link) => !/^(?:https?:\/\/|#)/.test(link))).toEqual([])
    expect(bad.links.filter((link) => link.includes('secret'))).toEqual([])
  })

  test('the policy allows one style and one script by their hash, and nothing else', () => {
    const page = fs.readFileSync(hostile, 'utf8')
    const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page) ?? []
    expect(policy.replace(/sha256-[\w+/=]+/g, 'H')).toBe(
      "default-src 'none'; style-src 'H'; script-src 'H'; base-uri 'none'; form-action 'none'",
    )
    const [, data = ''] = /<script type="application\/json"[^>]*>(.*?)<\/script>/.exec(page) ?? []
    expect(data).not.toMatch(/[<>&\u2028\u2029]/)
    expect(page).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/)
  })

  test('a script that gets in all the same would not run', async () => {
    const own = path.join(folder, 'injected.html')
    fs.writeFileSync(own, fs.readFileSync(benign, 'utf8').replace('</main>', '<script>window.PWN=1</script></main>'))
    const { page } = await open(browser, own)
    expect(await page.evaluate(() => (window as unknown as { PWN?: number }).PWN)).toBeUndefined()
  })
})
