// The page that is served while its articles change: it reloads, keeps the last good version, and nobody else can read it.

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import http from 'node:http'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { launch, root, temporaryFolder } from './browser.ts'

let browser: Browser
let folder = ''
let running: ChildProcess | null = null

beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())
beforeEach(() => {
  folder = temporaryFolder()
  fs.mkdirSync(path.join(folder, 'news'))
  write('a', 'The fire in Dayton killed two people on Sunday, police said.')
  write('b', 'The fire in Dayton killed three people on Sunday, police said.')
})
afterEach(() => {
  running?.kill('SIGKILL')
  fs.rmSync(folder, { recursive: true, force: true })
})

function write(name: string, text: string | Buffer): void {
  fs.writeFileSync(path.join(folder, 'news', `${name}.txt`), text)
}

/** Starts the tool and gives the address it prints. */
async function start(...args: string[]): Promise<string> {
  running = spawn(
    process.execPath,
    [path.join(root, 'bin/claims.js'), 'report', 'news', '--group', 'none', '--watch', ...args],
    {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  const [first] = (await once(running.stdout!, 'data')) as [Buffer]
  return first.toString().trim()
}

/** The status of one request, with whatever name of the host. */
function statusOf(url: string, host?: string, method = 'GET'): Promise<number> {
  const { hostname, port, pathname } = new URL(url)
  return new Promise((done, fail) => {
    const headers = host === undefined ? {} : { host }
    http
      .request({ hostname, port, path: pathname, method, headers }, (response) => {
        response.destroy()
        done(response.statusCode ?? 0)
      })
      .on('error', fail)
      .end()
  })
}

test('an open page shows what an article says now, without being asked', async () => {
  const page = await browser.newPage()
  await page.goto(await start())
  expect(await page.locator('tr[data-f=killed]').innerText()).toContain('contradict')
  write('b', 'The fire in Dayton killed two people on Sunday, police said.')
  await page.locator('tr[data-f=killed].v-agree').waitFor()
  write('c', 'The fire in Dayton killed nine people on Sunday, police said.')
  await page.locator('tr[data-f=killed].v-contradict').waitFor()
  expect(await page.locator('thead th[data-s]').count()).toBe(3)
})

test('an article that cannot be read leaves the last page, with a banner, until it is mended', async () => {
  const page = await browser.newPage()
  await page.goto(await start())
  write('b', Buffer.from([0, 1, 2, 3, 0, 0, 255, 254, 0, 9]))
  await page.locator('.banner').waitFor()
  expect(await page.locator('.banner').innerText()).toContain('news/b.txt')
  expect(await page.locator('thead th[data-s]').count()).toBe(2)
  await page.reload()
  await page.locator('.banner').waitFor()
  write('b', 'The fire in Dayton killed two people on Sunday, police said.')
  await page.locator('tr[data-f=killed].v-agree').waitFor()
  expect(await page.locator('.banner').count()).toBe(0)
})

describe('nobody else reads it', () => {
  test('a wrong token, a wrong name of the host and a wrong method are refused', async () => {
    const url = await start()
    const { port, pathname, hostname } = new URL(url)
    expect(hostname).toBe('127.0.0.1')
    expect(pathname.length).toBeGreaterThan(30)
    expect(await statusOf(url)).toBe(200)
    expect(await statusOf(`http://127.0.0.1:${port}/`)).toBe(404)
    expect(await statusOf(`http://127.0.0.1:${port}${pathname.slice(0, -2)}/`)).toBe(404)
    expect(await statusOf(`${url}events`)).toBe(200)
    expect(await statusOf(url, 'evil.example')).toBe(403)
    expect(await statusOf(url, `evil.example:${port}`)).toBe(403)
    expect(await statusOf(url, `localhost:${port}`)).toBe(200)
    expect(await statusOf(url, undefined, 'POST')).toBe(405)
  })

  test('two runs have two addresses', async () => {
    const first = new URL(await start())
    running?.kill('SIGINT')
    expect(new URL(await start()).pathname).not.toBe(first.pathname)
  })
})

test('an interrupt ends it at once, with no words of an error and no file left behind', async () => {
  await start('-o', 'out.html')
  const errors: Buffer[] = []
  running!.stderr!.on('data', (chunk: Buffer) => errors.push(chunk))
  running!.kill('SIGINT')
  const [code] = (await once(running!, 'exit')) as [number | null]
  expect(code).toBe(130)
  expect(Buffer.concat(errors).toString()).not.toMatch(/error|at .*:\d+/i)
  // .claims/ is the cache of a run, not litter
  expect(fs.readdirSync(folder).filter((name) => name !== '.claims')).toEqual(['news', 'out.html'])
  expect(fs.readFileSync(path.join(folder, 'out.html'), 'utf8')).not.toContain('connect-src')
})
