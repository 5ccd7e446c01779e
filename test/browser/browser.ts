// A real Chromium for the tests of the page, and reports made for it by the command line itself.

import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { runClaims } from '../run-claims.ts'

export const root = path.resolve(import.meta.dirname, '../..')

const PLACES = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

export function launch(): Promise<Browser> {
  const executablePath = PLACES.find((place) => place !== undefined && fs.existsSync(place))
  if (executablePath === undefined) throw new Error('no Chromium: apt-get install chromium, or name one in CHROMIUM')
  return chromium.launch({ executablePath, args: ['--no-sandbox'] })
}

export function temporaryFolder(): string {
  return fs.mkdtempSync(path.join(os.tmpdir(), 'claims-page-'))
}

/** Writes the report of these paths and gives its file. */
export async function reportFile(folder: string, paths: readonly string[], cwd = root): Promise<string> {
  const file = path.join(folder, 'report.html')
  const { code, err } = await runClaims(['report', ...paths, '--no-config', '-o', file], cwd)
  if (code !== 0) throw new Error(err)
  return file
}

export interface Opened {
  readonly page: Page
  /** Addresses asked for beside the file itself. */
  readonly requests: string[]
  /** What the page complained about: refused scripts, errors. */
  readonly complaints: string[]
}

/** Opens a file as a reader does: from the disk, without a server. */
export async function open(
  browser: Browser,
  file: string,
  hash = '',
  options: BrowserContextOptions = {},
): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  const page = await context.newPage()
  const requests: string[] = []
  const complaints: string[] = []
  const own = pathToFileURL(file).href
  page.on('request', (request) => {
    if (request.url().split('#')[0] !== own) requests.push(request.url())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => complaints.push(message.text()))
  await page.goto(`${own}${hash}`)
  return { page, requests, complaints }
}
